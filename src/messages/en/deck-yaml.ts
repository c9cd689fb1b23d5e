import type { deckYaml as chinese } from '../zh-CN/deck-yaml.ts'

/** What reading deck.yaml and building a deck from it says: what is wrong, and exactly what to write. */
export const deckYaml = {
  'yaml-invalid': 'Column {column} is not valid YAML: {fault}.',
  'yaml-slipped': 'Column {column} is wrong: {fault}.',
  'yaml-fault-indent': 'the indentation does not line up. Start the lines of one level in the same column',
  'yaml-fault-tab': 'the indentation has a tab. Use spaces',
  'yaml-fault-character': 'a colon, comma, quotation mark or closing bracket is missing. Put it in',
  'yaml-fault-indent-or-colon':
    'the indentation does not line up, or a colon is missing. Line the lines up, and leave a space behind each colon',
  'yaml-fault-indent-or-colons':
    'the indentation does not line up, or one line has two colons. Line the lines up, and put text with a colon in quotation marks',
  'yaml-fault-brackets': 'something inside the brackets is wrong, or they are not closed. Write lists as [one, two]',
  'yaml-fault-surplus': 'there is one character too many. Take it out, or put the whole text in quotation marks',
  'yaml-fault-start': 'text cannot start with this character. Put the whole text in quotation marks',
  'yaml-fault-backslash': 'a backslash inside double quotation marks is wrong. Use single ones',
  'yaml-fault-asterisk': 'text that starts with * needs quotation marks',
  'yaml-fault-documents': 'a file holds one document only. Take out the line ---',
  'yaml-fault-other': 'the indentation, a colon or a quotation mark is wrong. Compare the lines around it',
  'yaml-fault-named-twice': '“{word}” stands here twice. Make one of the two',
  'yaml-fault-named-colon': 'the text has a colon and a space. Put the whole text in quotation marks: "{text}"',
  'yaml-fault-named-deeper': 'line {line} is indented too far. Start it in the same column as the lines of its level',
  'yaml-fault-named-align':
    '“{word}” does not line up with the lines of its level. Start all of them in the same column',
  'yaml-fault-named-open': 'the {open} on line {line} is not closed. Put a {close} at the end of that line',
  'yaml-sign': 'text that starts with {sign} would be left out. Put the whole text in quotation marks',
  'yaml-slip-wide-space': 'the line starts with a full-width or non-breaking space. Use plain spaces',
  'yaml-slip-tab': 'the line starts with a tab. Use spaces',
  'yaml-slip-wide-dash':
    'each entry of a list starts with a plain “- ”. Put a hyphen and a space in place of the first sign',
  'yaml-slip-dash': 'there is no space behind “-”. Put one in',
  'yaml-slip-colon': 'there is a full-width colon behind “{word}”. Write a plain colon and a space: “{word}: ”',
  'yaml-slip-space': 'there is no space behind “{word}:”. Put one behind the colon: “{word}: ”',
  'yaml-slip-brackets': 'the list has full-width brackets. Use plain brackets and commas: [one, two]',
  'yaml-slip-hash':
    'the # and all behind it were taken for a comment, which leaves the bracket open. Put text with a # in quotation marks',

  'value-invalid': '{key} should be {what}, and here is “{found}”. {mend}',
  'value-empty': 'An entry of {key} is empty. Write something, or remove it.',
  'value-invalid-root': 'This file should be {what}. {mend}',
  'expected-map': 'a set of “key: value” entries',
  'expected-number': 'a number',
  'expected-positive': 'a number above 0',
  'expected-flag': 'true or false',
  'expected-list': 'a list',
  'expected-text': 'text',
  'mend-list': 'Write {key}: [{items}].',
  'mend-dash': 'Put “- ” in front of the first line of each entry, and line the others up with the words behind it.',
  'mend-no-list': 'Take out the brackets, or the “- ” in front, and write {key}: text.',
  'mend-no-dash': 'Take out the “- ” in front, and indent the lines below two spaces more than {key}.',
  'mend-colon': 'If the text has a colon, put all of it in quotation marks: "{text}".',
  'mend-quote': 'Put it in quotation marks: "{text}".',
  'mend-map': 'Start a new line below {key}, indented by two spaces, and write “key: value”.',
  'mend-root': 'Write one entry a line, such as title: My report.',
  'mend-root-list': 'Put a line slides: in front, and two spaces in front of every other line.',
  'mend-flag': 'Write {key}: true or {key}: false.',
  'mend-number': 'Write digits alone, without a unit or quotation marks, such as {key}: 15.',
  'minutes-too-many':
    'minutes is counted in minutes, {most} at most, and here is {found}. Write minutes, such as minutes: 15.',
  'name-without-letters': '“{name}” under names is a mere number. Write the whole name, with its words.',
  'name-unknown':
    '“{name}” is not in the report, so this entry of names does nothing. Write it as the report does, or remove it.',
  'seal-too-long': 'seal is one character, and here is “{seal}”. Write seal: {first}.',
  'list-empty': '{key} is an empty list, which does nothing. Fill it, or remove it.',
  'comment-cut':
    '“#{comment}” behind “{text}” was taken for a comment and left out. If it belongs to the text, put all of it in quotation marks: "{text} #{comment}"; if it is a comment, put a space behind the #.',

  'value-unknown': '{key} does not know “{value}”. It can be: {allowed}.',
  'value-unknown-nearest': '{key} does not know “{value}”. Write {key}: {nearest}. It can be: {allowed}.',
  'value-unknown-elsewhere':
    '{key} does not know “{value}”, which is a value of {owner}. Write {owner}: {value}. {key} can be: {allowed}.',
  'key-unknown': 'There is no key “{key}” here. It can be: {allowed}.',
  'key-unknown-nearest': 'There is no key “{key}” here. Write {nearest}. It can be: {allowed}.',
  'key-unknown-elsewhere':
    '“{key}” cannot stand here: it belongs to {owner}. Check the indentation, and line it up with the other keys of {owner}. Here it can be: {allowed}.',
  'key-missing': '“{key}” is missing. Add it.',
  'key-unused': 'A {kind} does not show {keys}. Remove this, or write another entry.',
  'quotes-missing': 'This {kind} has no quotation. Quote the report under quotes.',

  'section-unknown': 'The report has no heading “{name}”. Its headings are: {headings}.',
  'section-unknown-nearest': 'The report has no heading “{name}”. The nearest is “{nearest}”; write it like that.',
  'section-unknown-joined': '“{name}” is several headings in one. Part them by plain commas: [{parts}].',
  'section-twice': '“{name}” is in the group “{group}” already. Keep it in one place.',
  'budget-twice': '“{name}” has its seconds already; these replace them. Keep one of the two.',
  'order-of-report':
    '“{later}” comes after “{earlier}” in the report, and the show keeps the report’s order, not this one. Move this entry behind “{earlier}”.',
  'order-of-slides':
    'This entry of “{section}” is shown after the one on line {line}, because its text comes later. Move it behind that one.',
  'slide-not-placed':
    'This entry found no place in “{section}”. statement and honours are for running text, chart and wall for points with numbers. Choose another layout, or remove the entry.',
  'quotes-unused': 'A chart does not show quotes. Use figures instead, or write another entry.',
  'derived-unused': 'derived belongs in one entry with chart. Add chart.',
  'quotation-twice': '“{quote}” is quoted twice on one slide, and would be shown twice. Remove one of the two.',
  'quote-many-figures': 'The quotation “{quote}” holds {count} figures. Split it into quotations with one number each.',
  'quote-many-figures-parts': 'The quotation “{quote}” holds {count} figures. Part them by plain commas: [{parts}].',
  'quote-without-figure':
    'The quotation “{quote}” holds no figure that can be drawn. Quote words of the report that have a number and a unit.',
  'quote-without-figure-nearest':
    'The quotation “{quote}” holds no figure that can be drawn. Quote words of the report that have a number and a unit, such as “{nearest}”.',
  'quote-bare-number':
    'The quotation is a mere number, “{quote}”. Quote it with the words of the report, such as “{nearest}”.',
  'quote-ambiguous':
    'The quotation “{quote}” stands {count} times in “{section}” (report.md lines {lines}). Quote a few more words, so that only one place fits.',
  'quote-not-found': 'The quotation “{quote}” is not in “{section}”. Copy it from the report.',
  'quote-not-found-nearest':
    'The quotation “{quote}” is not in “{section}”. The nearest is “{nearest}”. Write it as the report does.',
  'quote-not-found-elsewhere':
    'The quotation “{quote}” is not in “{section}”. The nearest is “{nearest}” (in “{elsewhere}”). Change the quotation, or the section.',
  'quote-not-found-moved':
    'The quotation “{quote}” is not in “{section}” but in “{elsewhere}”. Write section: {elsewhere}.',
  'quote-not-found-joined':
    'The quotation “{quote}” is several quotations in one. Part them by plain commas: [{parts}].',
  'quote-not-found-marks': 'The quotation “{quote}” has marks too many at its ends. Write “{stripped}”.',
  'line-with-numeral':
    '“{quote}” is not in the report, and your own words may not hold the number “{numeral}”. Quote the report, or take the number out.',
  'line-with-numeral-nearest':
    '“{quote}” is not in the report, and your own words may not hold the number “{numeral}”. Quote the report (the nearest is “{nearest}”), or take the number out.',
  'line-near-report':
    '“{quote}” differs by a few characters from the report’s “{nearest}”, and is shown as your own words. If it is a quotation, write it as the report does; if it is not, leave it.',
  'label-numeral': 'Your own words “{text}” hold the number “{numeral}”. A label has no numbers; take it out.',
  'figures-missing': 'This slide has no figures. Quote the report under figures.',
  'units-mixed-in-spec':
    'A chart can have one unit only; here are “{units}”. Move the figures with other units to highlights or to another slide.',
  'too-many-figures': 'A {kind} shows one figure only; here are {count}. Move the others to highlights.',
  'not-a-percentage': 'A {kind} can only show a percentage from 0 to 100; “{figure}” is none. Choose another chart.',
  'lit-invalid': 'lit should be a whole number from 1 to {most}, not {lit}.',
  'units-mixed-compared':
    'Only figures of one unit can be compared, here are “{units}”. Quote figures of one unit, or use layout: wall.',
  'comparison-count':
    'A comparison sets two to four figures side by side, here are {count}. Use a chart or layout: wall.',
  'comparison-highlights': 'A comparison shows figures only. Move the highlights to another slide.',
  'chart-and-layout': 'A slide is a chart or has a layout, not both. Remove one of the two.',
  'not-part-and-whole': 'A doughnut needs two figures: first the part, then the whole.',
  'not-part-and-whole-swapped':
    'In a doughnut the part comes first, then the whole. Swap them: figures: [{part}, {whole}].',
  'kinds-mixed':
    'An axis takes figures of one kind; here are amounts, targets, shares or parts together. Make several charts, or use layout: wall.',
  'no-amount-on-axis':
    'Growth, falls, multiples, ranks and bounds are no amounts and have no place on an axis from zero. Use layout: wall.',
  'range-on-axis': 'A range (such as 15 to 20) has no one length and cannot be drawn. Use layout: wall.',
  'figure-unnamed':
    '“{quote}” does not say what is counted and would mislead by itself. Quote more of the report, or name it with label.',
  'figure-is-threshold': '“{quote}” is the bound of a class, not a statistic. Quote the number that it bounds instead.',
  'figure-doubtful':
    'The digits of “{quote}” stand apart, and it is not certain that the number is whole. Check report.md against the original first.',
  'negative-on-axis': 'A {kind} cannot show the negative “{figure}”. Use chart: steps or layout: wall.',
  'too-many-icons': 'A pictogram can only show whole numbers from 1 to 120, not “{value}”. Choose another chart.',

  'deck-file-misnamed': '“{name}” was not read: the settings of a deck are called deck.yaml. Rename it.',
  'deck-file-beside': '“{name}” was not read; deck.yaml was. Move what it says into deck.yaml, then remove “{name}”.',
} as const satisfies Record<keyof typeof chinese, string>
