import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['show:get', 'pointing:get', 'correction:get'],
  verbs: [
    'slideshow:go',
    'slideshow:curtain',
    'slideshow:freeze',
    'slideshow:card',
    'slideshow:painted',
    'pointing:set',
    'ink:change',
    'window:full-screen',
  ],
  notices: ['slideshow:state', 'pointing:state', 'ink:changed', 'ink:state', 'correction:state'],
})
