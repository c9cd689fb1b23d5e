import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['show:get', 'presenter:get'],
  verbs: [
    'slideshow:go',
    'slideshow:curtain',
    'window:full-screen',
    'presenter:toggle',
    'presenter:overlay',
    'presenter:arrange',
    'displays:swap',
    'clock:start',
    'clock:end-at',
    'show:end',
  ],
  notices: ['slideshow:state', 'presenter:overlay', 'presenter:news', 'clock:state', 'hall:picture'],
})
