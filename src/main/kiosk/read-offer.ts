import type { DeckFiles } from '../../content/deck-files.ts'
import { folderIdentity } from '../../content/deck-identity.ts'
import { readPackage } from '../../content/package/read-package.ts'
import type { DeckPackage } from '../../content/package/read-package.ts'
import { keyId } from '../../content/package/signature.ts'
import type { KnownKey } from '../../content/package/signature.ts'
import { readDeck } from '../../content/read-deck.ts'
import type { Edition } from '../../content/releases/release-store.ts'
import type { UpdateSettings } from '../../kiosk/settings/settings.ts'
import { say } from '../../messages/say.ts'

export type ReadOffer =
  | {
      readonly ok: true
      readonly files: DeckFiles
      /** What stays the same from version to version. */
      readonly id: string
      readonly edition: Edition | undefined
    }
  | { readonly ok: false; readonly why: string }

/**
 * Reads what somebody brought and holds it against the rules of kiosk.yaml: the signature, and no way back to an older version.
 * @param highest version that has ever played, of the deck with this id
 */
export async function readOffer(
  path: string,
  settings: UpdateSettings,
  highest: (id: string) => number,
): Promise<ReadOffer> {
  if (!path.endsWith('.deck')) {
    if (settings.publicKey !== undefined) return { ok: false, why: say('update-unsigned', { path }) }
    const read = await readDeck(path)
    return read.ok
      ? { ok: true, files: read.files, id: folderIdentity(path), edition: undefined }
      : { ok: false, why: read.problem.message }
  }
  const read = await readPackage(path, settings.publicKey === undefined ? [] : [ownKey(settings.publicKey)])
  if (!read.ok) return { ok: false, why: read.problem.message }
  return admit(path, read.package, settings, highest)
}

function admit(
  path: string,
  { manifest, signature, files }: DeckPackage,
  { publicKey, allowOlder }: UpdateSettings,
  highestOf: (id: string) => number,
): ReadOffer {
  const { id, version } = manifest
  if (publicKey !== undefined && signature.state !== 'known')
    return { ok: false, why: say('update-unsigned', { path }) }
  const highest = highestOf(id)
  if (version < highest && !allowOlder) return { ok: false, why: say('update-older', { path, version, highest }) }
  return { ok: true, files, id, edition: { id, version } }
}

/** The key of kiosk.yaml, with or without the lines that PEM puts around it. */
function ownKey(text: string): KnownKey {
  const key = text.replaceAll(/-----[^-]+-----|\s/g, '')
  return { id: keyId(Buffer.from(key, 'base64')), name: 'kiosk.yaml', key }
}
