import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LayoutProblem } from '../../src/content/layout-problems.ts'
import type { Mark } from '../../src/proof/finding.ts'
import { inNode, newFolder } from './export/run.ts'
import { expect, test } from './launch.ts'

interface Checked {
  readonly problems: readonly LayoutProblem[]
  readonly marks: readonly (Mark & { readonly slide: string; readonly canvas: string })[]
  readonly slides: readonly { readonly id: string; readonly canvas: string }[]
}

function deckOf(report: string, yaml: string): string {
  const folder = join(newFolder(), 'deck')
  mkdirSync(folder)
  writeFileSync(join(folder, 'report.md'), report)
  writeFileSync(join(folder, 'deck.yaml'), yaml)
  return folder
}

const HOMES = '- 已通水的沿街老式住宅7200户。\n- 已签约并等待统一排期施工的商住混合楼居民家庭5400户。\n'
const PAIR = `slides:
  - section: 改造
    layout: comparison
    figures: [已通水的沿街老式住宅7200户, 已签约并等待统一排期施工的商住混合楼居民家庭5400户]
`

test('check --layout measures what is drawn, on every canvas', async () => {
  const deck = deckOf(`# 松江渡镇工作总结\n\n## 改造\n\n${HOMES}`, PAIR)
  const { code, stdout } = await inNode('check', deck, '--layout', '--all', '--json')
  const { problems, marks, slides } = JSON.parse(stdout) as Checked
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(code).toBe(0)
  for (const canvas of ['16:9', '4:3', '32:9', '9:16']) {
    expect(slides.some((slide) => slide.canvas === canvas)).toBe(true)
    const [tall, short] = marks.filter((mark) => mark.canvas === canvas)
    expect([tall?.number, short?.number]).toEqual([7200, 5400])
    expect((short?.px ?? 0) / (tall?.px ?? 0)).toBeCloseTo(0.75, 2)
  }
})

test('what the proof finds fails the check, with slide, canvas, rule and mend', async () => {
  const deck = deckOf('# 松江渡镇工作总结\n\n## 文化\n\n- 整理地名“\u{F8FFF}渡”的来历并编入镇志。\n', '')
  const { code, stdout } = await inNode('check', deck, '--layout', '--canvas', '4:3', '--edition', 'full', '--json')
  const { problems } = JSON.parse(stdout) as Checked
  expect(problems).toMatchObject([
    { code: 'glyph-missing', severity: 'error', canvas: '4:3', edition: 'full', line: 5 },
  ])
  expect(problems[0]?.message).toContain(problems[0]?.slide ?? '?')
  expect(code).toBe(1)
})
