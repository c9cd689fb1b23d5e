import { describe, expect, it } from 'vitest'
import { architectureIn } from '../../../src/dev/packages/architecture.ts'
import { controlFile } from '../../../src/dev/packages/deb.ts'
import { identify } from '../../../src/dev/packages/identity.ts'
import { desktopEntry, readBuilderFile } from '../../../src/dev/packages/linux-description.ts'
import { cutToShipped } from '../../../src/dev/packages/sbom.ts'
import { readAudit } from '../../../src/dev/packages/vulnerabilities.ts'

const declared = { executable: '/electron', version: '45.4.1', declared: true }
const substitute = { executable: '/electron', version: '33.2.1', declared: false }

describe('what a package calls itself', () => {
  it('is the version alone with the declared Electron', () => {
    expect(identify(declared, '1.2.0')).toEqual({ version: '1.2.0', debianVersion: '1.2.0', substitute: undefined })
  })

  it('names a substitute, and sorts before the release of its number', () => {
    expect(identify(substitute, '1.2.0')).toMatchObject({
      version: '1.2.0-development.electron-33.2.1',
      debianVersion: '1.2.0~development.electron-33.2.1',
    })
  })

  it('says in the package that a development build is no release', () => {
    expect(controlFile(identify(substitute, '1.2.0'), 2048)).toContain('not a release')
    expect(controlFile(identify(declared, '1.2.0'), 2048)).not.toContain('not a release')
    expect(controlFile(identify(declared, '1.2.0'), 2049)).toContain('Installed-Size: 3\n')
  })

  it('opens deck files from the desktop', () => {
    const entry = desktopEntry('/usr/bin/taopu-deck', 'taopu-deck', readBuilderFile())
    expect(entry).toContain('Exec=/usr/bin/taopu-deck %f\n')
    expect(entry).toContain('MimeType=application/x-taopu-deck;\n')
    expect(entry).toContain('Name[zh_CN]=')
  })
})

describe('the processor a program is made for', () => {
  const head = (write: (bytes: Buffer) => void) => {
    const bytes = Buffer.alloc(4096)
    write(bytes)
    return bytes
  }
  const elf = (machine: number) =>
    head((bytes) => {
      bytes.writeUInt32BE(0x7f454c46)
      bytes.writeUInt16LE(machine, 18)
    })
  const pe = (machine: number, at = 0x80) =>
    head((bytes) => {
      bytes.write('MZ')
      bytes.writeUInt32LE(at, 0x3c)
      if (at + 6 > bytes.length) return
      bytes.write('PE\0\0', at, 'latin1')
      bytes.writeUInt16LE(machine, at + 4)
    })

  it.each([
    [elf(0x3e), 'x64'],
    [elf(0xb7), 'arm64'],
    [pe(0x8664), 'x64'],
    [pe(0xaa64), 'arm64'],
    [pe(0x8664, 9000), 'unknown'],
    [head((bytes) => bytes.write('#!/bin/sh')), 'unknown'],
  ])('is read from its head (%#)', (bytes, architecture) => {
    expect(architectureIn(bytes)).toBe(architecture)
  })
})

describe('what is known against what ships', () => {
  const report = (name: string, severity: string) =>
    JSON.stringify({ vulnerabilities: { [name]: { severity, range: '<2' } } })

  it('counts severe advisories of packages that ship', () => {
    expect(readAudit(report('svelte', 'high'), ['svelte'])).toEqual({ known: true, severe: ['svelte <2: high'] })
  })

  it('leaves out tools that stay here, and what is not severe', () => {
    expect(readAudit(report('eslint', 'critical'), ['svelte'])).toEqual({ known: true, severe: [] })
    expect(readAudit(report('svelte', 'moderate'), ['svelte'])).toEqual({ known: true, severe: [] })
  })

  it('is unknown, not nothing, when the registry does not answer', () => {
    expect(readAudit('{"message": "405 Method Not Allowed"}', [])).toEqual({
      known: false,
      reason: '405 Method Not Allowed',
    })
    expect(readAudit('', [])).toEqual({ known: false, reason: 'no answer' })
  })
})

describe('the bill of materials', () => {
  const component = (name: string, version: string) => ({ 'bom-ref': `${name}@${version}`, name, version })
  const bom = {
    bomFormat: 'CycloneDX',
    metadata: { component: component('package', '0.0.0') },
    components: [component('electron', '45.4.1'), component('svelte', '5.0.0'), component('eslint', '10.0.0')],
    dependencies: [{ ref: 'svelte@5.0.0', dependsOn: ['eslint@10.0.0'] }],
  }

  it('lists what ships, with the Electron that is inside, and no tool', () => {
    const cut = cutToShipped(bom, ['svelte@5.0.0'], '1.2.0', '33.2.1')
    expect(cut.components.map(({ name, version }) => `${name} ${version}`)).toEqual(['electron 33.2.1', 'svelte 5.0.0'])
    expect(cut.metadata.component).toMatchObject({ name: 'taopu-deck', version: '1.2.0' })
    expect(cut.dependencies).toEqual([{ ref: 'svelte@5.0.0', dependsOn: [] }])
  })

  it('refuses a build with a package that the lockfile lacks', () => {
    expect(() => cutToShipped(bom, ['left-pad@1.0.0'], '1.2.0', '33.2.1')).toThrow('left-pad@1.0.0')
  })
})
