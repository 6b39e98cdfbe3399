/** Whole numbers of 32 bits in a row, to which more are added: four bytes each, where a list of numbers takes up to twenty. */
export class IntList {
  #numbers = new Int32Array(1024)
  #size = 0

  /** Number of numbers. */
  get size(): number {
    return this.#size
  }

  /** Adds a number at the end. */
  push(number: number): void {
    if (this.#size === this.#numbers.length) {
      const wider = new Int32Array(2 * this.#size)
      wider.set(this.#numbers)
      this.#numbers = wider
    }
    this.#numbers[this.#size++] = number
  }

  /** Gives the numbers, without a copy. */
  done(): Int32Array {
    return this.#numbers.subarray(0, this.#size)
  }
}
