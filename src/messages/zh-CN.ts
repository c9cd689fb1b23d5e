/**
 * Every word the app itself says, in Simplified Chinese: the language of its users and the pattern for all others.
 * `{name}` is a value that `say` fills in. A diagnostic's key is its `code`, with a suffix where a code says several things.
 */
export const zhCN = {
  'list-separator': '、',
  'quoted-separator': '”“',
  'clause-separator': '，',
  'cut-short': '{text}……',
  'place-line': '{file} 第 {line} 行',
  'place-message': '{place}：{message}',

  'report-empty': '报告里没有可以放映的文字。请写入标题（# 开头）和要点（- 开头）。',
  'text-outside-section': '“{text}”之前没有标题。请在它前面加一行以 # 开头的标题。',

  'left-out-page-number': '{lines}是页码（“{quote}”），没有收入 report.md。如属正文，请补写到 report.md。',
  'left-out-page-header': '{lines}是页眉（“{quote}”），没有收入 report.md。如属正文，请补写到 report.md。',
  'left-out-web-page': '{lines}是网页按钮等文字（“{quote}”），没有收入 report.md。如属正文，请补写到 report.md。',
  'left-out-licence': '{lines}是版权说明（“{quote}”），没有收入 report.md。如属正文，请补写到 report.md。',
  'left-out-contents': '{lines}是目录（“{quote}”），没有收入 report.md。如属正文，请补写到 report.md。',
  'left-out-one-line': '这一行',
  'left-out-many-lines': '这里起共 {count} 行',

  'yaml-invalid': '第 {column} 列不是有效的 YAML：{fault}。请改好这一处。',
  'yaml-fault-indent': '缩进没有对齐',
  'yaml-fault-tab': '缩进用了制表符，应当用空格',
  'yaml-fault-character': '缺少冒号、逗号、引号或右括号',
  'yaml-fault-twice': '同一个键写了两次',
  'yaml-fault-indent-or-colon': '缩进没有对齐，或缺少冒号',
  'yaml-fault-indent-or-colons': '缩进没有对齐，或一行里有两个冒号',
  'yaml-fault-brackets': '括号里的写法有误，或括号没有关上',
  'yaml-fault-surplus': '多了一个符号',
  'yaml-fault-start': '文字不能以这个符号开头，请加引号',
  'yaml-fault-backslash': '双引号里的反斜杠写法有误',
  'yaml-fault-asterisk': '以 * 开头的文字要加引号',
  'yaml-fault-documents': '文件里只能有一份内容，请删去 ---',
  'yaml-fault-other': '缩进、冒号或引号有误',
  'value-invalid': '这里应当是{what}。',
  'expected-map': '若干“键: 值”',
  'expected-number': '一个数',
  'expected-positive': '一个大于 0 的数',
  'expected-list': '一个列表（每行以 - 开头）',
  'expected-text': '一段文字',
  'value-unknown': '{key} 不认识“{value}”。可以写：{allowed}。',
  'key-unknown': '不认识“{key}”。可以写：{allowed}。',
  'key-missing': '缺少“{key}”。请补上这一项。',
  'section-unknown': '报告里没有标题“{name}”。报告的标题有：{headings}。',
  'section-twice': '“{name}”已经在另一组里。请只留一处。',
  'slide-not-placed':
    '“{section}”里没有用上这一条。statement 和 honours 用于正文段落，chart 和 wall 用于带数字的要点。请换一种版式，或删去这一条。',
  'quotes-unused': '图表不显示 quotes。请改用 figures 或另写一条。',
  'derived-unused': 'derived 要和 chart 写在同一条里。请补上 chart。',
  'quote-many-figures': '引文“{quote}”里有 {count} 个指标。请拆成每条只含一个数字的引文。',
  'quote-without-figure': '引文“{quote}”里没有可以成图的指标。请引用带数字和单位的原文。',
  'quote-ambiguous':
    '引文“{quote}”在“{section}”中有 {count} 处（report.md 第 {lines} 行）。请多引几个字，使它只有一处。',
  'quote-not-found': '引文“{quote}”在“{section}”中找不到。请从报告原文中复制。',
  'quote-not-found-nearest': '引文“{quote}”在“{section}”中找不到。最接近的是“{nearest}”。',
  'quote-not-found-elsewhere': '引文“{quote}”在“{section}”中找不到。最接近的是“{nearest}”（在“{elsewhere}”中）。',
  'figures-missing': '这张幻灯片没有指标。请在 figures 里引用报告原文。',
  'units-mixed-in-spec': '一张图只能有一种单位，这里有“{units}”。请把不同单位的指标移到 highlights 或另一张幻灯片。',
  'too-many-figures': '{kind} 只画一个指标，这里有 {count} 个。请把其余的移到 highlights。',
  'not-a-percentage': '{kind} 只能画 100 以内的百分比，“{figure}”不是。请换一种图。',
  'lit-invalid': 'lit 应当是 1 到 {most} 之间的整数，不能是 {lit}。',
  'not-part-and-whole': 'doughnut 要两个指标：先写部分，再写整体。',
  'too-many-icons': 'pictogram 只能画 120 以内的整数，“{value}”不行。请换一种图。',

  'editorial-as-report':
    '幻灯片 {slide} 上的“{text}”标为报告原文，但报告里没有这句话。请改为原文，或作为编者用语写进 deck.yaml。',
  'numeral-not-in-report': '幻灯片 {slide} 上的数字“{shown}”与报告第 {line} 行的“{written}”不符。请从报告重新生成。',
  'figure-not-in-report': '幻灯片 {slide} 上的指标“{figure}”不是报告第 {line} 行写的那个。请从报告重新生成。',
  'numeral-in-editorial':
    '编者用语“{text}”里有数字“{numeral}”，报告没有这样写。请删去数字，或改用 figures 引用报告原文。',
  'numeral-untraced': '幻灯片 {slide} 上的数字“{value}”在报告里没有出处。请改为引用报告原文。',
  'units-mixed': '幻灯片 {slide} 的图把“{units}”画在同一坐标轴上。请按单位分成几张图。',
  'derived-mismatch': '“{label}”按“{formula}”算得 {result}，报告写的是 {stated}。请核对算式和引文。',
  'derived-mismatch-name': '“{label}”的算式“{formula}”里，“{name}”不是这张幻灯片上的指标。请写成指标的名称。',
  'figure-not-shown': '“{section}”的指标“{label} {quantity}”没有出现在全文版里。请为它加一张幻灯片。',
  'point-not-shown': '“{section}”的要点“{text}”没有完整出现在全文版里。请让它所在的章节显示全部要点。',
  'words-not-shown-heading': '“{section}”的标题“{text}”没有完整出现在全文版里。请让它所在的章节显示全部要点。',
  'words-not-shown-paragraph': '“{section}”的正文“{text}”没有完整出现在全文版里。请让它所在的章节显示全部要点。',

  'source-words-missing': '原文“{clause}”没有收入 report.md，或被改动。请按原文补上。',
  'words-not-in-source': '“{clause}”不是 {file} 里的原文。请改回原文；编者用语只能写在 deck.yaml 里。',

  'folder-missing': '找不到文件夹“{folder}”。请检查路径。',
  'report-missing': '“{folder}”里没有 report.md。请先用 taopu-deck import 导入报告。',
  'not-a-file': '{name} 不是文件。请换成文字文件。',
  'file-too-large': '{name} 超过 10 MB，不像一份报告。请检查文件。',
  'file-binary': '{name} 不是文字文件。请另存为 UTF-8 文字。',
  'file-unreadable': '{name} 无法读取（{code}）。请检查文件权限。',
  'file-not-utf8': '{name} 不是 UTF-8 文字。请另存为 UTF-8 编码。',

  'file-missing': '找不到文件“{file}”。请检查路径和文件名。',
  'not-a-file-to-import': '“{file}”不是文件。请指定一个 .txt、.md 或 .docx 文件。',
  'extension-unsupported': '“{name}”的格式不支持。请另存为 .docx、.txt 或 .md 再导入。',
  'file-too-large-to-import': '“{name}”超过 32 MB，不像一份报告。请检查文件。',
  'file-empty': '“{name}”是空文件。请检查报告是否已保存。',
  'file-empty-of-text': '“{name}”里没有文字。请检查报告是否已保存。',
  'file-empty-of-sections': '“{name}”里没有可以放映的文字。',
  'file-binary-to-import': '“{name}”不是文字文件。请用记事本或 Word 打开，另存为 .txt 或 .docx 再导入。',
  'docx-unreadable': '“{name}”不是完好的 Word 文档。请用 Word 或 WPS 打开，另存为 .docx 再导入。',
  'target-not-empty': '文件夹“{folder}”不是空的，没有写入。请用 -o 换一个文件夹。',
  'target-not-empty-file': '“{folder}”是一个文件，不能用作文件夹。请用 -o 换一个名字。',
  'folder-unwritable': '无法写入文件夹“{folder}”（{code}）。请检查磁盘空间和权限，或用 -o 换一个位置。',
  'deck-template-untitled': '# title: 给这份报告写一个题目',
  'deck-template': `# 放映设置。每一项都可以删去：只有 report.md 也能放映。
# 数字一律写成报告里的原话（引文），写错一个字，taopu-deck check 会指出行号。
{title}
minutes: {minutes}

# 给几个章节加一个总标题（报告里没有的字，核对单上会标明是编者所加）：
# groups:
#   - title: 民生与治理
#     sections: [报告里的章节名, 报告里的另一章节名]

# 指定某一章节的图表；不写则自动选择版式：
# slides:
#   - section: 报告里的章节名
#     chart: bar
#     title: 图表标题
#     figures: [报告里的原话 100 个, 报告里的另一句原话 200 个]
`,

  'sheet-title': '核对单 {title}',
  'sheet-figures': '指标',
  'sheet-figure': '指标',
  'sheet-qualifier': '限定词',
  'sheet-value': '数值',
  'sheet-unit': '单位',
  'sheet-section': '章节',
  'sheet-sentence': '原文',
  'sheet-report-line': 'report.md 行',
  'sheet-slides': '幻灯片',
  'sheet-check': '核对',
  'sheet-shown': '已显示',
  'sheet-not-shown': '未显示',
  'sheet-numerals': '非统计数字',
  'sheet-numeral': '数字',
  'sheet-kind': '种类',
  'sheet-context': '上下文',
  'sheet-editorial': '编者用语',
  'sheet-origin': '来源',
  'sheet-origin-editorial': '编者，不是报告原文',
  'sheet-deck-line': 'deck.yaml 行',
  'numeral-kind-year': '年份',
  'numeral-kind-date': '日期',
  'numeral-kind-ordinal': '序数',
  'numeral-kind-plan': '规划名',
  'numeral-kind-anniversary': '周年',
  'numeral-kind-threshold': '界限',
  'numeral-kind-address': '地名',
  'numeral-kind-name': '名称',
  'numeral-kind-formula': '模式名',
  'numeral-kind-term': '专用语',
  'numeral-kind-word': '词语',
  'numeral-kind-bare': '其他',

  usage: `用法：
  taopu-deck import 文件 [-o 目录] [--json]      把 .txt、.md、.docx 报告变成幻灯片文件夹
  taopu-deck check 目录 [--json]                 核对：每个数字、每条要点
  taopu-deck sheet 目录 -o 文件.csv|.html        核对单：每个指标一行`,
  'usage-import': '用法：taopu-deck import 文件（.txt、.md 或 .docx） [-o 文件夹] [--json]',
  'usage-show':
    '用法：[present|kiosk|play] [文件夹|文件.deck] [--display N|all] [--canvas 16:9|4:3|32:9|9:16] [--edition full|lobby|brief] [--windowed] [--slide N] [--user-data 目录] [--speed X]',
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
  'sheet-folder-missing': '找不到文件夹“{folder}”。请先建立它。',
  'sheet-unwritable': '无法写入“{file}”（{code}）。请检查磁盘空间和权限，或换一个文件名。',
  'sheet-done': '已写出 {file}：{figures} 个指标',

  'refusal-heading': '核对未通过，不能放映',
  'refusal-advice': '改好后请重新打开。',
  'editorial-title': '编者拟题，不是报告原文',
  'editorial-mark': '编者拟题',
  'footer-quoted': '数字均引自报告原文',
  'footer-editorial': '为编者拟题',
  'source-card': '数字出处',
  'source-heading': '报告原文',
  'source-close': '返回',
  'chart-name': '{name}：{values}',
  'chart-figure': '指标',
  'chart-value': '数值',
  'chart-unit': '单位',
} as const satisfies Record<string, string>

export type MessageKey = keyof typeof zhCN
