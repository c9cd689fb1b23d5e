import { expect, test, vi } from 'vitest'
import type { FailedSlide } from '../../../../src/ipc/show.ts'
import { judgeSlides } from '../../../../src/main/heal/judge-slides.ts'

function setUp(throwsTwice: boolean) {
  const failed = new Map<number, FailedSlide>()
  const log = vi.fn()
  const judge = judgeSlides({
    log,
    idOf: (index) => `s${index + 1}`,
    known: (index) => failed.get(index),
    fail: (slide) => failed.set(slide.index, slide),
    throwsTwice,
  })
  return { judge, failed, log }
}

test('before a hall, a slide that throws is shown plainly at once, and the log has the reason', () => {
  const { judge, failed, log } = setUp(false)
  judge(4, 'threw', 'Error: no such axis')
  expect(failed.get(4)).toEqual({ index: 4, how: 'threw', plain: true })
  expect(log.mock.calls).toEqual([['slide-failed', { slide: 's5', reason: 'Error: no such axis', how: 'threw' }]])
})

test('in a loop it has another try, and the second time is the last', () => {
  const { judge, failed, log } = setUp(true)
  judge(4, 'threw', 'Error: first')
  expect(failed.get(4)?.plain).toBe(false)
  judge(4, 'threw', 'Error: second')
  expect(failed.get(4)?.plain).toBe(true)
  expect(log).toHaveBeenCalledTimes(2)
})

test.each(['died', 'hung'] as const)(
  'one page that %s may have had reasons of its own; two on one slide had not',
  (how) => {
    const { judge, failed, log } = setUp(false)
    judge(1, how, 'crashed')
    judge(2, how, 'crashed')
    expect([...failed.values()].map(({ plain }) => plain)).toEqual([false, false])
    expect(log).not.toHaveBeenCalled()
    judge(1, how, 'crashed')
    expect(failed.get(1)).toEqual({ index: 1, how, plain: true })
    expect(failed.get(2)?.plain).toBe(false)
    expect(log).toHaveBeenCalledTimes(1)
  },
)

test('a slide of which only the words are shown is judged no more', () => {
  const { judge, log } = setUp(false)
  for (const reason of ['a', 'b', 'c']) judge(0, 'threw', reason)
  expect(log).toHaveBeenCalledTimes(1)
})
