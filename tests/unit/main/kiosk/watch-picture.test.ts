import { expect, test } from 'vitest'
import { faultIn } from '../../../../src/main/kiosk/watch-picture.ts'

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
