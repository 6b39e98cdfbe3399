export type Kernel = 'UNIFORM' | 'EPANECHNIKOV' | 'TRIANGULAR' | 'GAUSSIAN'

/**
 * Gives what a statement counts at a distance in days from the mid-point of a slice: K(u) with u = 2 · distance /
 * bandwidth. Formulas: networks.md §3, the kernels of the Discourse Network Analyzer (P. Leifeld).
 */
export function kernelWeight(kernel: Kernel, distance: number, bandwidth: number): number {
  const u = (2 * distance) / bandwidth
  if (kernel === 'GAUSSIAN') return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI)
  if (Math.abs(u) > 1) return 0
  if (kernel === 'UNIFORM') return 0.5
  return kernel === 'TRIANGULAR' ? 1 - Math.abs(u) : 0.75 * (1 - u * u)
}
