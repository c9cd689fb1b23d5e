/**
 * Ends a process by the system: one that is stopped or in an endless loop does not hear what Chromium asks of it.
 * @returns whether there is a process whose death will be told; a page that has died and loads again may have none.
 */
export function kill(pid: number): boolean {
  // 0 would be this program itself, with all that belongs to it.
  if (pid <= 0) return false
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It may be gone already, and its death on its way to us.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
  return true
}
