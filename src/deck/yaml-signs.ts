import { visit } from 'yaml'
import type { Document, Node } from 'yaml'

/** Words that start with a sign of YAML (`&大会`, `!重要`, `*注`): they would fall away unseen. */
export function signsIn(document: Document.Parsed): readonly { readonly node: Node; readonly sign: string }[] {
  const used = new Set<string>()
  const signs: { readonly node: Node; readonly sign: string }[] = []
  visit(document, {
    Alias: (_key, node) => {
      used.add(node.source)
      if (!node.resolve(document)) signs.push({ node, sign: `*${node.source}` })
    },
  })
  visit(document, {
    Value: (_key, node) => {
      if (node.anchor && !used.has(node.anchor)) signs.push({ node, sign: `&${node.anchor}` })
      if (node.tag?.startsWith('!')) signs.push({ node, sign: node.tag })
    },
  })
  return signs
}
