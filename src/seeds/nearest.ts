/** Beyond this many edits two words are no misspelling of each other, however long they are. */
const mostEdits = 4

/** Gives “ Did you mean …?” with the nearest of the known words, or nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let nearest: string | undefined
  let fewest = Math.min(mostEdits, Math.max(1, Math.floor(word.length / 4))) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = candidate.toLowerCase() === word.toLowerCase() ? 0.5 : distance(word, candidate, fewest)
    if (edits < fewest) [nearest, fewest] = [candidate, edits]
  }
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`
}

/** Counts the edits (one letter more, less or other, or two swapped) from one word to another; gives up at `limit`. */
function distance(from: string, to: string, limit: number): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        (above[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (above[column - 1] ?? limit) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? (before[column - 2] ?? limit) + 1 : limit,
      )
    }
    if (Math.min(...current) >= limit) return limit
    before = above
    above = current
  }
  return above[to.length] ?? limit
}
