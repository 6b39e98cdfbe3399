/** What rounding may leave of a sum, as a share of its parts without their signs: some thousand additions with errors of 1e-16. */
const noise = 1e-12

/** Gives a sum whose parts may cancel out: 0 where only rounding is left. `size` is the sum of the parts without their signs. */
export function settled(sum: number, size: number): number {
  return Math.abs(sum) <= noise * size ? 0 : sum
}
