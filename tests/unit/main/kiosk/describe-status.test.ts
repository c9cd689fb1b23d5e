import { expect, test } from 'vitest'
import { DEFAULTS } from '../../../../src/kiosk/settings/settings.ts'
import type { KioskSettings } from '../../../../src/kiosk/settings/settings.ts'
import { describeStatus } from '../../../../src/main/kiosk/describe-status.ts'
import type { DisplayStatus, StatusFacts } from '../../../../src/main/kiosk/describe-status.ts'
import type { SettingsFile } from '../../../../src/main/kiosk/settings-file.ts'

const NOON = Date.parse('2026-11-30T12:00:00+08:00')
const HOUR = 3_600_000

const display = (number: number, changes: DisplayStatus['changes'] = []): DisplayStatus => ({
  ...{
    number,
    deck: '/decks/notice',
    title: '大厅公告',
    edition: 'lobby',
    canvas: '16:9',
    place: 2,
    slides: 3,
    loop: 41,
  },
  written: NOON - HOUR,
  changes,
  skipped: [],
})

const settingsFile = (settings: Partial<KioskSettings> = {}, problems: readonly string[] = []): SettingsFile => ({
  path: '/data/kiosk.yaml',
  current: () => ({ ...DEFAULTS, timezone: 'Asia/Shanghai', ...settings }),
  problems: () => problems,
  reload: () => false,
  edit: () => undefined,
  writeTemplate: () => undefined,
})

const health: StatusFacts['health'] = {
  ...({
    mode: 'kiosk',
    deck: '/decks/notice',
    slide: 's2',
    open: true,
    clock: 'plausible',
    drawing: 'software',
    skipped: [],
  } as const),
  ...{ loop: 41, recoveries: 2, rssMB: 410, uptimeSeconds: 2 * 86_400 + 3 * 3600 + 4 * 60 + 59 },
}

const statusOf = (facts: Partial<StatusFacts>) =>
  describeStatus({ now: NOON, version: '1.2.3', health, displays: [display(1)], settings: settingsFile(), ...facts })

const valuesOf = (lines: readonly { readonly name: string; readonly value: string }[]) =>
  Object.fromEntries(lines.map(({ name, value }) => [name, value]))

test('how the kiosk is: whole minutes, the time of its own zone, what draws it', () => {
  expect(valuesOf(statusOf({}).health)).toEqual({
    已运行: '2 天 3 小时 4 分',
    自动恢复: '2',
    内存: '410 MB',
    画面绘制: '处理器',
    本机时间: '2026年11月30日 12:00',
    程序版本: '1.2.3',
  })
})

test('each display: its deck by title and folder, canvas and edition, place, and how old the words are', () => {
  const [first, second] = statusOf({ displays: [display(1), { ...display(2), written: undefined }] }).displays
  expect(first?.name).toBe('显示器 1')
  expect(valuesOf(first?.lines ?? [])).toEqual({
    正在播放: '大厅公告 (notice)',
    画幅版本: '16:9 大厅版',
    位置: '2 / 3，已循环 41 遍',
    内容更新于: '2026年11月30日 11:00',
  })
  expect(valuesOf(second?.lines ?? [])).not.toHaveProperty('内容更新于')
})

test('what is coming, of all displays together, soonest first; a display is named where there are several', () => {
  const closes = { at: NOON + 6 * HOUR, open: false, entries: [] }
  const plays = {
    at: NOON + HOUR,
    open: true,
    entries: [
      { deck: '/a/one', weight: 1 },
      { deck: '/b/two.deck', weight: 2 },
    ],
  }
  expect(statusOf({ displays: [display(1, [plays, closes])] }).changes).toEqual([
    { name: '周一13:00', value: '播放 one、two.deck' },
    { name: '周一18:00', value: '黑屏' },
  ])
  expect(statusOf({ displays: [display(1, [closes]), display(2, [plays])] }).changes).toEqual([
    { name: '周一13:00', value: '显示器 2：播放 one、two.deck' },
    { name: '周一18:00', value: '显示器 1：黑屏' },
  ])
})

test('an installer is told of a clock that cannot be right and of mistakes in kiosk.yaml, and of nothing else', () => {
  expect(statusOf({}).notes).toEqual([])
  const notes = statusOf({ now: 0, settings: settingsFile({}, ['kiosk.yaml 第 3 行：不认识 dek']) }).notes
  expect(notes).toHaveLength(2)
  expect(notes[0]).toContain('1970年1月1日')
  expect(notes[1]).toContain('kiosk.yaml 第 3 行：不认识 dek')
})

test('the settings that may be edited are those in force', () => {
  const status = statusOf({ settings: settingsFile({ touch: false, pace: { readingSpeed: 6, hold: 2 } }) })
  expect(status.settings).toEqual({ opening: [], touch: false, readingSpeed: 6, updates: true })
  expect(status.settingsFile).toBe('/data/kiosk.yaml')
})
