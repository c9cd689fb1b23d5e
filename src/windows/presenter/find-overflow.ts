/** Pixels that rounding may cost. */
const SLACK = 1

/** Whether text of a slide is cut, or lies outside its canvas. @param slide the `.slide` element, at any scale. */
export function overflows(slide: HTMLElement): boolean {
  const canvas = slide.getBoundingClientRect()
  return [...slide.querySelectorAll<HTMLElement>('*')].some((element) => hasText(element) && isOut(element, canvas))
}

function hasText(element: HTMLElement): boolean {
  if (element.closest('svg, canvas, .unseen')) return false
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
}

function isOut(element: HTMLElement, canvas: DOMRect): boolean {
  const range = document.createRange()
  range.selectNodeContents(element)
  const box = range.getBoundingClientRect()
  const across = box.left < canvas.left - SLACK || box.right > canvas.right + SLACK
  const down = box.top < canvas.top - SLACK || box.bottom > canvas.bottom + SLACK
  const cut = getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight + 2
  return across || down || cut
}
