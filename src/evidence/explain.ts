import { BROADER, NARROWER } from '../domain/concept-tree.js'
import { basisName, NEUTRAL, type Stance, stanceName, stanceOf } from '../domain/stance.js'
import { type Evidence, evidenceOf, type Position } from './position.js'

const verbs: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  MIXED: 'takes a mixed stance on',
  NEUTRAL: 'takes no side on',
}

/** Says a position in plain words: who, stance, concept, basis, why (the chain), and how much evidence there is. */
export function explain(position: Position): string {
  const { columns, actor, concept, verdict } = position
  const holder = columns.actors.names[actor] ?? ''
  const verb = verbs[stanceName(verdict.stance)]
  const cases = verdict.qualified ? 'some cases of ' : ''
  const basis = basisName(verdict.basis).toLowerCase()
  const deciding = evidenceOf(position).find((evidence) => decides(evidence))
  const pieces = verdict.evidenceCount === 1 ? 'One piece' : `${verdict.evidenceCount} pieces`
  return `${holder} ${verb} ${cases}${label(position, concept)} (${basis}): ${reason(position, deciding)}. ${pieces} of evidence.`
}

/** Evidence is listed strongest first, so the first that is not neutral decided; neutral alone decides by itself. */
function decides({ position, row }: Evidence): boolean {
  const neutral = stanceOf(position.columns.rows.stance[row] ?? 0) === NEUTRAL
  return neutral === (position.verdict.stance === NEUTRAL)
}

function reason(position: Position, deciding: Evidence | undefined): string {
  if (!deciding) return 'see the evidence'
  const { columns, concept } = position
  const speaker = columns.actors.names[deciding.affiliate ?? position.actor] ?? ''
  const through = deciding.affiliate === undefined ? '' : `, an affiliate`
  const from = columns.rows.concept[deciding.row] ?? -1
  const verb = verbs[stanceName(stanceOf(columns.rows.stance[deciding.row] ?? 0))]
  const chain = columns.tree.path(from, concept).map((each) => label(position, each))
  const [own, asked] = [chain[0], chain.at(-1)]
  switch (columns.tree.relationsTo(concept)[from]) {
    case BROADER:
      return `${asked} is ${kinds(chain.slice(0, -1).reverse())}, which ${speaker}${through} ${verb}`
    case NARROWER:
      return `${speaker}${through} ${verb} ${own}, ${kinds(chain.slice(1))}`
    default:
      return chain.length === 1
        ? `${speaker}${through} says so of the concept itself`
        : `${speaker}${through} ${verb} ${own}, which shares cases with ${asked}`
  }
}

/** “a kind of A, itself a kind of B” */
function kinds(labels: readonly string[]): string {
  return labels.map((each) => `a kind of ${each}`).join(', itself ')
}

function label({ columns }: Position, concept: number): string {
  return `“${columns.concepts.labels[concept] ?? ''}”`
}
