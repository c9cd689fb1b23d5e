import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createKeys, readPrivateKey, readPublicKeys } from '../../../../src/content/package/keys.ts'
import { readPackage } from '../../../../src/content/package/read-package.ts'
import { temporaryFolder } from '../deck-folder.ts'
import { pack } from './packed.ts'

/** A pair of keys in a folder of its own. */
function keys(name: string) {
  const path = join(temporaryFolder(), name)
  const created = createKeys(path)
  const signWith = readPrivateKey(path)
  const known = readPublicKeys(`${path}.pub`)
  if (!created.ok || !signWith.ok || !known.ok) throw new Error('no keys')
  return { path, id: created.id, signWith: signWith.key, known: known.keys }
}

/** Two offices, and a package that the first has signed. */
async function offices() {
  const office = keys('office')
  const stranger = keys('stranger')
  const { file: signed } = await pack(undefined, { signWith: office.signWith })
  return { office, stranger, signed }
}

/** The package with an entry changed or, where `change` gives nothing, taken out; in a file of its own. */
function altered(file: string, name: string, change: (text: string) => string | undefined): string {
  const entries = unzipSync(readFileSync(file))
  const text = change(Buffer.from(entries[name] ?? []).toString())
  const rest = Object.entries(entries).filter(([each]) => each !== name)
  const path = join(temporaryFolder(), 'town.deck')
  const kept = text === undefined ? [] : [[name, Buffer.from(text)] as const]
  writeFileSync(path, zipSync(Object.fromEntries([...rest, ...kept])))
  return path
}

test('signed by a key that is known: its name and its id', async () => {
  const { office, stranger, signed } = await offices()
  const signature = { state: 'known', key: office.id, name: 'office' }
  expect(await readPackage(signed, [...stranger.known, ...office.known])).toMatchObject({ package: { signature } })
})

test('signed by somebody else: the id of the key alone', async () => {
  const { office, stranger, signed } = await offices()
  const signature = { state: 'unknown', key: office.id }
  expect(await readPackage(signed, stranger.known)).toMatchObject({ package: { signature } })
})

test('a signature taken away leaves an unsigned package', async () => {
  const { office, signed } = await offices()
  const path = altered(signed, 'signature.json', () => undefined)
  expect(await readPackage(path, office.known)).toMatchObject({ package: { signature: { state: 'unsigned' } } })
})

test.each([
  ['a later version in the manifest', 'manifest.json', (text: string) => text.replace('"version": 2', '"version": 9')],
  ['a space more in the manifest', 'manifest.json', (text: string) => `${text} `],
  [
    'another signature',
    'signature.json',
    (text: string) => text.replace(/"signature": ".{8}/, '"signature": "AAAAAAAA'),
  ],
] as const)('%s: refused, whoever is known', async (_what, name, change) => {
  const { office, signed } = await offices()
  for (const known of [[], office.known])
    expect(await readPackage(altered(signed, name, change), known)).toMatchObject({
      ok: false,
      problem: { code: 'package-signature-invalid' },
    })
})

test('the public key of a known office over the signature of a stranger: refused', async () => {
  const { office, stranger } = await offices()
  const theirs = await pack(undefined, { signWith: stranger.signWith })
  const path = altered(theirs.file, 'signature.json', (text) =>
    text.replace(stranger.known[0]?.key ?? '-', office.known[0]?.key ?? '-'),
  )
  expect(await readPackage(path, office.known)).toMatchObject({ problem: { code: 'package-signature-invalid' } })
})

test('the private key is for its owner alone, and no key is ever overwritten', async () => {
  const { office } = await offices()
  expect(statSync(office.path).mode & 0o777).toBe(0o600)
  const before = readFileSync(office.path)
  expect(createKeys(office.path)).toMatchObject({ ok: false, problem: { code: 'key-exists', file: office.path } })
  const name = join(temporaryFolder(), 'new')
  writeFileSync(`${name}.pub`, 'mine')
  expect(createKeys(name)).toMatchObject({ ok: false, problem: { code: 'key-exists', file: `${name}.pub` } })
  expect(readFileSync(office.path)).toEqual(before)
  expect(() => statSync(name)).toThrow('ENOENT')
})

test('a folder of public keys: each is called by its file', async () => {
  const { office, stranger } = await offices()
  const folder = temporaryFolder()
  for (const { path } of [office, stranger])
    writeFileSync(join(folder, path.endsWith('office') ? '镇政府.pub' : 'county.pub'), readFileSync(`${path}.pub`))
  writeFileSync(join(folder, 'readme.txt'), 'not a key')
  expect(readPublicKeys(folder)).toMatchObject({
    keys: [
      { name: 'county', id: stranger.id },
      { name: '镇政府', id: office.id },
    ],
  })
})

test('what is no key of the right kind is refused by its name', async () => {
  const { office } = await offices()
  const rsa = join(temporaryFolder(), 'rsa')
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(rsa, privateKey.export({ format: 'pem', type: 'pkcs8' }))
  writeFileSync(`${rsa}.pub`, publicKey.export({ format: 'pem', type: 'spki' }))
  const invalid = (file: string) => ({ ok: false, problem: { code: 'key-invalid', file } })
  expect(readPrivateKey(rsa)).toMatchObject(invalid(rsa))
  expect(readPublicKeys(`${rsa}.pub`)).toMatchObject(invalid(`${rsa}.pub`))
  expect(readPrivateKey(`${office.path}.pub`)).toMatchObject(invalid(`${office.path}.pub`))
  expect(readPublicKeys(office.path)).toMatchObject(invalid(office.path))
  expect(readPrivateKey('/no/such/key')).toMatchObject({ problem: { code: 'key-unreadable' } })
})
