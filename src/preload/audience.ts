import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['show:get'],
  verbs: ['slideshow:go', 'slideshow:curtain', 'slideshow:painted', 'window:full-screen'],
  notices: ['slideshow:state'],
})
