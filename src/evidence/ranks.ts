import { byCodePoint } from '../domain/text-order.js'

/** Gives the place of each text in code-point order; equal texts keep their order. */
export function ranks(texts: readonly string[]): Uint32Array {
  const order = texts.map((_, number) => number)
  order.sort((a, b) => byCodePoint(texts[a] ?? '', texts[b] ?? '') || a - b)
  const rank = new Uint32Array(texts.length)
  for (const [place, number] of order.entries()) rank[number] = place
  return rank
}
