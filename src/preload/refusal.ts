import { exposeBridge } from './bridge.ts'

exposeBridge({ requests: ['refusal:get'], verbs: [], notices: [] })
