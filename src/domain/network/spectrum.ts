/** An edge of an undirected network by the places of its nodes. */
type Edge = readonly [a: number, b: number, weight: number]

/**
 * Gives the normalized Laplacian spectrum of a network: the eigenvalues of L = D − W, largest first, divided by their sum,
 * so that networks of different weight compare. Weights below 0 count 0. All zeros without an edge.
 */
export function spectrumOf(size: number, edges: Iterable<Edge>): Float64Array {
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  const add = (row: number, column: number, value: number) => {
    const line = matrix[row]
    if (line) line[column] = (line[column] ?? 0) + value
  }
  for (const [a, b, weight] of edges) {
    if (weight <= 0) continue
    add(a, b, -weight)
    add(b, a, -weight)
    add(a, a, weight)
    add(b, b, weight)
  }
  const values = eigenvalues(matrix)
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => (sum > 0 ? value / sum : 0)).sort((a, b) => b - a)
}

/** Gives Σ |λ − λ′| of two spectra; the shorter is filled up with zeros, as nodes without edges would. */
export function spectralDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0))
  return sum
}

/** Gives the eigenvalues of a symmetric matrix, which is used up: Householder's reduction, then implicit QL (EISPACK tred1, tql1). */
export function eigenvalues(matrix: readonly Float64Array[]): Float64Array {
  const { diagonal, beside } = tridiagonal(matrix)
  const size = diagonal.length
  const d = (at: number) => diagonal[at] ?? 0
  const e = (at: number) => beside[at] ?? 0
  for (let low = 0; low < size; low += 1)
    for (let turn = 0; turn < 60; turn += 1) {
      let high = low
      while (high < size - 1 && Math.abs(e(high)) > Number.EPSILON * (Math.abs(d(high)) + Math.abs(d(high + 1))))
        high += 1
      if (high === low) break
      let g = (d(low + 1) - d(low)) / (2 * e(low))
      g = d(high) - d(low) + e(low) / (g + (g < 0 ? -1 : 1) * Math.hypot(g, 1))
      let [s, c, p] = [1, 1, 0]
      let at = high - 1
      for (; at >= low; at -= 1) {
        const [f, b] = [s * e(at), c * e(at)]
        const r = Math.hypot(f, g)
        beside[at + 1] = r
        if (r === 0) {
          diagonal[at + 1] = d(at + 1) - p
          beside[high] = 0
          break
        }
        ;[s, c] = [f / r, g / r]
        g = d(at + 1) - p
        const t = (d(at) - g) * s + 2 * c * b
        p = s * t
        diagonal[at + 1] = g + p
        g = c * t - b
      }
      if (at >= low) continue
      diagonal[low] = d(low) - p
      beside[low] = g
      beside[high] = 0
    }
  return diagonal
}

/** Reduces a symmetric matrix to three diagonals with the same eigenvalues; `beside[k]` stands between k and k + 1. */
function tridiagonal(matrix: readonly Float64Array[]): { diagonal: Float64Array; beside: Float64Array } {
  const size = matrix.length
  const a = (row: number, column: number) => matrix[row]?.[column] ?? 0
  const beside = new Float64Array(size)
  for (let k = 0; k < size - 2; k += 1) {
    let norm = 0
    for (let row = k + 1; row < size; row += 1) norm = Math.hypot(norm, a(row, k))
    const alpha = a(k + 1, k) > 0 ? -norm : norm
    beside[k] = alpha
    if (norm === 0) continue
    const v = new Float64Array(size)
    for (let row = k + 1; row < size; row += 1) v[row] = a(row, k)
    v[k + 1] = (v[k + 1] ?? 0) - alpha
    reflect(matrix, v, k + 1)
  }
  if (size > 1) beside[size - 2] = a(size - 1, size - 2)
  return { diagonal: Float64Array.from(matrix, (_, at) => a(at, at)), beside }
}

/** Applies the reflection along v from both sides, to the rows and columns from `start`: A − v·qᵀ − q·vᵀ. */
function reflect(matrix: readonly Float64Array[], v: Float64Array, start: number): void {
  const size = v.length
  let square = 0
  for (let at = start; at < size; at += 1) square += (v[at] ?? 0) ** 2
  const q = new Float64Array(size)
  let along = 0
  for (let row = start; row < size; row += 1) {
    const line = matrix[row] ?? v
    let sum = 0
    for (let at = start; at < size; at += 1) sum += (line[at] ?? 0) * (v[at] ?? 0)
    q[row] = (2 * sum) / square
    along += (q[row] ?? 0) * (v[row] ?? 0)
  }
  for (let at = start; at < size; at += 1) q[at] = (q[at] ?? 0) - (along / square) * (v[at] ?? 0)
  for (let row = start; row < size; row += 1) {
    const line = matrix[row] ?? v
    const [vr, qr] = [v[row] ?? 0, q[row] ?? 0]
    for (let at = start; at < size; at += 1) line[at] = (line[at] ?? 0) - vr * (q[at] ?? 0) - qr * (v[at] ?? 0)
  }
}
