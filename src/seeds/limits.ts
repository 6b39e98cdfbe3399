/**
 * Sizes past which a data set is refused, each far above what honest data need: they keep a garbled or hostile folder
 * from using up the machine.
 */
export const limits = {
  /** Bytes of one file: some 60,000 claims. Reading takes about sixty times as much memory. */
  fileBytes: 32 * 2 ** 20,
  /** Bytes of all files of a folder. */
  folderBytes: 256 * 2 ** 20,
  /**
   * Claims of a data set. Planting is one transaction, whose state must fit into 70 % of the database's heap, at some
   * 22 kB for a new claim with two stances and a passage: 15,000 claims went into a heap of 512 MB, 50,000 into one of
   * 2,048 MB. A data set that grows by a few claims at a time needs no more than the few do.
   */
  claims: 50_000,
  /** Levels of lists and mappings in a file. The format needs five. */
  nesting: 64,
  /** Values that the aliases of one file may unfold to. */
  aliasValues: 100_000,
  /** Characters of ids, slugs and addresses: longer ones would not fit into an index of the database. */
  idLength: 200,
  urlLength: 2_000,
} as const

/** Characters that a text may have, by key; the other keys are names, labels and titles. */
const textLengths: Readonly<Record<string, number>> = {
  statement: 2_000,
  citation: 2_000,
  description: 10_000,
  definition: 10_000,
  scopeNote: 10_000,
  note: 10_000,
}
const otherTextLength = 500

/** Gives how many characters the text of a key may have. */
export function textLengthOf(key: string): number {
  return textLengths[key] ?? otherTextLength
}

/** Tells whether the text of a key may have several lines. */
export function mayHaveLines(key: string): boolean {
  return ['description', 'definition', 'scopeNote', 'note'].includes(key)
}
