import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['show:get', 'presenter:get', 'preflight:check', 'pointing:get', 'correction:get'],
  verbs: [
    'slideshow:go',
    'slideshow:curtain',
    'slideshow:freeze',
    'slideshow:card',
    'pointing:set',
    'ink:change',
    'correction:set',
    'window:full-screen',
    'presenter:toggle',
    'presenter:overlay',
    'presenter:arrange',
    'displays:swap',
    'clock:start',
    'clock:end-at',
    'show:end',
  ],
  notices: [
    'pointing:state',
    'ink:changed',
    'ink:state',
    'correction:state',
    'slideshow:state',
    'presenter:overlay',
    'presenter:news',
    'clock:state',
    'hall:picture',
  ],
})
