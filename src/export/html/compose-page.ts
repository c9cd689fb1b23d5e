import { createHash } from 'node:crypto'
import { STANDALONE_ELEMENT } from '../../ipc/standalone.ts'
import type { StandaloneShow } from '../../ipc/standalone.ts'
import { say } from '../../messages/say.ts'

export interface PageParts {
  readonly show: StandaloneShow
  /** One module with no import. */
  readonly script: string
  /** With its typefaces as data. */
  readonly style: string
}

/**
 * Everything in one file. The policy that stands in it lets the page ask for nothing: no address is allowed but data in
 * the file itself, and of scripts only the one that is there.
 */
export function composePage({ show, script, style }: PageParts): string {
  const code = withoutClosingTag(script)
  const title = escapeText(show.decks[0]?.title ?? '')
  return `<!doctype html>
<html lang="zh-CN" translate="no" data-role="audience">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(code)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="google" content="notranslate">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<noscript>${escapeText(say('standalone-needs-script'))}</noscript>
<script type="application/json" id="${STANDALONE_ELEMENT}">${escapeJson(JSON.stringify(show))}</script>
<script type="module">${code}</script>
</body>
</html>
`
}

/** Styles may be inline: reveal.js and the charts place things by style attributes. */
const policyFor = (code: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** In a script, text that ends the element or opens a comment; in a string of it, an escape means the same. */
const withoutClosingTag = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

const escapeJson = (json: string): string => json.replaceAll('<', '\\u003c')

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
