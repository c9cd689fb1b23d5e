import type { MessageKey } from './zh-CN.ts'

/** The second language: the same keys and placeholders as the Chinese catalogue. Counts stand where no plural is needed. */
export const en = {
  'list-separator': ', ',
  'quoted-separator': '”, “',
  'clause-separator': ', ',
  'cut-short': '{text}…',
  'place-line': '{file} line {line}',
  'place-message': '{place}: {message}',

  'report-empty': 'The report has no text to show. Write headings (starting with #) and points (starting with -).',
  'text-outside-section': '“{text}” has no heading above it. Put a line starting with # in front of it.',

  'left-out-page-number':
    'Left out of report.md as page numbers: {lines} (“{quote}”). If this belongs to the report, add it to report.md.',
  'left-out-page-header':
    'Left out of report.md as page headers: {lines} (“{quote}”). If this belongs to the report, add it to report.md.',
  'left-out-web-page':
    'Left out of report.md as buttons and labels of a web page: {lines} (“{quote}”). If this belongs to the report, add it to report.md.',
  'left-out-licence':
    'Left out of report.md as a copyright notice: {lines} (“{quote}”). If this belongs to the report, add it to report.md.',
  'left-out-contents':
    'Left out of report.md as a table of contents: {lines} (“{quote}”). If this belongs to the report, add it to report.md.',
  'left-out-one-line': 'this line',
  'left-out-many-lines': '{count} lines, the first of them here',

  'yaml-invalid': 'Column {column} is not valid YAML: {fault}. Mend this place.',
  'yaml-fault-indent': 'the indentation does not line up',
  'yaml-fault-tab': 'the indentation has a tab where spaces should be',
  'yaml-fault-character': 'a colon, comma, quotation mark or closing bracket is missing',
  'yaml-fault-twice': 'the same key stands here twice',
  'yaml-fault-indent-or-colon': 'the indentation does not line up, or a colon is missing',
  'yaml-fault-indent-or-colons': 'the indentation does not line up, or one line has two colons',
  'yaml-fault-brackets': 'something inside the brackets is wrong, or they are not closed',
  'yaml-fault-surplus': 'there is one character too many',
  'yaml-fault-start': 'text cannot start with this character; put it in quotation marks',
  'yaml-fault-backslash': 'a backslash inside double quotation marks is wrong',
  'yaml-fault-asterisk': 'text that starts with * needs quotation marks',
  'yaml-fault-documents': 'a file holds one document only; take out the ---',
  'yaml-fault-other': 'the indentation, a colon or a quotation mark is wrong',
  'value-invalid': 'This should be {what}.',
  'expected-map': 'a set of “key: value” entries',
  'expected-number': 'a number',
  'expected-positive': 'a number above 0',
  'expected-list': 'a list (each line starting with -)',
  'expected-text': 'text',
  'value-unknown': '{key} does not know “{value}”. It can be: {allowed}.',
  'key-unknown': 'There is no key “{key}” here. It can be: {allowed}.',
  'key-missing': '“{key}” is missing. Add it.',
  'section-unknown': 'The report has no heading “{name}”. Its headings are: {headings}.',
  'section-twice': '“{name}” is in another group already. Keep it in one of them.',
  'slide-not-placed':
    'This entry found no place in “{section}”. statement and honours are for running text, chart and wall for points with numbers. Choose another layout, or remove the entry.',
  'quotes-unused': 'A chart does not show quotes. Use figures instead, or write another entry.',
  'derived-unused': 'derived belongs in one entry with chart. Add chart.',
  'quote-many-figures': 'The quotation “{quote}” holds {count} figures. Split it into quotations with one number each.',
  'quote-without-figure':
    'The quotation “{quote}” holds no figure that can be drawn. Quote words of the report that have a number and a unit.',
  'quote-ambiguous':
    'The quotation “{quote}” stands {count} times in “{section}” (report.md lines {lines}). Quote a few more words, so that only one place fits.',
  'quote-not-found': 'The quotation “{quote}” is not in “{section}”. Copy it from the report.',
  'quote-not-found-nearest': 'The quotation “{quote}” is not in “{section}”. The nearest is “{nearest}”.',
  'quote-not-found-elsewhere':
    'The quotation “{quote}” is not in “{section}”. The nearest is “{nearest}” (in “{elsewhere}”).',
  'figures-missing': 'This slide has no figures. Quote the report under figures.',
  'units-mixed-in-spec':
    'A chart can have one unit only; here are “{units}”. Move the figures with other units to highlights or to another slide.',
  'too-many-figures': 'A {kind} shows one figure only; here are {count}. Move the others to highlights.',
  'not-a-percentage': 'A {kind} can only show a percentage up to 100; “{figure}” is none. Choose another chart.',
  'lit-invalid': 'lit should be a whole number from 1 to {most}, not {lit}.',
  'not-part-and-whole': 'A doughnut needs two figures: first the part, then the whole.',
  'too-many-icons': 'A pictogram can only show whole numbers up to 120, not “{value}”. Choose another chart.',

  'editorial-as-report':
    '“{text}” on slide {slide} is marked as words of the report, but the report does not say it. Quote the report, or write it into deck.yaml as your own words.',
  'numeral-not-in-report':
    'The number “{shown}” on slide {slide} differs from “{written}” on line {line} of the report. Build the slide from the report again.',
  'figure-not-in-report':
    'The figure “{figure}” on slide {slide} is not the one on line {line} of the report. Build the slide from the report again.',
  'numeral-in-editorial':
    'Your own words “{text}” hold the number “{numeral}”, which the report does not say like this. Take the number out, or quote the report under figures.',
  'numeral-untraced': 'The number “{value}” on slide {slide} has no source in the report. Quote the report instead.',
  'units-mixed': 'The chart on slide {slide} draws “{units}” on one axis. Make one chart for each unit.',
  'derived-mismatch':
    '“{label}” comes to {result} by “{formula}”, but the report says {stated}. Check the formula and the quotation.',
  'derived-mismatch-name':
    'In the formula “{formula}” of “{label}”, “{name}” is no figure of this slide. Write the name of a figure.',
  'figure-not-shown':
    'The figure “{label} {quantity}” of “{section}” is missing from the full edition. Add a slide for it.',
  'point-not-shown':
    'The point “{text}” of “{section}” is not shown in full in the full edition. Let its section show all its points.',
  'words-not-shown-heading':
    'The heading “{text}” of “{section}” is not shown in full in the full edition. Let its section show all its points.',
  'words-not-shown-paragraph':
    'The text “{text}” of “{section}” is not shown in full in the full edition. Let its section show all its points.',

  'source-words-missing':
    'The words “{clause}” of the original are missing from report.md or were changed. Put them back as they were.',
  'words-not-in-source':
    '“{clause}” is not in the original {file}. Restore the original words; your own words belong in deck.yaml.',

  'folder-missing': 'There is no folder “{folder}”. Check the path.',
  'report-missing': 'There is no report.md in “{folder}”. Import the report first, with taopu-deck import.',
  'not-a-file': '{name} is not a file. Put a text file in its place.',
  'file-too-large': '{name} is over 10 MB, too large for a report. Check the file.',
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
  'docx-unreadable':
    '“{name}” is not an intact Word document. Open it in Word or WPS, save it as .docx, and import it again.',
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

  'sheet-title': 'Audit sheet: {title}',
  'sheet-figures': 'Figures',
  'sheet-figure': 'Figure',
  'sheet-qualifier': 'Qualifier',
  'sheet-value': 'Value',
  'sheet-unit': 'Unit',
  'sheet-section': 'Section',
  'sheet-sentence': 'Words of the report',
  'sheet-report-line': 'report.md line',
  'sheet-slides': 'Slides',
  'sheet-check': 'Check',
  'sheet-shown': 'shown',
  'sheet-not-shown': 'not shown',
  'sheet-numerals': 'Numbers that are no figures',
  'sheet-numeral': 'Number',
  'sheet-kind': 'Kind',
  'sheet-context': 'Context',
  'sheet-editorial': "Editor's words",
  'sheet-origin': 'Origin',
  'sheet-origin-editorial': 'the editor, not the report',
  'sheet-deck-line': 'deck.yaml line',
  'numeral-kind-year': 'year',
  'numeral-kind-date': 'date',
  'numeral-kind-ordinal': 'ordinal',
  'numeral-kind-plan': 'name of a plan',
  'numeral-kind-anniversary': 'anniversary',
  'numeral-kind-threshold': 'threshold',
  'numeral-kind-address': 'address',
  'numeral-kind-name': 'name',
  'numeral-kind-formula': 'name of a scheme',
  'numeral-kind-term': 'set term',
  'numeral-kind-word': 'part of a word',
  'numeral-kind-bare': 'other',

  usage: `Usage:
  taopu-deck import FILE [-o DIR] [--json]       turn a .txt, .md or .docx report into a deck folder
  taopu-deck check DIR [--json]                  audit every number and every point
  taopu-deck sheet DIR -o FILE.csv|.html         audit sheet: a row for each figure`,
  'usage-import': 'Usage: taopu-deck import FILE (.txt, .md or .docx) [-o DIR] [--json]',
  'usage-show':
    'Usage: [present|kiosk|play] [DIR|FILE.deck] [--display N|all] [--canvas 16:9|4:3|32:9|9:16] [--edition full|lobby|brief] [--windowed] [--slide N] [--user-data DIR] [--speed X]',
  'command-unknown': 'There is no command “{command}”. {usage}',
  'arguments-wrong': '{what} {usage}',
  'argument-surplus': 'One argument too many: “{word}”.',
  'argument-unknown': 'Unknown argument: {word}.',
  'option-value-missing': '{word} needs a value.',
  'option-value-surplus': '{word} takes no value.',
  'argument-invalid': 'Wrong argument: {word}.',
  'folder-not-given': 'Give a deck folder, for example: taopu-deck check slides/my-report',
  'option-not-allowed': '{name} can be {allowed}, not “{value}”.',
  'choice-not-allowed': '{name} cannot be “{value}”; it can be {allowed}.',
  'number-not-whole': '{name} should be a whole number from 1 up, not “{value}”.',
  'number-not-positive': '{name} should be a number above 0, not “{value}”.',
  'check-error': 'Error: {problem}',
  'check-warning': 'Warning: {problem}',
  'check-deck': '“{title}”: {slides} slides, one loop takes {minutes} min {seconds} s',
  'check-counts':
    'Figures: {figures}, shown: {shown}; points: {points}, shown: {pointsShown}; numbers without a source: {untraced}',
  'check-passed': 'The audit passed',
  'check-failed': 'The audit failed; errors: {errors}',
  'import-done': 'Imported “{title}” (sections: {sections}, figures: {figures}) into {folder}',
  'sheet-file-not-given': 'Name the file of the audit sheet with -o, ending in {extensions}.',
  'sheet-folder-missing': 'There is no folder “{folder}”. Make it first.',
  'sheet-unwritable': 'Cannot write “{file}” ({code}). Check disk space and permissions, or choose another name.',
  'sheet-done': 'Wrote {file}; figures: {figures}',

  'refusal-heading': 'The deck fails the audit and cannot be shown',
  'refusal-advice': 'Mend it, then open it again.',
  'editorial-title': "The editor's title, not words of the report",
  'editorial-mark': "editor's title",
  'footer-quoted': 'All numbers are quoted from the report',
  'footer-editorial': "editor's title",
  'source-card': 'Source of the number',
  'source-heading': 'Words of the report',
  'source-close': 'Back',
  'chart-name': '{name}: {values}',
  'chart-figure': 'Figure',
  'chart-value': 'Value',
  'chart-unit': 'Unit',
} as const satisfies Record<MessageKey, string>
