import { contextBridge, webUtils } from 'electron'
import { exposeBridge } from './bridge.ts'

exposeBridge({
  requests: ['library:get', 'library:open', 'library:take-in'],
  verbs: [
    'library:run',
    'library:export',
    'library:cancel-export',
    'library:show-in-folder',
    'library:show-written',
    'library:set',
  ],
  notices: ['library:state', 'library:notice'],
})

/** Where a file that the user has dropped lies on the disk: only a preload may know. */
contextBridge.exposeInMainWorld('pathOf', (file: File) => webUtils.getPathForFile(file))
