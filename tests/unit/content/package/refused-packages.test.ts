import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDeck } from '../../../../src/content/open-deck.ts'
import { parsePackage, readPackage } from '../../../../src/content/package/read-package.ts'
import { FULL } from '../../deck/build-from.ts'
import { temporaryFolder } from '../deck-folder.ts'
import { pack, REPORT } from './packed.ts'
import { zipFile } from './zip-file.ts'
import type { ZipEntry } from './zip-file.ts'

const FILE = 'town.deck'

/** A manifest that tells the truth about these files, but for what is changed. */
function manifestOf(
  files: Readonly<Record<string, string>>,
  changed: Readonly<Record<string, unknown>> = {},
): ZipEntry {
  const listed = Object.entries(files).map(([name, content]) => ({
    name,
    size: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }))
  const manifest = { format: 1, id: 'town', title: '甲', version: 3, created: '2026-03-01T08:00:00Z', files: listed }
  return { name: 'manifest.json', content: JSON.stringify({ ...manifest, ...changed }) }
}

const report: ZipEntry = { name: 'report.md', content: REPORT, deflated: true }
const manifest = manifestOf({ 'report.md': REPORT })
const YAML = 'title: 甲\n'
const listedOnly = manifestOf({ 'report.md': REPORT, 'deck.yaml': YAML })

const refusal = async (bytes: Buffer) => {
  const read = await parsePackage(FILE, bytes)
  return read.ok ? undefined : read.problem
}

test('the honest package of these tests is read', async () => {
  expect(await refusal(zipFile([manifest, report]))).toBeUndefined()
})

describe('one message that names the file', () => {
  test.each<{ what: string; code: string; entries: readonly ZipEntry[] }>([
    {
      what: 'a name that climbs out',
      code: 'package-name-unsafe',
      entries: [manifest, { ...report, name: '../report.md' }],
    },
    {
      what: 'a climb inside a path',
      code: 'package-name-unsafe',
      entries: [manifest, { ...report, name: 'a/../../report.md' }],
    },
    { what: 'an absolute path', code: 'package-name-unsafe', entries: [manifest, { ...report, name: '/etc/passwd' }] },
    { what: 'a Windows drive', code: 'package-name-unsafe', entries: [manifest, { ...report, name: 'C:report.md' }] },
    { what: 'a backslash', code: 'package-name-unsafe', entries: [manifest, { ...report, name: '..\\report.md' }] },
    {
      what: 'a control character',
      code: 'package-name-unsafe',
      entries: [manifest, { ...report, name: 'report.md\0.exe' }],
    },
    { what: 'no name', code: 'package-name-unsafe', entries: [manifest, { ...report, name: '' }] },
    {
      what: 'a name that is not UTF-8',
      code: 'package-name-unsafe',
      entries: [manifest, { ...report, name: Buffer.of(0xb9, 0xa4) }],
    },
    { what: 'a folder', code: 'package-name-unsafe', entries: [manifest, report, { name: 'source/' }] },
    {
      what: 'a symbolic link',
      code: 'package-link',
      entries: [manifest, { ...report, attributes: 0o120777 * 0x10000 }],
    },
    { what: 'a device', code: 'package-link', entries: [manifest, { ...report, attributes: 0o020666 * 0x10000 }] },
    { what: 'a Windows reparse point', code: 'package-link', entries: [manifest, { ...report, attributes: 0x400 }] },
    { what: 'the same name twice', code: 'package-name-twice', entries: [manifest, report, report] },
    { what: 'two manifests', code: 'package-name-twice', entries: [manifest, report, manifest] },
    {
      what: 'a name twice but for its case',
      code: 'package-name-twice',
      entries: [manifest, report, { ...report, name: 'REPORT.MD' }],
    },
    {
      what: 'a name twice but for its Unicode form',
      code: 'package-name-twice',
      entries: [manifest, report, { ...report, name: 'ｒeport.md' }],
    },
    { what: 'encryption', code: 'package-encrypted', entries: [manifest, { ...report, flags: 0x0801 }] },
    { what: 'another compression', code: 'package-method', entries: [manifest, { ...report, method: 12 }] },
    {
      what: 'a hundred entries',
      code: 'package-bomb',
      entries: Array.from({ length: 100 }, (_, at) => ({ name: `${at}` })),
    },
    { what: 'a claim of gigabytes', code: 'package-bomb', entries: [manifest, { ...report, size: 0xf0000000 }] },
    {
      what: 'a claim of a hundred megabytes, not over the ratio',
      code: 'package-bomb',
      entries: [manifest, { name: 'source.txt', content: randomBytes(1e6), deflated: true, size: 1e8 }],
    },
    {
      what: 'zeros that shrink to nothing',
      code: 'package-bomb',
      entries: [manifest, { name: 'source.txt', content: Buffer.alloc(9e6), deflated: true }],
    },
    { what: 'more bytes than claimed', code: 'package-damaged', entries: [manifest, { ...report, size: 5 }] },
    { what: 'fewer bytes than claimed', code: 'package-damaged', entries: [manifest, { ...report, size: 5000 }] },
    { what: 'a wrong checksum', code: 'package-damaged', entries: [manifest, { ...report, checksum: 1 }] },
    {
      what: 'garbage for deflated data',
      code: 'package-damaged',
      entries: [manifest, { ...report, deflated: false, method: 8 }],
    },
    { what: 'no manifest', code: 'not-a-package', entries: [report] },
    {
      what: 'a manifest that is no JSON',
      code: 'package-manifest-invalid',
      entries: [{ name: 'manifest.json', content: '{' }, report],
    },
    {
      what: 'a manifest of null',
      code: 'package-manifest-invalid',
      entries: [{ name: 'manifest.json', content: 'null' }, report],
    },
    {
      what: 'a manifest without a format',
      code: 'package-manifest-invalid',
      entries: [manifestOf({}, { format: undefined }), report],
    },
    { what: 'format 0', code: 'package-manifest-invalid', entries: [manifestOf({}, { format: 0 }), report] },
    {
      what: 'version 0',
      code: 'package-manifest-invalid',
      entries: [manifestOf({ 'report.md': REPORT }, { version: 0 }), report],
    },
    {
      what: 'a version that is no number',
      code: 'package-manifest-invalid',
      entries: [manifestOf({ 'report.md': REPORT }, { version: '3' }), report],
    },
    {
      what: 'a title of two lines',
      code: 'package-manifest-invalid',
      entries: [manifestOf({ 'report.md': REPORT }, { title: '甲\n乙' }), report],
    },
    {
      what: 'a newer format',
      code: 'package-too-new',
      entries: [manifestOf({}, { format: 2, files: 'in another way' }), report],
    },
    {
      what: 'a file that was changed',
      code: 'package-file-changed',
      entries: [manifest, { ...report, content: REPORT.replace('1747', '1774') }],
    },
    {
      what: 'a file beside the manifest',
      code: 'package-file-unlisted',
      entries: [manifest, report, { name: 'deck.yaml', content: YAML }],
    },
    { what: 'a listed file that is not there', code: 'package-file-missing', entries: [listedOnly, report] },
    {
      what: 'no report',
      code: 'package-file-missing',
      entries: [manifestOf({ 'deck.yaml': YAML }), { name: 'deck.yaml', content: YAML }],
    },
    {
      what: 'a program',
      code: 'package-file-foreign',
      entries: [manifestOf({ 'report.md': REPORT, 'a.exe': 'MZ' }), report, { name: 'a.exe', content: 'MZ' }],
    },
    {
      what: 'a signature that is no signature',
      code: 'package-signature-invalid',
      entries: [manifest, report, { name: 'signature.json', content: '{}' }],
    },
    {
      what: 'a signature that is no JSON',
      code: 'package-signature-invalid',
      entries: [manifest, report, { name: 'signature.json' }],
    },
  ])('$what', async ({ code, entries }) => {
    const problem = await refusal(zipFile(entries))
    expect(problem).toMatchObject({ code, severity: 'error', file: FILE })
    expect(problem?.message).toContain(FILE)
    expect(problem?.message).not.toMatch(/[\n\0{}]/)
  })

  const honest = zipFile([manifest, report])
  test.each([
    { what: 'an empty file', code: 'not-a-package', bytes: Buffer.alloc(0) },
    { what: 'a picture', code: 'not-a-package', bytes: Buffer.from('89504e470d0a1a0a', 'hex') },
    { what: 'a program in front of the zip', code: 'not-a-package', bytes: Buffer.concat([Buffer.from('MZ'), honest]) },
    { what: 'the first half', code: 'package-damaged', bytes: honest.subarray(0, honest.length / 2) },
    { what: 'all but the last byte', code: 'package-damaged', bytes: honest.subarray(0, -1) },
    { what: 'bytes behind the zip', code: 'package-damaged', bytes: Buffer.concat([honest, Buffer.from('more')]) },
  ])('$what', async ({ code, bytes }) => {
    expect(await refusal(bytes)).toMatchObject({ code })
  })

  test('a file that is not there', async () => {
    const path = join(temporaryFolder(), 'none.deck')
    expect(await readPackage(path)).toMatchObject({ problem: { code: 'package-unreadable' } })
  })

  test('a file too large to be read at all', async () => {
    const path = join(temporaryFolder(), FILE)
    writeFileSync(path, honest)
    truncateSync(path, 65 * 1024 * 1024)
    expect(await readPackage(path)).toMatchObject({ problem: { code: 'package-too-large' } })
  })
})

test('an opened deck says why its package is refused, as it does of a folder', async () => {
  const path = join(temporaryFolder(), FILE)
  writeFileSync(path, zipFile([manifest, report, report]))
  expect(await openDeck(path, FULL)).toMatchObject({ usable: false, problems: [{ code: 'package-name-twice' }] })
})

test('a byte changed anywhere: refused, or it reads the same; nothing is thrown, nothing is written', async () => {
  const { file } = await pack()
  const whole = await readPackage(file)
  if (!whole.ok) throw new Error(whole.problem.message)
  const bytes = readFileSync(file)
  const folder = temporaryFolder()
  let refused = 0
  for (const at of bytes.keys())
    for (const flip of [0x01, 0x80, 0xff]) {
      const changed = Buffer.from(bytes)
      changed[at] = changed.readUInt8(at) ^ flip
      const read = await parsePackage(join(folder, FILE), changed)
      if (read.ok) expect(read.package, `byte ${String(at)}`).toEqual(whole.package)
      else refused += 1
    }
  expect(refused).toBeGreaterThan(bytes.length)
  expect(readdirSync(folder)).toEqual([])
})
