import { packPartialDate, readPartialDate } from '../domain/partial-date.js'
import { byCodePoint } from '../domain/text-order.js'
import type { Row, Run } from '../graph/index.js'
import { IntList } from './int-list.js'
import type { Tables } from './tables.js'

/** Sources whose claims are read at once, some ten thousand claims: then neither the database nor we hold much at a time. */
const sourcesAtOnce = 500

/** How a claim may be tied to an actor. */
const tieKinds = ['ASSERTS', 'ABOUT', 'REPORTED_BY', 'PLACES'] as const
type TieKind = (typeof tieKinds)[number]

/**
 * All claims and what they are tied to, as flat lists side by side. Claims have places in the order of their ids: by
 * source, then by the digits of their numbers.
 */
export interface Gathered {
  readonly claims: Lists<'source' | 'number' | 'date' | 'marks'>
  readonly stances: Lists<'place' | 'concept' | 'code'>
  readonly ties: Readonly<Record<TieKind, Lists<'place' | 'actor'>>>
}

/** Whose numbers stand for the ids that claims name. */
type Numbered = Pick<Tables, 'actors' | 'tree' | 'sources'>

type Lists<Name extends string> = Readonly<Record<Name, IntList>>

/** Reads every claim with its stances and ties, some sources at a time. Rejects as `run` does. */
export async function gatherClaims(run: Run, tables: Numbered): Promise<Gathered> {
  const { ids } = tables.sources
  const gathered = nothing()
  const packDate = memoized(packedDate)
  for (let from = 0; from < ids.length; from += sourcesAtOnce) {
    const sourceIds = ids.slice(from, from + sourcesAtOnce)
    const [claims, stances, ties] = await Promise.all([
      run('evidence-claims', { sourceIds }),
      run('evidence-stances', { sourceIds }),
      run('evidence-ties', { sourceIds }),
    ])
    const [claimsOf, stancesOf, tiesOf] = [bySource(claims), bySource(stances), bySource(ties)]
    for (const [at, id] of sourceIds.entries()) {
      const placeOf = addClaims(gathered, from + at, claimsOf.get(id) ?? [], packDate)
      addStances(gathered, stancesOf.get(id) ?? [], placeOf, tables)
      addTies(gathered, tiesOf.get(id) ?? [], placeOf, tables)
    }
  }
  return gathered
}

/** By the number of a claim in its source, its place. */
type Places = ReadonlyMap<number, number>

function addClaims(
  { claims }: Gathered,
  source: number,
  rows: readonly Row<'evidence-claims'>[],
  packDate: (text: string) => number,
): Places {
  const places = new Map<number, number>()
  const listed = rows.flatMap(({ numbers, dates, marks }) =>
    numbers.map((number, at) => ({ number, digits: String(number), date: dates[at] ?? '', marks: marks[at] ?? 0 })),
  )
  for (const { number, date, marks } of listed.sort((a, b) => byCodePoint(a.digits, b.digits))) {
    places.set(number, claims.source.size)
    claims.source.push(source)
    claims.number.push(number)
    claims.date.push(packDate(date))
    claims.marks.push(marks)
  }
  return places
}

function addStances(
  { stances }: Gathered,
  rows: readonly Row<'evidence-stances'>[],
  places: Places,
  { tree }: Numbered,
): void {
  for (const { numbers, conceptIds, codes } of rows)
    for (let at = 0; at < numbers.length; at += 1) {
      const place = places.get(numbers[at] ?? -1)
      const concept = tree.numberOf(conceptIds[at] ?? '')
      if (place === undefined || concept === undefined) continue
      stances.place.push(place)
      stances.concept.push(concept)
      stances.code.push(codes[at] ?? 0)
    }
}

function addTies(
  { ties }: Gathered,
  rows: readonly Row<'evidence-ties'>[],
  places: Places,
  { actors }: Numbered,
): void {
  for (const kind of tieKinds)
    for (const row of rows) {
      if (row.kind !== kind) continue
      for (let at = 0; at < row.numbers.length; at += 1) {
        const place = places.get(row.numbers[at] ?? -1)
        const actor = actors.numberOf(row.actorIds[at] ?? '')
        if (place === undefined || actor === undefined) continue
        ties[kind].place.push(place)
        ties[kind].actor.push(actor)
      }
    }
}

function nothing(): Gathered {
  const tie = () => ({ place: new IntList(), actor: new IntList() })
  return {
    claims: { source: new IntList(), number: new IntList(), date: new IntList(), marks: new IntList() },
    stances: { place: new IntList(), concept: new IntList(), code: new IntList() },
    ties: { ASSERTS: tie(), ABOUT: tie(), REPORTED_BY: tie(), PLACES: tie() },
  }
}

function bySource<Packed extends { readonly sourceId: string }>(
  rows: readonly Packed[],
): ReadonlyMap<string, readonly Packed[]> {
  const found = new Map<string, Packed[]>()
  for (const row of rows) {
    const same = found.get(row.sourceId)
    if (same) same.push(row)
    else found.set(row.sourceId, [row])
  }
  return found
}

function packedDate(text: string): number {
  const date = readPartialDate(text)
  if (!date) throw new TypeError(`the graph holds ${JSON.stringify(text)}, which is no partial date`)
  return packPartialDate(date)
}

function memoized(make: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    known.set(text, made)
    return made
  }
}
