import type { content as chinese } from '../zh-CN/content.ts'

/** What opening, importing and reading files says. */
export const content = {
  'folder-missing': 'There is no folder “{folder}”. Check the path.',
  'report-missing': 'There is no report.md in “{folder}”. Import the report first, with taopu-deck import.',
  'not-a-file': '{name} is not a file. Put a text file in its place.',
  'file-too-large': '{name} is over {megabytes} MB, too large for a report. Check the file.',
  'file-binary': '{name} is not a text file. Save it as UTF-8 text.',
  'file-unreadable': '{name} cannot be read ({code}). Check its permissions.',
  'file-not-utf8': '{name} is not UTF-8 text. Save it with UTF-8 encoding.',

  'file-missing': 'There is no file “{file}”. Check the path and the name.',
  'not-a-file-to-import': '“{file}” is not a file. Give a .txt, .md or .docx file.',
  'extension-unsupported': 'Files like “{name}” cannot be imported. Save it as .docx, .txt or .md and import it again.',
  'file-too-large-to-import': '“{name}” is over 32 MB, too large for a report. Check the file.',
  'file-empty': '“{name}” is empty. Check that the report was saved.',
  'file-empty-of-text': 'There is no text in “{name}”. Check that the report was saved.',
  'file-empty-of-sections': 'There is no text to show in “{name}”.',
  'file-binary-to-import':
    '“{name}” is not a text file. Open it in a text editor or Word, save it as .txt or .docx, and import it again.',
  'file-damaged':
    'Line {line} of “{name}” holds bytes that are no characters; it may have been damaged on its way. Ask for the file again, or mend the line in a text editor and save as UTF-8.',
  'source-binary':
    '{name} is not a text file, so report.md cannot be checked against it. Put the text as received back in its place.',
  'docx-unreadable':
    '“{name}” is not an intact Word document. Open it in Word or WPS, save it as .docx, and import it again.',
  'docx-picture': '{count} pictures are not in report.md (at “{near}”). Save them as picture files to show them.',
  'docx-chart':
    '{count} charts or diagrams are not in report.md (at “{near}”). If they are of the report, make them text or tables in Word and import again.',
  'docx-object':
    '{count} embedded objects are not in report.md (at “{near}”). If they are of the report, make them text in Word and import again.',
  'docx-formula':
    '{count} formulas are not in report.md (at “{near}”). If they are of the report, make them text in Word and import again.',
  'docx-text-box':
    'The words of {count} text boxes (“{near}”) follow the paragraphs they are anchored in. Check the order.',
  'docx-footnote':
    '{count} footnotes or endnotes are not in report.md (at “{near}”). To show them, write them into the text in Word and import again.',
  'docx-comment':
    '{count} comments are not in report.md (at “{near}”). If they are of the report, write them into the text in Word and import again.',
  'docx-revision':
    '{count} tracked changes are taken as accepted (at “{near}”). Confirm each of them in Word and import again.',
  'docx-hidden':
    '{count} pieces of hidden text are not in report.md (at “{near}”). If they are of the report, unhide them in Word and import again.',
  'docx-contents':
    'The table of contents that Word writes (“{near}”) is not in report.md. If it is of the report, make it plain paragraphs in Word and import again.',
  'docx-numbering':
    'The automatic numbers of {count} paragraphs are not in report.md (as at “{near}”). To show them, convert them to text in Word and import again.',
  'docx-table': '{count} tables are taken row by row, a point each (the first is “{near}”). Check merged cells.',
  'target-not-empty': 'The folder “{folder}” is not empty; nothing was written. Choose another folder with -o.',
  'target-not-empty-file': '“{folder}” is a file and cannot be the folder. Choose another name with -o.',
  'folder-unwritable':
    'The folder “{folder}” cannot be written ({code}). Check the disk space and the permissions, or choose another place with -o.',
  'deck-template-untitled': '# title: write a title for this report',
  'deck-template': `# Settings of the show. Every entry can go: report.md alone is enough for a show.
# Numbers are written as quotations from the report; if one character is wrong, taopu-deck check names the line.
{title}
minutes: {minutes}

# A title over several sections (words that are not in the report; the audit sheet says that they are the editor's):
# groups:
#   - title: Livelihood and governance
#     sections: [a heading of the report, another heading of the report]

# The chart of a section; without an entry a layout is chosen:
# slides:
#   - section: a heading of the report
#     chart: bar
#     title: title of the chart
#     figures: [words of the report with one number, other words of the report with one number]
`,
} as const satisfies Record<keyof typeof chinese, string>
