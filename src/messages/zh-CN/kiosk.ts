/** The lobby kiosk: settings, status page, updates, drill. */
export const kiosk = {
  'usage-drill': '用法：taopu-deck drill --user-data 目录 [--json]。目录是正在播放的大厅程序的数据目录。',
  'drill-linux-only': '故障演练目前只能在 Linux 上进行。',
  'drill-no-kiosk': '“{folder}”里没有正在播放的大厅程序。请先启动它，或检查 --user-data。',
  'drill-renderer-killed': '页面进程被杀',
  'drill-renderer-stopped': '页面进程停住不动',
  'drill-gpu-killed': '图形进程被杀',
  'drill-network-killed': '网络进程被杀',
  'drill-page-looping': '页面陷入死循环',
  'drill-memory-exhausted': '页面内存耗尽',
  'drill-black-picture': '画面变黑',
  'drill-main-killed': '主程序被杀',
  'drill-passed': '合格　{fault}：{seconds} 秒后画面恢复（要求 {most} 秒以内）',
  'drill-late': '偏慢　{fault}：{seconds} 秒后画面恢复（要求 {most} 秒以内）',
  'drill-not-back': '失败　{fault}：一分钟内没有恢复',
  'drill-not-made': '未做　{fault}：这里做不到（主程序要先用 taopu-deck kiosk install 安装成服务）',
  'update-unsigned': '“{path}”没有用 kiosk.yaml 里的公钥对应的密钥签名，不播放。',
  'update-older':
    '“{path}”是第 {version} 版，比已经播放过的第 {highest} 版旧，不播放。确需退回，请在 kiosk.yaml 里写 allow-older。',
  'update-nowhere':
    '“{path}”是“{id}”，kiosk.yaml 里每处都写明了别的幻灯片，没有地方播放它。请把它写进 deck 或 playlist。',
  'kiosk-service': '桃浦汇报：大厅循环',
  'usage-kiosk-service':
    '用法：taopu-deck kiosk install [文件夹|文件.deck] [kiosk 的其他参数]；kiosk status；kiosk uninstall',
  'kiosk-service-written': '服务文件：{file}',
  'kiosk-service-unwritable': '无法写入服务文件 {file}（{code}）。请检查权限。',
  'kiosk-service-none': '没有安装服务（{file} 不存在）。请先运行 taopu-deck kiosk install。',
  'kiosk-service-failed': '“{line}”没有成功。请登录图形桌面后在终端里再运行一次。',
  'kiosk-service-enabled': '已安装：登录后自动播放，退出后自动重启。',
  'kiosk-service-removed': '已卸载：不再自动播放。',
  'kiosk-page-died': '屏幕页面在显示第一帧之前退出了，原画面继续播放。',
  'kiosk-page-late': '屏幕页面迟迟没有显示第一帧，原画面继续播放。',
  'kiosk-weekdays': '周一 周二 周三 周四 周五 周六 周日',
  'kiosk-zone-unknown': '没有“{zone}”这个时区。请写 IANA 名称，例如 Asia/Shanghai；不写就用本机时区。',
  'kiosk-pin-no-hash': 'pin 后面要写 taopu-deck kiosk pin 打印的整行密文（以 scrypt 开头），不能直接写数字。',
  'kiosk-display-number': '显示器编号是从 1 开始的整数，从左往右数。',
  'kiosk-date-invalid': '“{date}”不是日期。请写成 2026-01-31 这样。',
  'kiosk-dates-reversed': 'to 早于 from，这一段永远不会到。请对调。',
  'kiosk-hours-invalid': '“{hours}”不是时段。请写成 08:30-17:30 这样；22:00-02:00 表示到次日。',
  'kiosk-pin-ask': '请输入 4 至 12 位数字的管理密码（不显示）：',
  'kiosk-pin-invalid': '管理密码应当是 4 至 12 位数字。',
  'usage-kiosk-pin': '用法：taopu-deck kiosk pin。密码从键盘或标准输入读取，打印的一行写进 kiosk.yaml。',
  'usage-kiosk-plays': '用法：taopu-deck kiosk plays -o 文件.csv --user-data 目录',
  'kiosk-plays-none': '“{folder}”里没有播放记录。请检查 --user-data。',
  'kiosk-plays-done': '已写出 {file}：{plays} 条播放记录',
  'kiosk-plays-broken': '{place} 与前一条对不上：记录被改动过，或写入时断了电。',
  'kiosk-plays-columns': '结束时间 显示器 幻灯片组 幻灯片 秒 循环',
  'kiosk-settings-broken': 'kiosk.yaml 现在有错，请先改好再保存。',
  'kiosk-settings-unwritable': '无法写入 {file}（{code}）。请检查磁盘空间和权限。',
  'kiosk-open-until': '{time}　开放至 {until}',
  'kiosk-plays-already': '“{folder}”里的大厅程序已经在播放（进程 {pid}），这一个不再启动。',
  'kiosk-no-pin': 'kiosk.yaml 里没有 pin：状态页打不开，只能由操作系统结束程序。请用 taopu-deck kiosk pin 生成。',
  'browse-bar': '翻看',
  'browse-previous': '上一张',
  'browse-next': '下一张',
  'browse-contents': '目录',
  'browse-resume': '继续播放',
  'pin-heading': '请输入管理密码',
  'pin-typed': '已输入 {count} 位',
  'pin-rub': '退格',
  'pin-enter': '确认',
  'pin-wrong': '密码不对，请重试。',
  'pin-wait': '密码不对，或试得太快。请在 {seconds} 秒后再试。',
  'status-heading': '大厅播放状态',
  'status-back': '返回播放',
  'status-health': '运行',
  'status-changes': '接下来',
  'status-no-changes': '一周内没有变化。',
  'status-ends': '管理',
  'status-export': '导出播放记录',
  'status-restart': '重新启动',
  'status-leave': '退出程序',
  'status-exported': '已写出 {file}：{plays} 条，其中 {broken} 条与前一条对不上。',
  'status-opening': '开放时间',
  'status-always-open': '全天开放。',
  'status-add-hours': '添加时段',
  'status-remove-hours': '删除',
  'status-opens': '开放',
  'status-closes': '关闭',
  'status-settings': '设置',
  'status-reading-speed': '阅读速度（每秒字数）',
  'status-touch': '观众可以触摸翻看',
  'status-updates': '接收内容更新',
  'status-save': '保存',
  'status-saved': '已保存，立即生效。',
  'status-uptime': '已运行',
  'status-recoveries': '自动恢复',
  'status-memory': '内存',
  'status-drawing': '画面绘制',
  'status-drawing-card': '显卡',
  'status-drawing-software': '处理器',
  'status-clock': '本机时间',
  'status-version': '程序版本',
  'status-deck': '正在播放',
  'status-layout': '画幅版本',
  'status-place': '位置',
  'status-written': '内容更新于',
  'status-display': '显示器 {number}',
  'status-at': '{slide} / {slides}，已循环 {loops} 遍',
  'status-edition-full': '全文版',
  'status-edition-lobby': '大厅版',
  'status-edition-brief': '精简版',
  'status-confirm': '再按一次：{name}',
  'status-will-play': '播放 {decks}',
  'status-will-sleep': '黑屏',
  'status-duration': '{days} 天 {hours} 小时 {minutes} 分',
  'status-clock-implausible': '本机时间 {time} 明显不对，现在只播放平时的那一套。请校准时间。',
  'status-skipped-threw':
    '显示器 {display}：《{title}》第 {number} 张（{slide}）两次显示出错，循环时已跳过。请修改它的内容，或把日志交给技术人员。',
  'status-skipped-died':
    '显示器 {display}：《{title}》第 {number} 张（{slide}）两次使画面中断，循环时已跳过。请修改它的内容，或把日志交给技术人员。',
  'status-skipped-hung':
    '显示器 {display}：《{title}》第 {number} 张（{slide}）两次使画面停住，循环时已跳过。请修改它的内容，或把日志交给技术人员。',
  'status-settings-broken': '设置有误，仍用上一次正确的设置。{problem}',
  'kiosk-template': `# 大厅循环播放的设置。保存后立即生效；写错了会指出行号，并继续用上一次正确的设置。
# 每一项都可以不写；以 # 开头的行是说明或示例，去掉 # 即可启用。

# 平时播放哪一套：文件夹或 .deck 文件。不写就是启动时指定的那一套。
# 播放单里没有到时候的，或本机时钟明显不对时，也播放它。
# deck: D:/汇报/我镇

# 播放单：同时到时候的几套，按 weight 分配循环次数。
# playlist:
#   - deck: D:/汇报/我镇
#     weight: 2
#   - deck: D:/汇报/廉政教育.deck
#     from: 2026-03-01        # 起止日期，含当天
#     to: 2026-06-30
#     days: [周一, 周三]
#     hours: 08:30-17:30      # 22:00-02:00 表示到次日凌晨

# 开放时间：此外黑屏，并允许显示器休眠。不写就是全天。
# opening:
#   - days: [周一, 周二, 周三, 周四, 周五]
#     hours: 08:00-18:00
#   - days: [周六]
#     hours: [09:00-11:30, 13:00-16:00]

# 时区。不写就是本机时区。
# timezone: Asia/Shanghai

# 几块显示器，从左往右数。不写就只用启动时指定的那一块。
# displays:
#   - display: 1
#   - display: 2
#     canvas: 9:16
#     deck: D:/汇报/竖屏

# 每张停留 = 入场 + 阅读 + 再看一眼。每秒阅读的字数；再看几秒。
reading-speed: 8
hold: 2.5

# 观众可以触摸翻看；keys 为 true 时键盘方向键也可以。多少秒没有人碰就回到循环。
touch: true
keys: false
idle: 60

# 角落里显示时间：none 不显示，clock 时间，clock-and-next 时间和下次开放。
overlay: none

# 缓慢移动几个像素，防止屏幕烧屏。
pixel-shift: true

# 管理密码的密文，用 taopu-deck kiosk pin 生成。不写就打不开状态页。
# pin: scrypt:32768:……

# 播放记录保留多少天。
keep-plays: 400

# 内容更新：监视的文件夹、U 盘上的 taopu-deck 文件夹。
updates:
  on: true
  usb: true
  allow-older: false
`,
} as const satisfies Record<string, string>
