import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import * as v from 'valibot'
import { say } from '../../messages/say.ts'
import { isSystemError, refuse } from '../refuse.ts'
import type { Refused } from '../refuse.ts'

/** A public key whose owner is known by name. */
export interface KnownKey {
  readonly id: string
  readonly name: string
  /** DER, in base64. */
  readonly key: string
}

/** Who vouches for a package. A signature that is wrong is no state: such a package is refused. */
export type Signature =
  | { readonly state: 'unsigned' }
  | { readonly state: 'known'; readonly key: string; readonly name: string }
  | { readonly state: 'unknown'; readonly key: string }

export type CheckedSignature = { readonly ok: true; readonly signature: Signature } | Refused

const base64 = v.pipe(v.string(), v.base64(), v.maxLength(200))
/** `signature.json`: the signer's public key (DER) and the Ed25519 signature of the bytes of `manifest.json`. */
const schema = v.object({ key: base64, signature: base64 })

/** The first 16 hexadecimal digits of the SHA-256 of the public key (DER): for people to compare. */
export const keyId = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 16)

export const publicKeyBytes = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' })

export function signManifest(manifest: Uint8Array, privateKey: KeyObject): Buffer {
  const key = publicKeyBytes(createPublicKey(privateKey)).toString('base64')
  const signature = sign(null, manifest, privateKey).toString('base64')
  return Buffer.from(`${JSON.stringify({ key, signature }, null, 2)}\n`)
}

/**
 * @param file for messages.
 * @param bytes of `signature.json`; undefined when the package has none.
 */
export function checkSignature(
  file: string,
  manifest: Uint8Array,
  bytes: Uint8Array | undefined,
  known: readonly KnownKey[],
): CheckedSignature {
  if (!bytes) return { ok: true, signature: { state: 'unsigned' } }
  const signed = parse(bytes)
  if (!signed || !verify(null, manifest, signed.key, signed.signature))
    return refuse('package-signature-invalid', file, say('package-signature-invalid', { file }))
  const der = publicKeyBytes(signed.key)
  const owner = known.find(({ key }) => key === der.toString('base64'))
  const signature: Signature = owner
    ? { state: 'known', key: owner.id, name: owner.name }
    : { state: 'unknown', key: keyId(der) }
  return { ok: true, signature }
}

/** Undefined for what is no signature by an Ed25519 key. */
function parse(bytes: Uint8Array): { readonly key: KeyObject; readonly signature: Buffer } | undefined {
  try {
    const { key, signature } = v.parse(schema, JSON.parse(Buffer.from(bytes).toString()))
    const read = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    return read.asymmetricKeyType === 'ed25519' ? { key: read, signature: Buffer.from(signature, 'base64') } : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof v.ValiError || isSystemError(error)) return undefined
    throw error
  }
}
