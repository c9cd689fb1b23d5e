import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

export const text = { type: 'string' } as const
export const flag = { type: 'boolean' } as const
export const output = { type: 'string', short: 'o' } as const

type Options = NonNullable<ParseArgsConfig['options']>
type Words<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>

/** The options and the other words of a command; undefined when an option is unknown or lacks its value. */
export function readWords<const T extends Options>(args: readonly string[], options: T): Words<T> | undefined {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
