import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['status:get', 'status:save', 'status:export-plays'],
  verbs: ['status:touched', 'status:end'],
  notices: [],
})
