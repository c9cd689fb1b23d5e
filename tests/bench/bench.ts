import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../../src/dev/build.ts'
import { type Machine, prepareMachine } from '../../src/dev/machine.ts'
import { readPackageFile, root } from '../../src/dev/root.ts'
import { Refusal, runMain, say } from '../../src/dev/say.ts'
import { measureBothWindows } from './both-windows.ts'
import { measureCheck } from './check-command.ts'
import { measureHold, measurePlaying, measureStart } from './holding.ts'
import { measurePackaged } from './packaged.ts'
import { findDisturbance } from './quiet.ts'
import { formatTable, isMet, median, type Row } from './row.ts'
import type { Subject } from './session.ts'
import { measureSlides } from './slides.ts'

/** A full-HD projector's pixels: with no graphics card, frames cost by their size. */
const SCREEN = '1920x1080x24'

/** `npm run bench`: the table; `--json FILE` writes it too, and `--floor` measures the blank window only. */
async function bench(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, floor: { type: 'boolean', default: false } } })
  if (process.platform !== 'linux') throw new Refusal('the benchmark reads /proc, so it runs on Linux only')
  const machine = await prepareMachine(SCREEN)
  const disturbance = findDisturbance(machine.electron.executable)
  if (disturbance) say(disturbance)
  const floor: Subject = { folder: join(root, 'tests', 'bench', 'blank'), args: [] }
  const rows = values.floor ? await measureFloor(machine, floor) : await measureApp(machine, floor)
  console.log(formatTable(rows))
  if (values.json) writeFileSync(values.json, `${JSON.stringify(reportOf(rows, machine, disturbance), null, 2)}\n`)
  return 0
}

async function measureFloor(machine: Machine, floor: Subject): Promise<readonly Row[]> {
  const start = await measureStart(machine, floor, undefined)
  return [...start, ...holdRows('blank window', await measureHold(machine, floor))]
}

async function measureApp(machine: Machine, floor: Subject): Promise<readonly Row[]> {
  await buildApp()
  const { main, config } = readPackageFile()
  if (!existsSync(join(root, main))) throw new Refusal(`the build made no ${main}`)
  const deck = resolve(root, config.deck)
  const ours: Subject = { folder: root, args: ['present', deck] }
  const rows = [...(await measureStart(machine, floor, ours))]
  say('start times are measured; memory and processor time take a minute each')
  const blank = await measureHold(machine, floor)
  rows.push(...holdRows('blank window', blank))
  rows.push(...holdRows('first slide held', await measureHold(machine, ours), 0.3))
  rows.push(...(await measureKiosk(machine, deck, blank.memoryMB)))
  rows.push(...(await measureSlides(machine, ours)), ...(await measureBothWindows(machine, ours)))
  rows.push(...(await measureCheck(deck)), ...(await measurePackaged(machine)))
  return rows
}

/** Memory while it loops as in a lobby, and processor time while one slide stays up. */
async function measureKiosk(machine: Machine, deck: string, blankMB: number): Promise<readonly Row[]> {
  const kiosk: Subject = { folder: root, args: ['kiosk', deck] }
  const looping = await measurePlaying(machine, kiosk)
  const held = await measureHold(machine, { ...kiosk, args: [...kiosk.args, '--speed', '0.01'] })
  const ratio = {
    name: 'memory, kiosk to blank',
    value: median(looping) / blankMB,
    unit: '×',
    target: { atMost: 1.4 },
  }
  return [
    {
      name: 'memory, kiosk looping',
      value: median(looping),
      unit: 'MB',
      note: `PSS of all processes: median of a minute, at most ${Math.max(...looping).toFixed(0)}`,
    },
    ratio,
    ...holdRows('kiosk holding a slide', held, 0.3),
  ]
}

function holdRows(name: string, held: { readonly memoryMB: number; readonly cpu: number }, maxCpu?: number): Row[] {
  const bounded = maxCpu === undefined ? {} : { target: { atMost: maxCpu } }
  return [
    { name: `memory, ${name}`, value: held.memoryMB, unit: 'MB', note: 'PSS of all processes after 10 s' },
    {
      name: `processor, ${name}`,
      value: held.cpu,
      unit: '%',
      ...bounded,
      note: 'of one core, over 10 s, half a minute after the start',
    },
  ]
}

function reportOf(rows: readonly Row[], machine: Machine, disturbance: string | undefined): object {
  return {
    electron: machine.electron.version,
    disturbance: disturbance ?? null,
    rows: rows.map((row) => ({ ...row, pass: isMet(row) ?? null })),
  }
}

runMain(bench)
