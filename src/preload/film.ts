import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['film:get', 'film:photograph'],
  verbs: ['film:shot', 'film:made', 'film:failed'],
  notices: [],
})
