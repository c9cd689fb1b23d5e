import { join } from 'node:path'
import { root } from '../../../src/dev/root.ts'

const deck = (name: string) => join(root, 'tests/fixtures/decks', name)

/** Short decks, so that a loop is over soon, and one that fails its audit. */
export const fixtures = {
  school: { folder: deck('running-text'), title: '学校简报' },
  town: { folder: deck('report-alone'), title: '青溪镇年度工作报告' },
  broken: { folder: deck('wrong-digit'), title: '' },
} as const
