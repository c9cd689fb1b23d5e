import { vi } from 'vitest'

export interface Said {
  readonly code: number
  readonly stdout: string
  /** Lines on stderr. */
  readonly stderr: readonly string[]
}

/** Runs a command and gives its exit code and what it wrote. */
export async function capture(run: () => number | Promise<number>): Promise<Said> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text)
      return true
    }),
  )
  try {
    const code = await run()
    return { code, stdout: written.stdout, stderr: written.stderr.split('\n').filter((line) => line !== '') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
