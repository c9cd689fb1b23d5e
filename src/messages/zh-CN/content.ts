/** What opening, importing and reading files says. */
export const content = {
  'folder-missing': '找不到文件夹“{folder}”。请检查路径。',
  'report-missing': '“{folder}”里没有 report.md。请先用 taopu-deck import 导入报告。',
  'not-a-file': '{name} 不是文件。请换成文字文件。',
  'file-too-large': '{name} 超过 {megabytes} MB，不像一份报告。请检查文件。',
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
  'file-damaged':
    '“{name}”第 {line} 行有无法识别的字节，可能在传送中损坏。请向来源处重新索取，或用记事本改好这一行，另存为 UTF-8。',
  'source-binary': '{name} 不是文字文件，report.md 无法与它核对。请换回收到的原文。',
  'docx-unreadable': '“{name}”不是完好的 Word 文档。请用 Word 或 WPS 打开，另存为 .docx 再导入。',
  'docx-picture': '{count} 张图片没有收入 report.md（在“{near}”处）。如需放映，请另存成图片文件。',
  'docx-chart':
    '{count} 个图表或示意图没有收入 report.md（在“{near}”处）。如属正文，请在 Word 里改成文字或表格，再导入。',
  'docx-object': '{count} 个嵌入的对象没有收入 report.md（在“{near}”处）。如属正文，请在 Word 里改成文字，再导入。',
  'docx-formula': '{count} 处公式没有收入 report.md（在“{near}”处）。如属正文，请在 Word 里改成文字，再导入。',
  'docx-text-box': '{count} 个文本框的文字（“{near}”）收在它所在的段落之后。请核对先后。',
  'docx-footnote': '{count} 处脚注或尾注没有收入 report.md（在“{near}”处）。如需放映，请在 Word 里写进正文，再导入。',
  'docx-comment': '{count} 条批注没有收入 report.md（在“{near}”处）。如属正文，请在 Word 里写进正文，再导入。',
  'docx-revision': '{count} 处修订按接受以后的文字收入（在“{near}”处）。请在 Word 里逐处确认，再导入。',
  'docx-hidden': '{count} 处隐藏文字没有收入 report.md（在“{near}”处）。如属正文，请在 Word 里取消隐藏，再导入。',
  'docx-contents': 'Word 生成的目录（“{near}”）没有收入 report.md。如属正文，请在 Word 里改成普通段落，再导入。',
  'docx-numbering':
    '{count} 段的自动编号没有收入 report.md（如“{near}”）。如需编号，请在 Word 里把编号转换成文字，再导入。',
  'docx-table': '{count} 个表格按行收入，一行一条（第一个是“{near}”）。请核对合并的单元格。',
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
} as const satisfies Record<string, string>
