/**
 * Hears the errors that nothing in the page has caught: of timers, of frames, of promises. What Chromium only complains of
 * brings no error with it. @returns how to hear no more
 */
export function hearErrors(heard: (error: unknown) => void): () => void {
  const thrown = ({ error }: ErrorEvent) => void (error && heard(error))
  const rejected = ({ reason }: PromiseRejectionEvent) => heard(reason)
  addEventListener('error', thrown)
  addEventListener('unhandledrejection', rejected)
  return () => {
    removeEventListener('error', thrown)
    removeEventListener('unhandledrejection', rejected)
  }
}
