/** What sort of thing fills a slot. */
export const slotKinds = {
  actor: ['person', 'organization', 'school'],
  person: ['person'],
  organization: ['organization'],
  school: ['school'],
  institution: ['organization', 'school'],
  concept: ['concept'],
  source: ['source'],
  claim: ['claim'],
  any: ['person', 'organization', 'school', 'concept', 'source', 'claim'],
  anchor: ['anchor'],
  date: ['date'],
  kinds: [],
} as const satisfies Readonly<Record<string, readonly Entity['kind'][]>>

export type SlotKind = keyof typeof slotKinds

/** Something that words name, and how surely: 1 when they are its name. */
export interface Entity {
  readonly id: string
  readonly kind: 'person' | 'organization' | 'school' | 'concept' | 'source' | 'scale' | 'anchor' | 'claim' | 'date'
  readonly label: string
  readonly score: number
  /** Where an anchor lies on the scale whose id it has. */
  readonly value?: number
}

/** Finds what words name. Words are as `tokensOf` gives them. */
export interface Finder {
  /** Gives what the words name, surest first. */
  readonly named: (words: readonly string[]) => readonly Entity[]
  /** Gives what has some of the words in its name, nearest first. */
  readonly near: (words: readonly string[]) => readonly Entity[]
}

/** Tells whether a thing can fill a slot of a kind. */
export function fits(kind: SlotKind, entity: Entity): boolean {
  return slotKinds[kind].some((each: string) => each === entity.kind)
}
