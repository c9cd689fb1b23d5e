import { exposeBridge } from './bridge.ts'

exposeBridge({ requests: ['proof:get', 'proof:photograph'], verbs: ['proof:proven'], notices: [] })
