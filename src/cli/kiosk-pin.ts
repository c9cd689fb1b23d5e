import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { hashPin, isPin } from '../kiosk/pin.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import { unusable } from './unusable.ts'

/** `kiosk pin`: asks for a PIN, or reads a line of standard input, and prints its line for kiosk.yaml. */
export async function runKioskPin(args: readonly string[]): Promise<number> {
  if (args.length > 0) return unusable(say('usage-kiosk-pin'))
  const pin = await readSecret()
  if (!isPin(pin)) return unusable(say('kiosk-pin-invalid'))
  process.stdout.write(`pin: ${await hashPin(pin)}\n`)
  return EXIT.clean
}

/** What is typed is not shown. */
async function readSecret(): Promise<string> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: Boolean(process.stdin.isTTY) })
  if (process.stdin.isTTY) process.stderr.write(say('kiosk-pin-ask'))
  const answer = await new Promise<string>((resolve) => {
    lines.once('line', resolve)
    lines.once('close', () => resolve(''))
  })
  lines.close()
  if (process.stdin.isTTY) process.stderr.write('\n')
  return answer.trim()
}
