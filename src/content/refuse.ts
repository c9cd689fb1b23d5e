import type { Diagnostic } from '../report/report.ts'

/** Why a file or folder cannot be used. */
export interface Refused {
  readonly ok: false
  readonly problem: Diagnostic
}

/** @param message in the user's language: what, where and what to do. */
export function refuse(code: string, file: string, message: string): Refused {
  return { ok: false, problem: { code, severity: 'error', file, message } }
}

/** An error of the operating system, which has a code such as ENOENT; anything else is a fault of ours. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
