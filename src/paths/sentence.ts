import type { Relation } from './relations.js'

/** A node as a sentence names it. */
export interface Named {
  readonly id: string
  /** Name, label, title or statement. */
  readonly label: string
}

/** How a relation reads along its direction and against it; what it leads to follows. */
const verbs: Readonly<Record<Relation, readonly [forward: string, backward: string]>> = {
  SUPPORTS: ['supports', 'is supported by'],
  OPPOSES: ['opposes', 'is opposed by'],
  MIXED_ON: ['takes a mixed stance on', 'meets a mixed stance of'],
  NEUTRAL_ON: ['takes no side on', 'is spoken of without taking sides by'],
  AFFILIATED_WITH: ['is or was affiliated with', 'has or had as an affiliate'],
  PART_OF: ['is part of', 'has as a part'],
  BROADER: ['is a kind of', 'includes'],
  RELATED: ['is related to', 'is related to'],
  ABOUT: ['speaks of', 'is spoken of by'],
  BACKS: ['backs', 'is backed by'],
  REBUTS: ['rebuts', 'is rebutted by'],
  PLACES: ['gives a place on a scale to', 'is given a place on a scale by'],
  CITES: ['is on record in', 'has on record'],
}

/**
 * Says a path as one sentence: “A opposes X, which is supported by B, who is affiliated with C.” Each node stands at the
 * end of its step, so that the next step's “who” or “which” can only mean that one. `nodes` are one more than `steps`.
 */
export function sentenceOf(
  nodes: readonly Named[],
  steps: readonly { readonly relation: Relation; readonly forward: boolean }[],
): string {
  const [start, ...others] = nodes
  if (!start) return ''
  if (steps.length === 0) return closed(`${capital(named(start))} is both ends of the path`)
  const clauses = others.map((node, at) => {
    const step = steps[at]
    const verb = step ? verbs[step.relation][step.forward ? 0 : 1] : ''
    return `${at === 0 ? '' : `, ${pronoun(nodes[at] ?? start)}`} ${verb} ${named(node)}`
  })
  return closed(`${capital(named(start))}${clauses.join('')}`)
}

/** Actors go by their names; all else is set in quotation marks. */
function named({ id, label }: Named): string {
  if (/^(person|organization|school):/.test(id)) return label
  const quoted = `“${label.replace(/\.$/, '')}”`
  return id.startsWith('claim:') ? `the claim ${quoted}` : quoted
}

function pronoun({ id }: Named): string {
  return id.startsWith('person:') ? 'who' : 'which'
}

function capital(text: string): string {
  return text.startsWith('the claim ') ? `T${text.slice(1)}` : text
}

function closed(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
