import type { deck as chinese } from '../zh-CN/deck.ts'

/** What reading a report and deck.yaml, building and the audit say. */
export const deck = {
  'list-separator': ', ',
  'quoted-separator': '”, “',
  'clause-separator': ', ',
  'cut-short': '{text}…',
  'place-line': '{file} line {line}',
  'place-paragraph': '{file} paragraph {line}',
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
  'sentence-at-line': 'line {line} “{sentence}”',
  'arithmetic-parts': 'The parts do not fit the total (they give {computed}): {sentences}. Ask the report’s author.',
  'arithmetic-share':
    'The share does not fit its two numbers (they give {computed}): {sentences}. Ask the report’s author.',
  'arithmetic-growth':
    'The change does not fit the two values (they give {computed}): {sentences}. Ask the report’s author.',
  'arithmetic-twice': 'One indicator is given with two values ({computed}): {sentences}. Ask the report’s author.',
  'arithmetic-plan':
    'The share reached does not fit target and result (they give {computed}): {sentences}. Ask the report’s author.',
  'arithmetic-months': 'Some months count more than the whole year ({computed}): {sentences}. Ask the report’s author.',
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
