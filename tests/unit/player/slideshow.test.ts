import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/deck/deck.ts'
import type { SlideshowState, Step } from '../../../src/ipc/show.ts'
import { createSlideshow, hallPosition, isPlain } from '../../../src/player/slideshow.ts'

function open(options: { start?: number; loops?: boolean; slides?: number; plan?: readonly number[] } = {}) {
  const told: (readonly [SlideshowState, SlideshowState])[] = []
  const slideshow = createSlideshow({
    slides: options.plan?.length ?? options.slides ?? 5,
    ...(options.plan ? { stepsOf: (index: number) => options.plan?.[index] ?? 1 } : {}),
    start: options.start ?? 0,
    loops: options.loops ?? false,
    changed: (state, before) => told.push([state, before]),
  })
  return { ...slideshow, told }
}
const slide = (number: number): Step => ({ to: 'slide', number })

describe('where a step leads', () => {
  test.each<[number, Step, number]>([
    [0, { to: 'next' }, 1],
    [4, { to: 'next' }, 4],
    [3, { to: 'previous' }, 2],
    [0, { to: 'previous' }, 0],
    [3, { to: 'first' }, 0],
    [1, { to: 'last' }, 4],
    [0, slide(3), 2],
    [2, slide(0), 0],
    [2, slide(99), 4],
  ])('from %d by %j to %d', (start, step, index) => {
    const { go, state } = open({ start })
    go(step)
    expect(state()).toEqual({ index, step: 0, curtain: 'none', loop: 0 })
  })

  test.each([
    [-1, 0],
    [7, 4],
  ])('a show that is to start at %d starts at %d', (start, index) => {
    expect(open({ start }).state().index).toBe(index)
  })
})

describe('steps inside a slide', () => {
  const plan = [1, 3, 1]
  const at = ({ state }: ReturnType<typeof open>) => `${state().index}.${state().step}`

  test('next goes through them before it leaves the slide; previous comes back to the last of them', () => {
    const show = open({ plan })
    const seen = ['next', 'next', 'next', 'next', 'next', 'previous', 'previous'] as const
    expect(seen.map((to) => (show.go({ to }), at(show)))).toEqual(['1.0', '1.1', '1.2', '2.0', '2.0', '1.2', '1.1'])
  })

  test('a jump arrives at the first step', () => {
    const show = open({ plan, start: 2 })
    show.go(slide(2))
    expect(at(show)).toBe('1.0')
  })

  test('next at the last step of the last slide stays there', () => {
    const show = open({ plan: [2] })
    for (const to of ['next', 'next', 'next'] as const) show.go({ to })
    expect(at(show)).toBe('0.1')
  })

  test('the curtain is lifted by a next that leads nowhere', () => {
    const show = open({ plan: [1] })
    show.draw('black')
    show.go({ to: 'next' })
    expect(show.state().curtain).toBe('none')
  })
})

describe('loops', () => {
  test('next on the last slide leads to the first and counts', () => {
    const { go, state } = open({ start: 4, loops: true })
    go({ to: 'next' })
    expect(state()).toEqual({ index: 0, step: 0, curtain: 'none', loop: 1 })
    go({ to: 'last' })
    go({ to: 'next' })
    expect(state().loop).toBe(2)
  })

  test('no other way back to the first slide counts', () => {
    const { go, state } = open({ start: 4, loops: true })
    for (const step of [{ to: 'first' }, { to: 'previous' }, slide(1)] as const) go(step)
    expect(state()).toEqual({ index: 0, step: 0, curtain: 'none', loop: 0 })
  })

  test('a show of one slide goes round on itself', () => {
    const { go, state, told } = open({ slides: 1, loops: true })
    go({ to: 'next' })
    expect(state()).toEqual({ index: 0, step: 0, curtain: 'none', loop: 1 })
    expect(told).toHaveLength(1)
  })
})

describe('the curtain', () => {
  test('falls where the show is, and lifts again', () => {
    const { draw, state } = open({ start: 2 })
    draw('black')
    expect(state()).toEqual({ index: 2, step: 0, curtain: 'black', loop: 0 })
    draw('none')
    expect(state().curtain).toBe('none')
  })

  test.each<Step>([{ to: 'next' }, { to: 'previous' }, { to: 'first' }, { to: 'last' }, slide(1)])(
    'is lifted by any step: %j',
    (step) => {
      const { draw, go, state, told } = open()
      draw('white')
      go(step)
      expect(state().curtain).toBe('none')
      expect(told).toHaveLength(2)
    },
  )
})

describe('a card', () => {
  const figure = { id: 'f1' } as Figure

  test.each<Step>([{ to: 'next' }, { to: 'previous' }])('is taken away by %j, and the slide below stays', (step) => {
    const { showCard, go, state } = open({ start: 2 })
    showCard(figure)
    expect(state()).toMatchObject({ index: 2, card: figure })
    go(step)
    expect(state()).toEqual({ index: 2, step: 0, curtain: 'none', loop: 0 })
    go(step)
    expect(state().index).not.toBe(2)
  })

  test('is taken away by going to a slide, and lifts the curtain that would hide it', () => {
    const { showCard, draw, go, state } = open()
    draw('black')
    showCard(figure)
    expect(state().curtain).toBe('none')
    go(slide(4))
    expect(state()).toEqual({ index: 3, step: 0, curtain: 'none', loop: 0 })
  })

  test('that is not there is not taken away from under a curtain', () => {
    const { showCard, draw, state } = open()
    draw('black')
    showCard(undefined)
    expect(state().curtain).toBe('black')
  })
})

describe('a frozen hall', () => {
  test('keeps its slide while the speaker looks at others, and catches up', () => {
    const { freeze, go, state } = open({ start: 1 })
    freeze(true)
    go(slide(5))
    expect(hallPosition(state())).toEqual({ index: 1, step: 0 })
    expect(state().index).toBe(4)
    freeze(true)
    expect(hallPosition(state())).toEqual({ index: 1, step: 0 })
    freeze(false)
    expect(hallPosition(state())).toEqual({ index: 4, step: 0 })
  })

  test('can still be drawn black: that is what a speaker does in need', () => {
    const { freeze, draw, state } = open({ start: 1 })
    freeze(true)
    draw('black')
    expect(state()).toMatchObject({ curtain: 'black', frozen: { index: 1, step: 0 } })
  })
})

test('each change is told once, with what was before; a step that changes nothing is not told', () => {
  const { go, draw, told } = open()
  go({ to: 'previous' })
  draw('none')
  expect(told).toEqual([])
  go({ to: 'next' })
  expect(told).toEqual([
    [
      { index: 1, step: 0, curtain: 'none', loop: 0 },
      { index: 0, step: 0, curtain: 'none', loop: 0 },
    ],
  ])
})

describe('slides that cannot be shown', () => {
  const plain = (index: number) => ({ index, how: 'died', plain: true }) as const
  const walk = (slideshow: ReturnType<typeof createSlideshow>, to: 'next' | 'previous', times: number) =>
    Array.from({ length: times }, () => {
      slideshow.go({ to })
      return slideshow.state().index
    })
  const skipping = (slides: number, start = 0) =>
    createSlideshow({ slides, start, loops: true, skipsPlain: true, changed: () => undefined })

  test('before a hall they keep their turn, with what is known of them', () => {
    const { go, fail, state } = open()
    fail({ index: 1, how: 'died', plain: false })
    expect(isPlain(state(), 1)).toBe(false)
    fail(plain(1))
    go({ to: 'next' })
    expect(state()).toMatchObject({ index: 1, failed: [plain(1)] })
    expect(isPlain(state(), 1)).toBe(true)
  })

  test('a loop passes over them in both directions, but they can be asked for', () => {
    const slideshow = skipping(5)
    for (const index of [0, 2, 3]) slideshow.fail(plain(index))
    expect(walk(slideshow, 'next', 3)).toEqual([1, 4, 1])
    expect(slideshow.state().loop).toBe(1)
    slideshow.go({ to: 'last' })
    expect(walk(slideshow, 'previous', 2)).toEqual([1, 1])
    slideshow.go(slide(4))
    expect(slideshow.state().index).toBe(3)
  })

  test('the last slide that is left ends the loop', () => {
    const slideshow = skipping(3, 1)
    expect(slideshow.isLast()).toBe(false)
    slideshow.fail(plain(2))
    expect(slideshow.isLast()).toBe(true)
  })

  test('where none is left the first stands, plainly', () => {
    const slideshow = skipping(2)
    slideshow.fail(plain(0))
    slideshow.fail(plain(1))
    expect(walk(slideshow, 'next', 2)).toEqual([0, 0])
  })

  test('a deck laid out anew begins without a stain', () => {
    const { fail, recast, state } = open()
    fail(plain(1))
    recast(4, 1)
    expect(state().failed).toBeUndefined()
  })
})
