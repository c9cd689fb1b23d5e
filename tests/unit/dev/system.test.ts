import { describe, expect, test } from 'vitest'
import { lacksDisplay } from '../../../src/dev/display.ts'
import { missingLibraries, packagesFor } from '../../../src/dev/libraries.ts'
import { installLine, onPath } from '../../../src/dev/system.ts'

const LDD = `
\tlinux-vdso.so.1 (0x00007ffd8b5f2000)
\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f0a3c400000)
\tlibnss3.so => not found
\tlibnssutil3.so => not found
\tlibgtk-3.so.0 => not found
\tlibgtk-3.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0a3b81f000)
`

describe('what ldd says', () => {
  test('each missing library is named once', () => {
    expect(missingLibraries(LDD)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so'])
  })

  test('two libraries of one package are one package', () => {
    expect(packagesFor(missingLibraries(LDD))).toEqual(['libgtk-3-0', 'libnss3'])
  })

  test('a library that no table names is still named', () => {
    expect(packagesFor(['libnew.so.7'])).toEqual(['(the package of libnew.so.7)'])
  })
})

test('a user who may not install is told the packages in one line', () => {
  const line = installLine({ libraries: ['libgbm.so.1'], display: true })
  expect(line).toMatch(/sudo apt-get install libgbm1 xvfb$/)
  expect(line).not.toContain('\n')
})

test('a virtual display is needed on Linux without X and Wayland only', () => {
  expect(lacksDisplay({}, 'linux')).toBe(true)
  expect(lacksDisplay({ DISPLAY: ':1' }, 'linux')).toBe(false)
  expect(lacksDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false)
  expect(lacksDisplay({}, 'darwin')).toBe(false)
})

test('a program is looked for in every folder of the path', () => {
  expect(onPath('sh', '/nowhere:/bin')).toBe(true)
  expect(onPath('sh', '/nowhere')).toBe(false)
})
