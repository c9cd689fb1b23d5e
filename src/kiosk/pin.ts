import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** `scrypt:N:salt:hash`, both in base64url: what stands in kiosk.yaml instead of the PIN. */
const FORM = /^scrypt:(\d+):([\w-]+):([\w-]+)$/
const COST = 2 ** 15
const BYTES = 32

/** Four digits or more; a pad has no other keys. */
export const isPin = (pin: string): boolean => /^\d{4,12}$/.test(pin)

export const isPinHash = (text: string): boolean => {
  const cost = Number(FORM.exec(text)?.[1])
  return cost >= 2 && cost <= 2 ** 20 && Number.isInteger(Math.log2(cost))
}

export async function hashPin(pin: string, cost = COST): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(pin, salt, cost)
  return ['scrypt', cost, salt.toString('base64url'), hash.toString('base64url')].join(':')
}

/** @param hash as {@link isPinHash} accepts it. */
export async function isRightPin(pin: string, hash: string): Promise<boolean> {
  const [, cost = '', salt = '', wanted = ''] = FORM.exec(hash) ?? []
  const expected = Buffer.from(wanted, 'base64url')
  const given = await derive(pin, Buffer.from(salt, 'base64url'), Number(cost))
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function derive(pin: string, salt: Buffer, cost: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Node's own limit is exactly too small for the memory that a cost of 2 ** 15 takes.
    scrypt(pin, salt, BYTES, { cost, maxmem: 256 * cost * 8 }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
