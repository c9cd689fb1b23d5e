const WATCH_MS = 250

/**
 * npm, told to end, ends its shell but not what the shell runs: a stopped `npm start` would leave its window behind. So a
 * script of npm that loses its parent is told to end as well.
 */
export function endWithParent(): void {
  if (!process.env['npm_lifecycle_event']) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, WATCH_MS)
  watch.unref()
}
