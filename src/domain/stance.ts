/** What one claim says about one concept. The position in the list is the stance's code in the evidence columns. */
export const stances = ['SUPPORTS', 'OPPOSES', 'MIXED', 'NEUTRAL'] as const
export type Stance = (typeof stances)[number]

/** How a stance bears on the concept asked about, strongest first. The position in the list is its code. */
export const bases = ['DIRECT', 'ENTAILED', 'PARTIAL'] as const
export type Basis = (typeof bases)[number]

/** What an actor is. The position in the list is its code in the evidence columns. */
export const actorKinds = ['PERSON', 'ORGANIZATION', 'SCHOOL'] as const
export type ActorKind = (typeof actorKinds)[number]

/** Codes of the stances, as the evidence columns hold them. */
export const SUPPORTS = 0
export const OPPOSES = 1
export const MIXED = 2
export const NEUTRAL = 3

/** Codes of the bases. */
export const DIRECT = 0
export const ENTAILED = 1
export const PARTIAL = 2
/** The code of a stance that does not bear on the concept asked about. */
export const NO_BASIS = 3

const QUALIFIED_BIT = 4

/** Packs a stance code and its qualified bit into one small number (0–7). */
export function packStance(stance: number, qualified: boolean): number {
  return qualified ? stance | QUALIFIED_BIT : stance
}
/** Gives the stance code of a packed stance. */
export function stanceOf(packed: number): number {
  return packed & 3
}
/** Tells whether a packed stance speaks of some cases of its concept only. */
export function isQualified(packed: number): boolean {
  return (packed & QUALIFIED_BIT) !== 0
}

/** Gives the stance with a code. Throws when there is none: the caller mixed up columns. */
export function stanceName(code: number): Stance {
  return named(stances, code)
}
/** Gives the basis with a code. Throws when there is none. */
export function basisName(code: number): Basis {
  return named(bases, code)
}
/** Gives the kind of actor with a code. Throws when there is none. */
export function actorKindName(code: number): ActorKind {
  return named(actorKinds, code)
}

function named<T>(names: readonly T[], code: number): T {
  const name = names[code]
  if (name === undefined) throw new RangeError(`no name for code ${code}`)
  return name
}

/** Numbers of positions or pieces of evidence by stance. */
export interface StanceCounts {
  supports: number
  opposes: number
  mixed: number
  neutral: number
}

/** Names the four counts, which are held by stance code. */
export function stanceCounts(byCode: ArrayLike<number>): StanceCounts {
  return {
    supports: byCode[SUPPORTS] ?? 0,
    opposes: byCode[OPPOSES] ?? 0,
    mixed: byCode[MIXED] ?? 0,
    neutral: byCode[NEUTRAL] ?? 0,
  }
}
