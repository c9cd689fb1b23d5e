import { spawn } from 'node:child_process'
import { constants } from 'node:os'

export interface Ran {
  /** The exit code, as a shell would give it: 128 + the signal's number after a signal, 127 if the program is missing. */
  readonly code: number
  /** stdout and stderr together, for the message if it fails. */
  readonly output: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeoutMs?: number
}

const PROGRAM_MISSING = 127
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs a program without a word, keeping what it prints. */
export function runQuietly(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((done) => {
    const { timeoutMs, ...rest } = options
    const child = spawn(program, args, {
      ...rest,
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' as const }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => done({ code: PROGRAM_MISSING, output: error.message }))
    child.on('close', (code, signal) =>
      done({ code: exitCode(code, signal), output: Buffer.concat(chunks).toString() }),
    )
  })
}

/** Runs a program on this terminal and hands our signals on to it; the answer is its exit code. */
export function runAttached(program: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' })
    const forward = (signal: NodeJS.Signals) => child.kill(signal)
    for (const signal of FORWARDED) process.on(signal, forward)
    child.on('error', fail)
    child.on('close', (code, signal) => {
      for (const name of FORWARDED) process.off(name, forward)
      done(exitCode(code, signal))
    })
  })
}

/** The npm that runs us: by its script, since on Windows `npm` is no program that can be spawned. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<number> {
  const script = process.env['npm_execpath']
  return script ? runAttached(process.execPath, [script, ...args], options) : runAttached('npm', args, options)
}

function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal ? constants.signals[signal] : 0)
}
