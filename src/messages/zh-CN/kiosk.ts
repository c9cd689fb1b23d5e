/** The lobby kiosk: settings, status page, updates, drill. */
export const kiosk = {
  'kiosk-page-died': '屏幕页面在显示第一帧之前退出了，原画面继续播放。',
  'kiosk-page-late': '屏幕页面迟迟没有显示第一帧，原画面继续播放。',
} as const satisfies Record<string, string>
