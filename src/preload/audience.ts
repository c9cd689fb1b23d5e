import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['show:get', 'pointing:get', 'correction:get'],
  verbs: [
    'slideshow:go',
    'slideshow:curtain',
    'slideshow:freeze',
    'slideshow:card',
    'slideshow:painted',
    'page:alive',
    'pointing:set',
    'ink:change',
    'autoplay:toggle',
    'window:full-screen',
    'show:escape',
    'show:end',
    'presenter:toggle',
    'presenter:overlay',
    'displays:swap',
  ],
  notices: [
    'slideshow:state',
    'show:ask-end',
    'page:ping',
    'pointing:state',
    'ink:changed',
    'ink:state',
    'correction:state',
  ],
})
