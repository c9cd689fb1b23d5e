/** Elements below a node with one of these local names, in document order, whatever prefix or version of the namespace they have. */
export function elementsNamed(root: Node, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = []
  let node = root.firstChild
  while (node) {
    if (isElement(node) && names.includes(node.localName)) found.push(node)
    node = node.firstChild ?? after(node, root)
  }
  return found
}

/** The next node behind a node and all that is in it. */
function after(node: Node, root: Node): ChildNode | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

const ELEMENT = 1
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT

export function childNamed(parent: Node | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild; node; node = node.nextSibling)
    if (isElement(node) && node.localName === name) return node
  return undefined
}

/** Whether a node stands in an element of one of these names. */
export function isIn(node: Node, ...names: readonly string[]): boolean {
  return ancestorNamed(node, ...names) !== undefined
}

export function ancestorNamed(node: Node, ...names: readonly string[]): Element | undefined {
  for (let at = node.parentNode; at; at = at.parentNode) if (isElement(at) && names.includes(at.localName)) return at
  return undefined
}

/** The value of `w:val`, or of another attribute. */
export function valueOf(element: Element | undefined, name = 'val'): string | undefined {
  for (const { localName, nodeName, value } of Array.from(element?.attributes ?? []))
    if ((localName ?? nodeName) === name || nodeName.endsWith(`:${name}`)) return value
  return undefined
}

/** A property that is there, and not switched off again. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(valueOf(element) ?? '')

export const remove = (node: Node): void => {
  node.parentNode?.removeChild(node)
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  remove(element)
}

/** The words below a node. */
export const wordsIn = (node: Node): string =>
  elementsNamed(node, 't')
    .map((text) => text.textContent ?? '')
    .join('')
