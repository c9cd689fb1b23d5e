/** Exports and their progress. */
export const exports = {
  'export-format-not-given': '请用 --to 写出格式：{formats}。',
  'export-output-not-given': '请用 -o 写出要存成的文件名；png 写文件夹名。',
  'export-progress': '导出中 {done}/{of}',
  'export-done': '已导出 {file}：{slides} 张幻灯片',
  'export-cancelled': '已取消，没有写出“{file}”。',
  'standalone-controls': '放映控制',
  'standalone-previous': '上一张（←）',
  'standalone-next': '下一张（→）',
  'standalone-play': '自动播放（A）',
  'standalone-pause': '暂停（A）',
  'standalone-full-screen': '全屏（F）',
  'standalone-needs-script': '请用新版浏览器打开，并允许脚本运行。',
  'sheet-foot': '{title} · 第 {number} 页，共 {of} 页',
  'program-name': '桃浦汇报',
} as const satisfies Record<string, string>
