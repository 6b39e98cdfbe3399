import { stanceCounts } from '../domain/stance.js'
import { byCodePoint } from '../domain/text-order.js'
import { balanceOf, countActors } from './counts.js'
import { type Position, visitEvidence } from './position.js'
import { actorsBySource, heardOnly, isFrom, type Summary, underTerms } from './summary.js'
import { speakersFor } from './speakers.js'

/** The lowest and the highest balance that leaving one thing out gives, each with the id of what was left out. */
export interface BalanceRange {
  readonly lowest: number
  readonly highest: number
  readonly lowestWithout: string
  readonly highestWithout: string
}

/** How much a balance hangs on single sources and actors. */
export interface Robustness {
  readonly largestSourceShare: number | null
  readonly balanceWithoutOneSource: BalanceRange | null
  readonly balanceWithoutOneActor: BalanceRange | null
  readonly flips: boolean
}

/** The balance when one thing is left out; `null` when then no actor takes a side. */
interface LeftOut {
  readonly id: string
  readonly balance: number | null
}

/**
 * Computes the balance again without each source, and without each actor. What leaves the balance as it is and gives no
 * evidence is passed over. A balance that vanishes (`null`) is neither in the range nor a flip: it has no sign.
 */
export function robustnessOf(summary: Summary): Robustness {
  const balance = balanceOf(countActors(summary.positions))
  const { pieces, voices } = evidenceGiven(summary)
  const sources = withoutSources(summary).filter((left) => pieces.has(left.id) || left.balance !== balance)
  const actors = withoutActors(summary).filter((left) => voices.has(left.id) || left.balance !== balance)
  const all = [...pieces.values()].reduce((sum, count) => sum + count, 0)
  return {
    largestSourceShare: all === 0 ? null : Math.max(...pieces.values()) / all,
    balanceWithoutOneSource: rangeOf(sources),
    balanceWithoutOneActor: rangeOf(actors),
    flips: sources.some((left) => flips(balance, left.balance)),
  }
}

function flips(before: number | null, after: number | null): boolean {
  return before !== null && after !== null && Math.sign(before) !== Math.sign(after)
}

/** Gives the range of the balances; `null` when there are none. Of equals the first id by code point is named. */
function rangeOf(left: readonly LeftOut[]): BalanceRange | null {
  const [first, ...others] = left
    .flatMap(({ id, balance }) => (balance === null ? [] : [{ id, balance }]))
    .sort((a, b) => byCodePoint(a.id, b.id))
  if (!first) return null
  const lowest = others.reduce((least, each) => (each.balance < least.balance ? each : least), first)
  const highest = others.reduce((most, each) => (each.balance > most.balance ? each : most), first)
  return {
    lowest: lowest.balance,
    highest: highest.balance,
    lowestWithout: lowest.id,
    highestWithout: highest.id,
  }
}

/** Counts the pieces of evidence from each source, and tells whose positions and claims they are. */
function evidenceGiven({ columns, positions, terms }: Summary): { pieces: Map<string, number>; voices: Set<string> } {
  const pieces = new Map<string, number>()
  const voices = new Set<string>()
  for (const { actor, concept } of positions) {
    voices.add(columns.actors.ids[actor] ?? '')
    visitEvidence(columns, actor, concept, terms, (row, _, speaker) => {
      const source = columns.sources.ids[columns.claims.source[columns.rows.claim[row] ?? -1] ?? -1] ?? ''
      pieces.set(source, (pieces.get(source) ?? 0) + 1)
      voices.add(columns.actors.ids[speaker.actor] ?? '')
    })
  }
  return { pieces, voices }
}

function withoutSources(summary: Summary): LeftOut[] {
  const { columns } = summary
  const base = baseOf(summary)
  return [...actorsBySource(summary)].map(([source, spokenFor]) => {
    const isHere = isFrom(columns, source)
    const without = (actor: number) => heardOnly(summary, actor, (claim) => !isHere(claim))
    const changed = spokenFor.map(({ actor, alone }) => [actor, alone ? undefined : without(actor)] as const)
    return { id: columns.sources.ids[source] ?? '', balance: balanceWith(base, changed) }
  })
}

/** An actor who is left out takes its position along, and what it says for institutions as an affiliate. */
function withoutActors(summary: Summary): LeftOut[] {
  const { columns, terms } = summary
  const base = baseOf(summary)
  const spokenFor = institutionsBySpeaker(summary)
  const leftOut = new Set([...base.byActor.keys(), ...spokenFor.keys()])
  return [...leftOut].map((actor) => {
    const institutions = spokenFor.get(actor) ?? []
    const changed = institutions.map((each) => [each, underTerms(summary, each, { ...terms, silent: actor })] as const)
    return { id: columns.actors.ids[actor] ?? '', balance: balanceWith(base, [...changed, [actor, undefined]]) }
  })
}

/** Gives, for each affiliate, the institutions whose positions it may speak for. */
function institutionsBySpeaker({ columns, terms, candidates }: Summary): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const institution of candidates)
    for (const { actor, own, rows } of speakersFor(columns, institution, terms))
      if (!own && rows.length > 0) found.set(actor, [...(found.get(actor) ?? []), institution])
  return found
}

/** The positions by actor, and how many there are by stance code. */
interface Base {
  readonly byActor: ReadonlyMap<number, Position>
  readonly counts: readonly number[]
}

function baseOf({ positions }: Summary): Base {
  const counts = [0, 0, 0, 0]
  for (const { verdict } of positions) counts[verdict.stance] = (counts[verdict.stance] ?? 0) + 1
  return { byActor: new Map(positions.map((position) => [position.actor, position])), counts }
}

/** Gives the balance when some actors have other positions, or none. */
function balanceWith(
  { byActor, counts }: Base,
  changed: readonly (readonly [actor: number, position: Position | undefined])[],
): number | null {
  const changedCounts = [...counts]
  const add = (position: Position | undefined, step: number) => {
    if (position) changedCounts[position.verdict.stance] = (changedCounts[position.verdict.stance] ?? 0) + step
  }
  for (const [actor, position] of changed) {
    add(byActor.get(actor), -1)
    add(position, 1)
  }
  return balanceOf(stanceCounts(changedCounts))
}
