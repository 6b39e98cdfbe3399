import { badInput } from '../domain/errors.js'
import { conceptRollUp } from '../domain/network/roll-up.js'
import type { Statements } from '../domain/network/statements.js'
import { type Made, StatementWriter } from '../domain/network/writer.js'
import { meets, unpackPartialDate } from '../domain/partial-date.js'
import { actorKinds, stanceOf } from '../domain/stance.js'
import {
  claimsLeft,
  type Columns,
  every,
  isWithin,
  numbersOf,
  perVersion,
  ranks,
  rowsOfClaim,
  type Test,
} from '../evidence/index.js'
import type { IdSelection, Selection } from './selection.js'

/**
 * Selects the statements of a network and rolls up their concepts, then their actors; values are filtered afterwards
 * (`filterValues`). Throws BAD_USER_INPUT for arguments that break their rules; ids that nothing has select nothing.
 */
export function selectStatements(columns: Columns, asked: Selection): Statements {
  const { rows, claims, tree, actors, sources } = columns
  const claimTest = every([claimsLeft(columns, { statedFrom: asked.statedFrom, statedTo: asked.statedTo })])
  const sourceTest = among(asked.sources, (id) => sources.numberOf(id))
  const actorTest = every([among(asked.actors, (id) => actors.numberOf(id)), isOfKind(columns, asked)])
  const conceptTest = every([among(asked.concepts, (id) => tree.numberOf(id)), isWithin(columns, asked.within)])
  const rolled = rollUp(columns, asked)
  const writer = new StatementWriter()
  for (const claim of inTime(columns)) {
    const source = claims.source[claim] ?? 0
    if (claimTest?.(claim) === false || sourceTest?.(source) === false) continue
    const found: Said[] = []
    const [start, end] = rowsOfClaim(columns, claim)
    for (let row = start; row < end; row += 1) {
      const [actor, concept] = [rows.actor[row] ?? 0, rows.concept[row] ?? 0]
      if (actorTest?.(actor) === false || conceptTest?.(concept) === false) continue
      const said = { actor, concept, stance: stanceOf(rows.stance[row] ?? 0) }
      if (rolled) found.push(...rolled(said, claim))
      else found.push(said)
    }
    write(found, writer, { claim, source, day: (claims.date[claim] ?? 0) >> 2 })
  }
  return writer.done()
}

interface Said {
  readonly actor: number
  readonly concept: number
  readonly stance: number
}

/** Writes the statements of a claim in their order, each once. */
function write(found: Said[], writer: StatementWriter, made: Made): void {
  if (found.length > 1) found.sort((a, b) => a.concept - b.concept || a.actor - b.actor || a.stance - b.stance)
  let before: Said | undefined
  for (const said of found) {
    const { actor, concept, stance } = said
    if (before?.actor !== actor || before.concept !== concept || before.stance !== stance)
      writer.add(actor, concept, stance, made)
    before = said
  }
}

/** All claims in the order of time: by date, coarser first, then source id and number. */
const inTime = perVersion(({ claims, sources }: Columns) => {
  const rank = ranks(sources.ids)
  const { date, source, number } = claims
  const order = Uint32Array.from(date, (_, claim) => claim)
  const at = (column: ArrayLike<number>, claim: number) => column[claim] ?? 0
  return order.sort(
    (a, b) =>
      at(date, a) - at(date, b) || at(rank, at(source, a)) - at(rank, at(source, b)) || at(number, a) - at(number, b),
  )
})

function among(list: IdSelection | null | undefined, numberOf: (id: string) => number | undefined): Test | undefined {
  if (list?.only) {
    const numbers = numbersOf(list.only, numberOf)
    return (number) => numbers.has(number)
  }
  if (!list?.except) return undefined
  const numbers = numbersOf(list.except, numberOf)
  return (number) => !numbers.has(number)
}

function isOfKind({ actors }: Columns, { actorKinds: kinds }: Selection): Test | undefined {
  const codes = kinds && new Set(kinds.map((kind) => actorKinds.indexOf(kind)))
  return codes ? (actor) => codes.has(actors.kinds[actor] ?? -1) : undefined
}

/** Makes what replaces a statement: one for each target of its concept and each employer of its actor. */
function rollUp(columns: Columns, { rollUpConcepts, rollUpActors }: Selection) {
  if (rollUpConcepts?.top === false)
    throw badInput('rollUpConcepts.top', 'true, or no rollUpConcepts at all', rollUpConcepts.top)
  const targets = rollUpConcepts?.to && numbersOf(rollUpConcepts.to, (id) => columns.tree.numberOf(id))
  const conceptsOf = rollUpConcepts ? conceptRollUp(columns.tree, targets ?? undefined) : undefined
  const isRolled = rollUpActors === 'ORGANIZATION'
  if (!conceptsOf && !isRolled) return undefined
  return ({ actor, concept, stance }: Said, claim: number): readonly Said[] => {
    const speakers = isRolled ? employersOf(columns, actor, claim) : [actor]
    const targetsOf = conceptsOf?.(concept) ?? [concept]
    return targetsOf.flatMap((target) => speakers.map((speaker) => ({ actor: speaker, concept: target, stance })))
  }
}

/** Gives the institutions that a person is affiliated with at a claim's date; the actor itself when there is none. */
function employersOf({ membership, claims }: Columns, actor: number, claim: number): readonly number[] {
  const date = unpackPartialDate(claims.date[claim] ?? 0)
  const found = membership.institutionsOf(actor, (interval) => meets(date, interval))
  return found.length > 0 ? found : [actor]
}
