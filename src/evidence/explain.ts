import { BROADER, NARROWER, SAME } from '../domain/concept-tree.js'
import { ENTAILED, NEUTRAL, type Stance, stanceName, stanceOf } from '../domain/stance.js'
import { type Evidence, evidenceOf, type Position } from './position.js'

const verbs: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  MIXED: 'takes a mixed stance on',
  NEUTRAL: 'takes no side on',
}
const nouns: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'support of',
  OPPOSES: 'opposition to',
  MIXED: 'a mixed stance on',
  NEUTRAL: 'neutral words on',
}

/** Says a position in one plain sentence: who, stance, concept, why (the chain), and how much evidence there is. */
export function explain(position: Position): string {
  const { columns, actor, concept, verdict } = position
  const verb = verbs[stanceName(verdict.stance)]
  const cases = verdict.qualified ? 'some cases of ' : ''
  const pieces = verdict.evidenceCount === 1 ? 'one piece' : `${verdict.evidenceCount} pieces`
  const deciding = evidenceOf(position).find(decides)
  const why = deciding ? reason(position, deciding) : 'by the evidence listed'
  return `${columns.actors.names[actor]} ${verb} ${cases}${label(position, concept)}: ${why}; ${pieces} of evidence.`
}

/** Evidence is listed strongest first, so the first that is not neutral decided; neutral alone decides by itself. */
function decides({ position, row }: Evidence): boolean {
  const neutral = stanceOf(position.columns.rows.stance[row] ?? 0) === NEUTRAL
  return neutral === (position.verdict.stance === NEUTRAL)
}

function reason(position: Position, { affiliate, basis, row }: Evidence): string {
  const { columns, concept } = position
  const through =
    affiliate === undefined ? '' : `through ${columns.actors.names[affiliate]}, who is affiliated with it, `
  const from = columns.rows.concept[row] ?? -1
  const relation = columns.tree.relationsTo(concept)[from]
  if (relation === SAME) return `${through}said of the concept itself`
  const noun = nouns[stanceName(stanceOf(columns.rows.stance[row] ?? 0))]
  const how = `${through}${basis === ENTAILED ? 'entailed' : 'in part'} by ${noun} ${label(position, from)}`
  const chain = columns.tree.path(from, concept).map((each) => label(position, each))
  if (relation === BROADER) return `${how}, since ${chain.at(-1)} is ${kinds(chain.slice(0, -1).reverse())}`
  if (relation === NARROWER) return `${how}, ${kinds(chain.slice(1))}`
  return `${how}, which shares cases with ${chain.at(-1)}`
}

/** “a kind of A, itself a kind of B” */
function kinds(labels: readonly string[]): string {
  return labels.map((each) => `a kind of ${each}`).join(', itself ')
}

function label({ columns }: Position, concept: number): string {
  return `“${columns.concepts.labels[concept] ?? ''}”`
}
