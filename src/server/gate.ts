/**
 * Lets a number of executions run at once and has the others wait in line, so that many costly questions together do not
 * keep the process from answering anything else: health checks least of all.
 */
export class Gate {
  #free: number
  readonly #waiting = new Set<() => void>()

  constructor(places: number) {
    this.#free = places
  }

  /** Runs work once there is a place. Rejects with the signal's reason when it aborts before, else as the work does. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#place(signal)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  async #place(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#free > 0) {
      this.#free -= 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        this.#waiting.delete(enter)
        reject(signal.reason)
      }
      this.#waiting.add(enter)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  /** Hands the place to whoever waits longest, after what else the process has to do. */
  #leave(): void {
    const [next] = this.#waiting
    if (next === undefined) {
      this.#free += 1
      return
    }
    this.#waiting.delete(next)
    setImmediate(next)
  }
}
