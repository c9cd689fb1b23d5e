import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { say } from '../../messages/say.ts'
import { lookAt } from '../look-at.ts'
import { isSystemError, refuse } from '../refuse.ts'
import type { Refused } from '../refuse.ts'
import { keyId, publicKeyBytes } from './signature.ts'
import type { KnownKey } from './signature.ts'

const PUBLIC = '.pub'

/** An Ed25519 pair as PEM: the private key in `name`, readable by its owner alone, the public one in `name`.pub. Overwrites nothing. */
export function createKeys(name: string): { readonly ok: true; readonly id: string } | Refused {
  const publicFile = `${name}${PUBLIC}`
  const taken = [name, publicFile].find((file) => existsSync(file))
  if (taken !== undefined) return refuse('key-exists', taken, say('key-exists', { file: taken }))
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  try {
    writeFileSync(name, privateKey.export({ format: 'pem', type: 'pkcs8' }), { flag: 'wx', mode: 0o600 })
    writeFileSync(publicFile, publicKey.export({ format: 'pem', type: 'spki' }), { flag: 'wx' })
    return { ok: true, id: keyId(publicKeyBytes(publicKey)) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    // Only a pair is worth keeping; EEXIST means that the file is somebody else's.
    if (error.code !== 'EEXIST' && lookAt(name)) rmSync(name, { force: true })
    return refuse('key-unwritable', name, say('key-unwritable', { file: name, code: error.code }))
  }
}

export function readPrivateKey(file: string): { readonly ok: true; readonly key: KeyObject } | Refused {
  return readKey(file, createPrivateKey)
}

/** @param path a public key, or a folder whose `.pub` files are public keys. A key is called by its file's name without the ending. */
export function readPublicKeys(path: string): { readonly ok: true; readonly keys: readonly KnownKey[] } | Refused {
  const keys: KnownKey[] = []
  for (const file of publicKeyFiles(path)) {
    const read = readKey(file, (pem) => (pem.includes('PRIVATE') ? undefined : createPublicKey(pem)))
    if (!read.ok) return read
    const der = publicKeyBytes(read.key)
    keys.push({ id: keyId(der), name: basename(file, PUBLIC), key: der.toString('base64') })
  }
  return { ok: true, keys }
}

function publicKeyFiles(path: string): readonly string[] {
  try {
    const names = readdirSync(path).filter((name) => name.endsWith(PUBLIC))
    return names.sort().map((name) => join(path, name))
  } catch (error) {
    // A file; or nothing that can be read, and reading it will say so.
    if (!isSystemError(error)) throw error
    return [path]
  }
}

function readKey(
  file: string,
  read: (pem: string) => KeyObject | undefined,
): { readonly ok: true; readonly key: KeyObject } | Refused {
  const pem = readText(file)
  if (typeof pem !== 'string') return pem
  try {
    const key = read(pem)
    if (key?.asymmetricKeyType === 'ed25519') return { ok: true, key }
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
  return refuse('key-invalid', file, say('key-invalid', { file }))
}

function readText(file: string): string | Refused {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    return refuse('key-unreadable', file, say('key-unreadable', { file, code: error.code }))
  }
}
