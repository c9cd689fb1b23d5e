import { lacksDisplay, startDisplay } from './display.ts'
import { type ElectronBinary, resolveElectron } from './electron.ts'
import { prepareSystem } from './system.ts'

export interface Machine {
  readonly electron: ElectronBinary
  /** The environment for a program that starts Electron: it names the display and, for the tests, the binary. */
  readonly env: NodeJS.ProcessEnv
}

/** All that a developer's machine needs to run Electron: the binary, its libraries, a display (of this size if virtual). */
export async function prepareMachine(screen?: string): Promise<Machine> {
  const electron = await resolveElectron()
  const virtual = lacksDisplay()
  await prepareSystem(electron.executable, virtual)
  const display = virtual ? await startDisplay(screen) : undefined
  return { electron, env: electronEnvironment(electron, display) }
}

/** With ELECTRON_RUN_AS_NODE, which editors set in their terminals, Electron would be a plain Node. */
export function electronEnvironment(
  electron: ElectronBinary,
  display: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const ours: NodeJS.ProcessEnv = { ...env, TAOPU_ELECTRON_PATH: electron.executable }
  delete ours['ELECTRON_RUN_AS_NODE']
  return display ? { ...ours, DISPLAY: display } : ours
}
