/** Lets a number of pieces of work run at once; the others wait in line, in the order in which they came. */
export class Line {
  #free: number
  readonly #waiting = new Set<() => void>()

  constructor(places: number) {
    this.#free = places
  }

  /** Does work once there is a place. Rejects with what `onAbort` makes when the signal aborts before; else as the work does. */
  async run<T>(signal: AbortSignal | undefined, onAbort: () => Error, work: () => Promise<T>): Promise<T> {
    if (signal?.aborted) throw onAbort()
    if (this.#free > 0) this.#free -= 1
    else await this.#turn(signal, onAbort)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  #turn(signal: AbortSignal | undefined, onAbort: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        this.#waiting.delete(enter)
        reject(onAbort())
      }
      this.#waiting.add(enter)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  /** Hands the place to whoever waits longest. */
  #leave(): void {
    const [next] = this.#waiting
    if (next === undefined) this.#free += 1
    else {
      this.#waiting.delete(next)
      next()
    }
  }
}
