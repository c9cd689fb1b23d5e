import { existsSync } from 'node:fs'
import { installPackages, mayInstall, onPath } from './system.ts'
import { Refusal, say } from './say.ts'

/** What the tests look at our work with, none of it ours: a program or a file, and the Debian package that brings it. */
const TOOLS: readonly (readonly [tool: string, debianPackage: string])[] = [
  ['Xorg', 'xserver-xorg-core'],
  ['/usr/lib/xorg/modules/drivers/dummy_drv.so', 'xserver-xorg-video-dummy'],
  ['xrandr', 'x11-xserver-utils'],
  ['openbox', 'openbox'],
  ['chromium', 'chromium'],
  ['pdftotext', 'poppler-utils'],
  ['runsv', 'runit'],
  ['Xvfb', 'xvfb'],
  ['xdotool', 'xdotool'],
  ['import', 'imagemagick'],
  ['ffmpeg', 'ffmpeg'],
  ['systemd-analyze', 'systemd'],
]

/** Makes sure that the tests have their tools. As root on Debian it installs what is missing; others are told. */
export async function prepareTestTools(): Promise<void> {
  if (process.platform !== 'linux') return
  const wanted = missingPackages()
  if (wanted.length === 0) return
  if (!mayInstall()) throw new Refusal(`the tests need: ${wanted.join(' ')}; install them and try again`)
  say(`installing what the tests need: ${wanted.join(' ')}`)
  const output = await installPackages(wanted)
  const left = missingPackages()
  if (left.length > 0) throw new Refusal(`could not install ${left.join(' ')}\n${output.trim()}`)
}

function missingPackages(): readonly string[] {
  const here = (tool: string) => (tool.startsWith('/') ? existsSync(tool) : onPath(tool))
  return TOOLS.flatMap(([tool, debianPackage]) => (here(tool) ? [] : [debianPackage]))
}
