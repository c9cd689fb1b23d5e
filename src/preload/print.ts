import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['print:get'],
  verbs: ['print:laid', 'print:paged', 'print:in-view', 'print:failed'],
  notices: ['print:view'],
})
