/** The command line. */
export const command = {
  usage: `用法：
  taopu-deck import 文件 [-o 目录] [--json]      把 .txt、.md、.docx 报告变成幻灯片文件夹
  taopu-deck check 目录 [--edition …] [--canvas …|--all] [--layout] [--json]  核对：每个数字、每条要点；--layout 连版面
  taopu-deck sheet 目录 -o 文件.csv|.html        核对单：每个指标一行
  taopu-deck export 目录 --to html|pdf|png|pptx|video -o 文件  [--canvas …] [--edition …]
  taopu-deck pack 目录 -o 文件.deck [--sign 私钥] 核对通过的幻灯片打包成一个文件
  taopu-deck verify 文件.deck [--key 公钥]       验证这个文件：校验值、签名、核对
  taopu-deck unpack 文件.deck -o 目录            解包成文件夹
  taopu-deck keygen -o 名称                      生成一对密钥，用来签名和验证
  taopu-deck kiosk pin                           生成大厅管理密码的密文，写进 kiosk.yaml
  taopu-deck kiosk plays -o 文件.csv --user-data 目录  导出大厅播放记录
  taopu-deck kiosk install|status|uninstall      大厅程序随登录启动、退出即重启；查看；卸载
  taopu-deck drill --user-data 目录              故障演练：逐项弄坏正在播放的大厅程序，量恢复时间`,
  'usage-import': '用法：taopu-deck import 文件（.txt、.md 或 .docx） [-o 文件夹] [--json]',
  'usage-show':
    '用法：[present|kiosk|play] [文件夹|文件.deck] [--display N|all] [--canvas 16:9|4:3|32:9|9:16] [--edition full|lobby|brief] [--windowed] [--preflight] [--slide N] [--user-data 目录] [--speed X]',
  'start-present':
    '→ 下一步，← 上一步，? 看全部按键。按 Esc 退出全屏（或询问是否结束），再按两次结束；在这里按 Ctrl+C 也结束。',
  'show-came-forward': '这个放映已经打开，已切到最前面。',
  'start-play': '→ 下一步，← 上一步，F11 全屏，? 看全部按键。关掉窗口就结束；在这里按 Ctrl+C 也结束。',
  'start-kiosk': '大厅循环播放，不听键盘。在这里按 Ctrl+C 结束。',
  'command-unknown': '没有“{command}”这个命令。{usage}',
  'arguments-wrong': '{what}{usage}',
  'argument-surplus': '多余的参数“{word}”。',
  'argument-unknown': '不认识的参数：{word}。',
  'option-value-missing': '{word} 后面要写值。',
  'option-value-surplus': '{word} 后面不能写值。',
  'argument-invalid': '参数有误：{word}。',
  'folder-not-given': '请写出幻灯片文件夹，例如 taopu-deck check slides/某报告。',
  'option-not-allowed': '{name} 可以是 {allowed}，不能是“{value}”。',
  'choice-not-allowed': '{name} 不能是“{value}”，可以是 {allowed}。',
  'number-not-whole': '{name} 应当是从 1 开始的整数，不能是“{value}”。',
  'number-not-positive': '{name} 应当是大于 0 的数，不能是“{value}”。',
  'check-error': '错误 {problem}',
  'check-warning': '提醒 {problem}',
  'check-deck': '《{title}》 {slides} 张幻灯片，循环一遍 {minutes} 分 {seconds} 秒',
  'check-counts':
    '指标 {figures} 个，已显示 {shown} 个；要点 {points} 条，已显示 {pointsShown} 条；无出处的数字 {untraced} 个',
  'check-passed': '核对通过',
  'check-failed': '核对未通过：{errors} 处错误',
  'import-done': '已导入《{title}》：{sections} 个章节，{figures} 个指标，写入 {folder}',
  'sheet-file-not-given': '请用 -o 写出核对单的文件名，以 {extensions} 结尾。',
  'output-folder-missing': '找不到文件夹“{folder}”。请先建立它。',
  'output-is-folder': '“{file}”是一个文件夹。请用 -o 写一个文件名。',
  'output-is-deck': '“{file}”是幻灯片自己的文件，导出会把它盖掉。请用 -o 换一个文件名。',
  'file-unwritable': '无法写入“{file}”（{code}）。请检查磁盘空间和权限，或换一个文件名。',
  'sheet-done': '已写出 {file}：{figures} 个指标',
} as const satisfies Record<string, string>
