import { expect, test } from 'vitest'
import type { Release } from '../../../../src/content/releases/release-folder.ts'
import type { ReleaseStore } from '../../../../src/content/releases/release-store.ts'
import { openPlaces } from '../../../../src/main/kiosk/release-places.ts'
import type { Waiting } from '../../../../src/main/kiosk/release-places.ts'

const release = (folder: string): Release => ({ number: 1, folder })
const waitingFor = (folder: string): Waiting => ({
  offer: { path: `/inbox${folder}`, print: folder },
  release: release(folder),
  edition: undefined,
})

/** Identities are the last names of paths. */
function setUp(named: readonly string[], accepted: Readonly<Record<string, readonly string[]>> = {}) {
  const at = (place: string, index: number) => {
    const folder = accepted[place]?.at(index)
    return folder === undefined ? undefined : release(folder)
  }
  const releases = {
    current: (place: string) => at(place, -1),
    previous: (place: string) => at(place, -2),
  } as ReleaseStore
  const identities = { of: (deck: string) => deck.split('/').at(-1) ?? '', learn: async () => undefined }
  let playsGiven = true
  const places = openPlaces(releases, identities, {
    named: () => named,
    given: '/start/town',
    playsGiven: () => playsGiven,
  })
  return { places, leaveNoPlace: () => (playsGiven = false) }
}

test('a release takes the place of the deck with its identity, and of no other', () => {
  const { places } = setUp(['/yaml/school', '/yaml/notice'])
  places.wait(places.placeOf('school') ?? '', waitingFor('/releases/1'))
  expect(places.newest('/yaml/school')).toBe('/releases/1')
  expect(places.newest('/yaml/notice')).toBe('/yaml/notice')
  expect(places.byDefault()).toBe('/start/town')
})

test('a release that nothing names takes the place of the given deck, if that has one', () => {
  const { places, leaveNoPlace } = setUp(['/yaml/school'], { '': ['/releases/1', '/releases/2'] })
  expect(places.byDefault()).toBe('/releases/2')
  expect(places.placeOf('news')).toBe('')
  leaveNoPlace()
  expect([places.placeOf('news'), places.placeOf('school')]).toEqual([undefined, 'school'])
})

test('the given deck is renewed where kiosk.yaml names it too', () => {
  const { places } = setUp(['/yaml/town'], { town: ['/releases/1'] })
  expect(places.byDefault()).toBe('/releases/1')
})

test('each place has one that waits: a newer one takes its turn, and the other places keep theirs', () => {
  const { places } = setUp(['/yaml/school', '/yaml/notice'])
  const [first, second, other] = ['/releases/1', '/releases/2', '/releases/3'].map(waitingFor) as [
    Waiting,
    Waiting,
    Waiting,
  ]
  places.wait('school', first)
  places.wait('notice', other)
  places.wait('school', second)
  expect(places.settle('/releases/1')).toBeUndefined()
  expect(places.settle('/releases/2')).toMatchObject({ ...second, place: 'school', overtaken: [first] })
  expect(places.waiting()).toMatchObject([{ ...other, overtaken: [] }])
})

test('before a release there was the one before it, else the deck that is named', () => {
  const { places } = setUp(['/yaml/school', '/yaml/notice'], {
    '': ['/releases/1', '/releases/2'],
    school: ['/releases/3', '/releases/4'],
    notice: ['/releases/5'],
  })
  expect(['/releases/2', '/releases/4', '/releases/5'].map(places.before)).toEqual([
    '/releases/1',
    '/releases/3',
    '/yaml/notice',
  ])
})
