import type { Verbs } from '../ipc/contract.ts'

type Accepts = (payload: readonly unknown[]) => boolean

const oneOf = (payload: readonly unknown[], allowed: readonly string[]) =>
  payload.length === 1 && typeof payload[0] === 'string' && allowed.includes(payload[0])

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

/** What each verb may carry. A page that sends anything else is not heard. */
export const payloads: Record<keyof Verbs, Accepts> = {
  'slideshow:go': ([step, ...rest]) => rest.length === 0 && isStep(step),
  'slideshow:curtain': (payload) => oneOf(payload, ['none', 'black', 'white']),
  'slideshow:painted': ([index, ...rest]) => rest.length === 0 && isIndex(index),
  'window:full-screen': (payload) => oneOf(payload, ['toggle', 'leave']),
}

function isStep(step: unknown): boolean {
  if (typeof step !== 'object' || step === null || !('to' in step)) return false
  if (step.to === 'slide') return 'number' in step && isIndex(step.number)
  return oneOf([step.to], ['next', 'previous', 'first', 'last'])
}
