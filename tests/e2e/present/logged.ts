import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Logged {
  readonly event: string
  readonly ms?: number
  readonly [key: string]: unknown
}

export const logged = (userData: string): readonly Logged[] =>
  readFileSync(join(userData, 'logs/main.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Logged)
