import type { Row } from '../../src/graph/index.js'

/** A claim as the graph holds it. */
export interface ClaimNode {
  readonly sourceId: string
  readonly number: number
  readonly statedOn: string
  readonly marks?: number
  readonly assertedBy: readonly string[]
  readonly about?: readonly string[]
  readonly reportedBy?: string | null
  readonly places?: readonly string[]
  readonly stances: readonly { readonly concept: string; readonly code: number }[]
}

type Packed = 'evidence-claims' | 'evidence-stances' | 'evidence-ties'

/** Packs claims as the statements of the catalogue give them. */
export function claimRows(claims: readonly ClaimNode[]): { readonly [Name in Packed]: readonly Row<Name>[] } {
  const sourceIds = [...new Set(claims.map(({ sourceId }) => sourceId))]
  const ofSource = (sourceId: string) => claims.filter((claim) => claim.sourceId === sourceId)
  return {
    'evidence-claims': sourceIds.map((sourceId) => ({
      sourceId,
      numbers: ofSource(sourceId).map(({ number }) => number),
      dates: ofSource(sourceId).map(({ statedOn }) => statedOn),
      marks: ofSource(sourceId).map(({ marks = 0 }) => marks),
    })),
    'evidence-stances': sourceIds.map((sourceId) => {
      const found = ofSource(sourceId).flatMap(({ number, stances }) => stances.map((each) => ({ number, ...each })))
      return {
        sourceId,
        numbers: found.map(({ number }) => number),
        conceptIds: found.map(({ concept }) => concept),
        codes: found.map(({ code }) => code),
      }
    }),
    'evidence-ties': sourceIds.flatMap((sourceId) => {
      const tied = (kind: string, actorsOf: (claim: ClaimNode) => readonly string[]) => {
        const found = ofSource(sourceId).flatMap((claim) => actorsOf(claim).map((id) => ({ id, number: claim.number })))
        return { sourceId, kind, numbers: found.map(({ number }) => number), actorIds: found.map(({ id }) => id) }
      }
      return [
        tied('ASSERTS', ({ assertedBy }) => assertedBy),
        tied('ABOUT', ({ about = [] }) => about),
        tied('REPORTED_BY', ({ reportedBy }) => (reportedBy ? [reportedBy] : [])),
        tied('PLACES', ({ places = [] }) => places),
      ]
    }),
  }
}
