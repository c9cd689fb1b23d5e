import { FAULTS } from '../ipc/show.ts'
import type { Faults } from '../ipc/show.ts'

/**
 * What goes wrong on which slide, made on purpose: in runs that are not packaged TAOPU_DECK_FAULTS names it for tests, as
 * `s3=render s5=loop`.
 */
export function faultsFrom(packaged: boolean, env: NodeJS.ProcessEnv): Faults | undefined {
  const named = packaged ? undefined : env['TAOPU_DECK_FAULTS']
  if (named === undefined) return undefined
  return Object.fromEntries(
    named.split(' ').flatMap((word) => {
      const [slide, name] = word.split('=')
      const fault = FAULTS.find((known) => known === name)
      return slide && fault ? [[slide, fault]] : []
    }),
  )
}
