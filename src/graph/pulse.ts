/** A database that has answered anything within this time is there: what it still owes is slow, not lost. */
const aliveMs = 2_000

/**
 * Remembers when the database was last heard, and when it was last found silent: so that a busy one is not taken for one
 * that is gone, and whoever waited in line for one that is gone need not wait once more.
 */
export class Pulse {
  #heardAt = -Infinity
  #silentAt = -Infinity
  #asking: Promise<void> | undefined

  /** `ask` asks the database the least there is, and rejects when it does not answer soon. */
  constructor(private readonly ask: () => Promise<unknown>) {}

  /** Notes that the database has answered: with rows, or with a refusal of its own. */
  heard(): void {
    this.#heardAt = performance.now()
  }

  /** Asks the database whether it is there, when nothing was heard of it for a moment and nobody asks already. Never rejects. */
  feel(): Promise<void> {
    if (performance.now() - this.#heardAt <= aliveMs / 2) return Promise.resolve()
    return (this.#asking ??= this.ask()
      .then(
        () => this.heard(),
        () => undefined,
      )
      .finally(() => (this.#asking = undefined)))
  }

  /** Tells whether the database was heard a moment ago. If not, notes that it was found silent. */
  isAlive(): boolean {
    const now = performance.now()
    if (now - this.#heardAt <= aliveMs) return true
    this.#silentAt = now
    return false
  }

  /** Tells whether the database was found silent after a moment, and has not been heard since. */
  wasSilentAfter(moment: number): boolean {
    return this.#silentAt >= moment && this.#heardAt < this.#silentAt
  }
}
