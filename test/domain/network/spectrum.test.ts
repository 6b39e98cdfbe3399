import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eigenvalues, spectralDistance, spectrumOf } from '../../../src/domain/network/spectrum.js'

/** Jacobi's rotations: slow and plain. */
function jacobi(given: readonly (readonly number[])[]): number[] {
  const a = given.map((row) => [...row])
  const at = (i: number, j: number) => a[i]?.[j] ?? 0
  const set = (i: number, j: number, value: number) => {
    const row = a[i]
    if (row) row[j] = value
  }
  for (let sweep = 0; sweep < 60; sweep += 1)
    for (let p = 0; p < a.length; p += 1)
      for (let q = p + 1; q < a.length; q += 1) {
        if (Math.abs(at(p, q)) < 1e-300) continue
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q))
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        for (let k = 0; k < a.length; k += 1) {
          const [x, y] = [at(k, p), at(k, q)]
          set(k, p, c * x - s * y)
          set(k, q, s * x + c * y)
        }
        for (let k = 0; k < a.length; k += 1) {
          const [x, y] = [at(p, k), at(q, k)]
          set(p, k, c * x - s * y)
          set(q, k, s * x + c * y)
        }
      }
  return a.map((row, i) => row[i] ?? NaN).sort((x, y) => x - y)
}

const symmetric = fc
  .integer({ min: 0, max: 9 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -5, max: 5 }), { minLength: size * size, maxLength: size * size })
      .map((values) =>
        Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_cell, j) => values[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
        ),
      ),
  )

test('eigenvalues are those that plain rotations find', () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const found = Array.from(eigenvalues(matrix.map((row) => Float64Array.from(row)))).sort((x, y) => x - y)
      for (const [at, value] of jacobi(matrix).entries()) expect(found[at]).toBeCloseTo(value, 8)
    }),
    { numRuns: 2000 },
  )
})

test('the spectrum of a path of three is 3 and 1 of 4, whatever the unit of weight', () => {
  for (const weight of [1, 7]) {
    const spectrum = spectrumOf(3, [
      [0, 1, weight],
      [1, 2, weight],
      [0, 2, -1],
    ])
    for (const [at, value] of [0.75, 0.25, 0].entries()) expect(spectrum[at]).toBeCloseTo(value, 12)
  }
  expect(spectralDistance(spectrumOf(2, [[0, 1, 5]]), spectrumOf(3, []))).toBeCloseTo(1, 12)
})
