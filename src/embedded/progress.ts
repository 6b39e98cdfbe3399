import type { Writable } from 'node:stream'

/** What the embedded server is being made ready with, in the order of the phases. */
export interface Progress {
  readonly phase: 'waiting' | 'fetching' | 'preparing' | 'starting' | 'ready'
  readonly message: string
  /** From 0 to 1, where the end is known. */
  readonly fraction?: number
}

/** A stream to show progress on; a terminal says so with `isTTY`. */
export type ProgressStream = Pick<Writable, 'write'> & { readonly isTTY?: boolean; readonly columns?: number }

const CLEAR_LINE = '\r\u001b[2K'

/**
 * Returns a listener that shows progress on `stream`: on a terminal one line that moves and is gone when all is ready,
 * elsewhere one line as each phase begins.
 */
export function showProgress(stream: ProgressStream): (progress: Progress) => void {
  return stream.isTTY === true ? movingLine(stream) : linePerPhase(stream)
}

function movingLine(stream: ProgressStream): (progress: Progress) => void {
  return ({ phase, message, fraction }) => {
    if (phase === 'ready') {
      stream.write(CLEAR_LINE)
      return
    }
    const share = fraction === undefined ? '' : ` ${Math.round(fraction * 100)} %`
    // A line that wraps could not be cleared again.
    stream.write(CLEAR_LINE + `${message}${share} …`.slice(0, (stream.columns ?? 80) - 1))
  }
}

function linePerPhase(stream: ProgressStream): (progress: Progress) => void {
  let last: Progress['phase'] | undefined
  return ({ phase, message }) => {
    if (phase !== last) stream.write(`${message}\n`)
    last = phase
  }
}
