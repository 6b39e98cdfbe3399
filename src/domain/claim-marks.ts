/** What kind of assertion a claim is. The position in the list is the code in its marks. */
export const modalities = ['DESCRIPTIVE', 'EVALUATIVE', 'NORMATIVE', 'PREDICTIVE', 'CAUSAL'] as const
export type Modality = (typeof modalities)[number]

/** Outcomes of checking a passage. The position in the list is the place of its bit in the marks. */
export const verifications = ['VERIFIED', 'MOVED', 'MISSING', 'TEXT_UNAVAILABLE'] as const
export type Verification = (typeof verifications)[number]

/**
 * The marks of a claim are one byte, as `evidence-claims` packs it: three bits of modality, one for a hedge, and one for
 * each outcome that a passage of the claim has.
 */
const hedgeBit = 8
const firstOutcomeBit = 16

/** Gives the code of a claim's modality. */
export function modalityOf(marks: number): number {
  return marks & 7
}
/** Tells whether the speaker hedges. */
export function isHedged(marks: number): boolean {
  return (marks & hedgeBit) !== 0
}
/** Makes the mask of the marks that have a passage with one of these outcomes. */
export function outcomesMask(outcomes: readonly Verification[]): number {
  return outcomes.reduce((mask, outcome) => mask | (firstOutcomeBit << verifications.indexOf(outcome)), 0)
}
