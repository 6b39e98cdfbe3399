/**
 * Waits for work, but no longer than the deadline or the caller's signal: then `onLate` is called once (to stop the
 * work) and its error is thrown. The driver alone may wait half a minute for a database that is gone. A process that was
 * held up for as long as the deadline first reads what has come meanwhile.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: Promise<T>,
  onLate: (reason: 'deadline' | 'aborted') => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let unread: NodeJS.Immediate | undefined
  let onAbort: (() => void) | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      unread = setImmediate(() => reject(onLate('deadline')))
    }, milliseconds)
    onAbort = () => reject(onLate('aborted'))
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    clearImmediate(unread)
    if (onAbort) signal?.removeEventListener('abort', onAbort)
  }
}
