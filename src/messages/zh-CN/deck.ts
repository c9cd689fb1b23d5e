/** What reading a report and deck.yaml, building and the audit say. */
export const deck = {
  'list-separator': '、',
  'quoted-separator': '”“',
  'clause-separator': '，',
  'cut-short': '{text}……',
  'place-line': '{file} 第 {line} 行',
  'place-paragraph': '{file} 第 {line} 段',
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

  'editorial-as-report':
    '幻灯片 {slide} 上的“{text}”标为报告原文，但报告里没有这句话。请改为原文，或作为编者用语写进 deck.yaml。',
  'numeral-not-in-report': '幻灯片 {slide} 上的数字“{shown}”与报告第 {line} 行的“{written}”不符。请从报告重新生成。',
  'figure-not-in-report': '幻灯片 {slide} 上的指标“{figure}”不是报告第 {line} 行写的那个。请从报告重新生成。',
  'numeral-in-editorial':
    '编者用语“{text}”里有数字“{numeral}”，报告没有这样写。请删去数字，或改用 figures 引用报告原文。',
  'numeral-doubtful':
    '“{text}”里的数字看不出是一个数还是几个数，只随原句显示。请对照原文：若是一个数，请删去 report.md 里其中的空格；若是名称，请写进 deck.yaml 的 names。',
  'numeral-untraced': '幻灯片 {slide} 上的数字“{value}”在报告里没有出处。请改为引用报告原文。',
  'units-mixed': '幻灯片 {slide} 的图把“{units}”画在同一坐标轴上。请按单位分成几张图。',
  'sentence-at-line': '第 {line} 行“{sentence}”',
  'arithmetic-parts': '部分之和与总数不符（合计 {computed}）：{sentences}。请与报告起草人核对。',
  'arithmetic-share': '占比与所列两数不符（算得 {computed}）：{sentences}。请与报告起草人核对。',
  'arithmetic-growth': '增减与前后两数不符（算得 {computed}）：{sentences}。请与报告起草人核对。',
  'arithmetic-twice': '同一指标前后不一（{computed}）：{sentences}。请与报告起草人核对。',
  'arithmetic-plan': '完成比例与目标、实绩不符（算得 {computed}）：{sentences}。请与报告起草人核对。',
  'arithmetic-months': '部分月份多于全年（{computed}）：{sentences}。请与报告起草人核对。',
  'derived-mismatch': '“{label}”按“{formula}”算得 {result}，报告写的是 {stated}。请核对算式和引文。',
  'derived-mismatch-name': '“{label}”的算式“{formula}”里，“{name}”不是这张幻灯片上的指标。请写成指标的名称。',
  'figure-not-shown': '“{section}”的指标“{label} {quantity}”没有出现在全文版里。请为它加一张幻灯片。',
  'point-not-shown': '“{section}”的要点“{text}”没有完整出现在全文版里。请让它所在的章节显示全部要点。',
  'words-not-shown-heading': '“{section}”的标题“{text}”没有完整出现在全文版里。请让它所在的章节显示全部要点。',
  'words-not-shown-paragraph': '“{section}”的正文“{text}”没有完整出现在全文版里。请让它所在的章节显示全部要点。',

  'source-words-missing': '原文“{clause}”没有收入 report.md，或被改动。请按原文补上。',
  'words-not-in-source':
    '“{clause}”不是 {file} 里的原文，或比原文多写了一次。请改回原文，或删去；编者用语只能写在 deck.yaml 里。',
  'words-not-in-source-nearest': '“{clause}”与原文不同。最接近的是“{nearest}”（{place}）。请改回原文。',
  'numeral-parted': '“{clause}”里有数字被拆开，或两个数字连成了一个。请照原文（{place}）改好。',
} as const satisfies Record<string, string>
