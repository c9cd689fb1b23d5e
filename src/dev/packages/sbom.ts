import { writeFile } from 'node:fs/promises'
import { root } from '../root.ts'
import { runQuietly } from '../run.ts'
import { Refusal } from '../say.ts'
import type { Identity } from './identity.ts'
import { readShipped } from './shipped.ts'

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly scope?: string
  readonly [key: string]: unknown
}

/** The parts of a CycloneDX document that we look at. */
export interface Bom {
  readonly bomFormat: string
  readonly metadata: { readonly component: Component; readonly [key: string]: unknown }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
  readonly [key: string]: unknown
}

/** Writes the packages' bill of materials (CycloneDX): npm's own, of the lockfile, cut down to what ships. */
export async function writeSbom(path: string, identity: Identity, electron: string): Promise<void> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'error']
  const { code, output } = await runQuietly('npm', args, { cwd: root })
  if (code !== 0) throw new Refusal(`npm could not write the bill of materials: ${output.trim()}`)
  const bom = cutToShipped(JSON.parse(output) as Bom, readShipped(root), identity.version, electron)
  await writeFile(path, `${JSON.stringify(bom, null, 2)}\n`)
}

/** @param shipped `name@version` of each package in the build; one that the lockfile lacks is an error. */
export function cutToShipped(bom: Bom, shipped: readonly string[], version: string, electron: string): Bom {
  const unknown = shipped.filter((ref) => !bom.components.some((component) => component['bom-ref'] === ref))
  if (unknown.length > 0) throw new Refusal(`the build holds packages that the lockfile lacks: ${unknown.join(', ')}`)
  const app = {
    ...bom.metadata.component,
    type: 'application',
    name: 'taopu-deck',
    version,
    purl: `pkg:npm/taopu-deck@${version}`,
  }
  const runtime = {
    ...component(bom, 'electron'),
    version: electron,
    purl: `pkg:npm/electron@${electron}`,
    scope: 'required',
  }
  const libraries = bom.components.filter((each) => shipped.includes(each['bom-ref'])).map(required)
  const kept = new Set([...shipped, app['bom-ref'], runtime['bom-ref']])
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref) && ref !== runtime['bom-ref'])
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }))
  return { ...bom, metadata: { ...bom.metadata, component: app }, components: [runtime, ...libraries], dependencies }
}

function component({ components }: Bom, name: string): Component {
  const found = components.find((each) => each.name === name)
  if (!found) throw new Refusal(`the lockfile lacks ${name}`)
  return found
}

/** npm calls it optional and a development package, because it is bundled rather than installed. */
function required(component: Component): Component {
  return { ...component, scope: 'required', properties: [] }
}
