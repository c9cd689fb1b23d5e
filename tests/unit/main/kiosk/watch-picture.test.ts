import type { WebContents } from 'electron'
import { expect, test, vi } from 'vitest'
import { faultIn, watchPicture } from '../../../../src/main/kiosk/watch-picture.ts'

const seen = (slide: string, print: string, range = 200) => ({ slide, glimpse: { luma: 60, range, print } })

test('a picture without light and dark is blank, whether black, white or the ground', () => {
  expect(faultIn(undefined, seen('s1', 'a', 0))).toBe('blank')
  expect(faultIn(seen('s1', 'a'), seen('s2', 'b', 11))).toBe('blank')
  expect(faultIn(undefined, seen('s1', 'a'))).toBeUndefined()
})

test('another slide with the same picture is frozen; the same slide may look the same', () => {
  expect(faultIn(seen('s1', 'a'), seen('s2', 'a'))).toBe('frozen')
  expect(faultIn(seen('s1', 'a'), seen('s1', 'a'))).toBeUndefined()
  expect(faultIn(seen('s1', 'a'), seen('s2', 'b'))).toBeUndefined()
})

const BLACK = [0, 0, 0, 255, 0, 0, 0, 255]
const SLIDE = [0, 0, 0, 255, 200, 200, 200, 255]

/** A page that shows these pictures one after the other, the last one for ever. */
function showing(...pictures: readonly (readonly number[])[]) {
  let at = 0
  const picture = () => Buffer.from(pictures[Math.min(at++, pictures.length - 1)] ?? [])
  const capturePage = async () => ({ isEmpty: () => false, resize: () => ({ toBitmap: picture }) })
  const quiet = () => false
  return { capturePage, isDestroyed: quiet, isLoading: quiet, isCrashed: quiet } as unknown as WebContents
}

const NEVER_MS = 1_000_000

test('a slide that is still empty when it is looked at is no fault; one that stays empty is', async () => {
  const fault = vi.fn()
  const entering = watchPicture(showing(BLACK, BLACK, SLIDE), NEVER_MS, () => 's1', fault)
  await entering.look()
  expect(fault).not.toHaveBeenCalled()
  const dead = watchPicture(showing(BLACK), NEVER_MS, () => 's1', fault)
  await dead.look()
  expect(fault.mock.calls).toEqual([['blank', expect.objectContaining({ luma: 0 })]])
  for (const watch of [entering, dead]) watch.stop()
})

test('a slide that changes while it is looked at is looked at again', async () => {
  const fault = vi.fn()
  let asked = 0
  const watch = watchPicture(showing(BLACK), NEVER_MS, () => (asked++ === 0 ? 's1' : 's2'), fault)
  await watch.look()
  expect(fault).toHaveBeenCalledOnce()
  watch.stop()
})

test('a screen that is meant to be dark is not looked at', async () => {
  const fault = vi.fn()
  const watch = watchPicture(showing(BLACK), NEVER_MS, () => undefined, fault)
  await watch.look()
  expect(fault).not.toHaveBeenCalled()
  watch.stop()
})

test('a page that gives no picture is as blank as a black one', async () => {
  const fault = vi.fn()
  const refusing = Object.assign(showing(SLIDE), { capturePage: () => Promise.reject(new Error('UnknownVizError')) })
  await watchPicture(refusing, NEVER_MS, () => 's1', fault).look()
  expect(fault.mock.calls).toEqual([['blank', expect.anything()]])
})
