import type { Standing } from './finding.ts'

/** @param section of one slide; none where nothing stands, which is then no slide at all */
export const standingIn = (section: HTMLElement | null | undefined): Standing => ({
  slide: section?.dataset['slideId'] ?? '',
  text: section?.querySelector('.slide:not([data-chrome])')?.textContent.trim() ?? '',
})
