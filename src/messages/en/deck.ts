import type { deck as chinese } from '../zh-CN/deck.ts'

/** What reading a report and deck.yaml, building and the audit say. */
export const deck = {
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
  'expected-flag': 'true or false',
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
  'units-mixed-compared':
    'Only figures of one unit can be compared, here are “{units}”. Quote figures of one unit, or use layout: wall.',
  'comparison-count':
    'A comparison sets two to four figures side by side, here are {count}. Use a chart or layout: wall.',
  'comparison-highlights': 'A comparison shows figures only. Move the highlights to another slide.',
  'chart-and-layout': 'A slide is a chart or has a layout, not both. Remove one of the two.',
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
  'numeral-doubtful':
    'The digits in “{text}” may be one number or several, so they are shown only inside their sentence. Compare with the source: if it is one number, delete the blanks inside it in report.md; if it is a name, list it under names in deck.yaml.',
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
    '“{clause}” is not in {file}, or is there fewer times. Put the original words back, or delete it; words of the editor belong in deck.yaml.',
  'words-not-in-source-nearest':
    '“{clause}” differs from the report as received. The nearest words are “{nearest}” ({place}). Put the original words back.',
  'numeral-parted':
    'In “{clause}” a number is cut in two, or two are written as one. Write them as received ({place}).',
} as const satisfies Record<keyof typeof chinese, string>
