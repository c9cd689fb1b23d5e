/**
 * Runs in the audience's page, as plain JavaScript: a function compiled by tsx would call helpers that the page lacks.
 * `probe.nextChange(ms)` waits for the next slide, and answers how long after the key it was painted, whether it holds a
 * chart, and if so the times of its frames for `ms` milliseconds. It answers null if no slide came.
 */
globalThis.probe = (() => {
  const PATIENCE_MS = 1_500
  const shown = () => [...document.querySelectorAll('section.present[data-slide-id]')].at(-1)
  const frame = () => new Promise((done) => requestAnimationFrame(done))

  /** Reveal marks the shown slide by its class; the key comes first, so the clock starts at the key. */
  function slideAfterKey() {
    const before = shown()?.dataset.slideId
    return new Promise((done) => {
      let pressedAt = performance.now()
      addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true, once: true })
      const finish = (answer) => {
        observer.disconnect()
        clearTimeout(timer)
        done(answer)
      }
      const observer = new MutationObserver(() => {
        if (shown() && shown().dataset.slideId !== before) finish({ slide: shown(), pressedAt })
      })
      observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] })
      const timer = setTimeout(() => finish(null), PATIENCE_MS)
    })
  }

  async function nextChange(sampleMs) {
    const change = await slideAfterKey()
    if (!change) return null
    const frames = [await frame(), await frame()]
    const paintedMs = performance.now() - change.pressedAt
    const chart = change.slide.querySelector('figure[data-chart]') !== null
    if (chart) while (frames.at(-1) - frames[0] < sampleMs) frames.push(await frame())
    return { slide: change.slide.dataset.slideId, paintedMs, frames: chart ? frames : null }
  }

  return { nextChange }
})()
