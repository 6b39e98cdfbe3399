import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Run } from '../graph/index.js'
import { type Columns, columnsFrom, type Rows } from './columns.js'
import { makePostings, type Postings, turned } from './postings.js'
import { sharedUint16, sharedUint32, sharedUint8 } from './shared.js'
import { gatherClaims, type Gathered } from './gather.js'
import { loadLinks } from './links.js'
import { numberClaims } from './numbering.js'
import { tablesOf } from './tables.js'

/** Concept numbers are held in 16 bits. */
const maxConcepts = 65_536

/**
 * Reads the whole graph's stances and builds the columns of a version. Rejects as `run` does. What refers to a node that
 * vanished between two statements is left out; the caller reads the version before and after to see whether any did.
 */
export async function loadColumns(run: Run, version: number): Promise<Columns> {
  const tableRows = {
    actors: await run('evidence-actors', {}),
    concepts: await run('evidence-concepts', {}),
    sources: await run('evidence-sources', {}),
    affiliations: await run('evidence-affiliations', {}),
  }
  if (tableRows.concepts.length > maxConcepts) throw new RangeError(`more than ${maxConcepts} concepts`)
  const scales = await run('evidence-scales', {})
  const tables = tablesOf(tableRows)
  const { actors, tree, sources } = tables
  const { stances, ties, ...gathered } = await gatherClaims(run, tables)
  const { claims, numberAt, claimOf } = await inTurn(() => numberClaims(gathered.claims, sources))
  /** By claim, the actors of a tie. */
  const actorsOf = ({ place, actor }: Tie): Promise<Postings> =>
    inTurn(() => turned(makePostings(actors.size, actor.done(), taken(numberAt, place.done())), numberAt.length))
  const [speakers, mentions, reporters, placed] = [
    await actorsOf(ties.ASSERTS),
    await actorsOf(ties.ABOUT),
    await actorsOf(ties.REPORTED_BY),
    await actorsOf(ties.PLACES),
  ]
  const byClaim = await inTurn(() => stancesBy(numberAt, stances, tree.size))
  const { rows, firstRow } = await inTurn(() => fillRows(byClaim, stances, speakers))
  const data = {
    version,
    tables: tableRows,
    scales,
    rows,
    claims: { ...claims, firstRow },
    rowsByConcept: await inTurn(() => makePostings(tree.size, rows.concept)),
    rowsByActor: await inTurn(() => makePostings(actors.size, rows.actor)),
    claimsBySource: await inTurn(() => makePostings(sources.size, claims.source)),
    claimsByMention: await inTurn(() => turned(mentions, actors.size)),
    claimsByReporter: await inTurn(() => turned(reporters, actors.size)),
    claimsByPlaced: await inTurn(() => turned(placed, actors.size)),
    links: await loadLinks(run, { tree, claimCount: numberAt.length, claimOf, mentions, places: placed }),
  }
  return columnsFrom(data, tables)
}

/** Does a piece of work after whatever else waits: loading takes long, and must not hold up those who ask meanwhile. */
async function inTurn<Result>(work: () => Result): Promise<Result> {
  await nextTurn()
  return work()
}

type Stances = Gathered['stances']
type Tie = Gathered['ties']['ABOUT']

/** Files the stances under their claims, those of a claim by concept. */
function stancesBy(numberAt: Uint32Array, { place, concept }: Stances, conceptCount: number): Postings {
  const byConcept = makePostings(conceptCount, concept.done()).items
  return makePostings(numberAt.length, taken(numberAt, taken(place.done(), byConcept)), byConcept)
}

/** Makes a row of each stance and each speaker of a claim, in order: by claim, then concept, then actor. */
function fillRows(byClaim: Postings, { concept, code }: Stances, speakers: Postings) {
  const firstRow = sharedUint32(byClaim.offsets.length)
  const sizeOf = ({ offsets }: Postings, key: number) => (offsets[key + 1] ?? 0) - (offsets[key] ?? 0)
  for (let claim = 0; claim + 1 < firstRow.length; claim += 1)
    firstRow[claim + 1] = (firstRow[claim] ?? 0) + sizeOf(byClaim, claim) * sizeOf(speakers, claim)
  const count = firstRow.at(-1) ?? 0
  const rows: Rows = {
    actor: sharedUint32(count),
    concept: sharedUint16(count),
    stance: sharedUint8(count),
    claim: sharedUint32(count),
  }
  const [concepts, codes] = [concept.done(), code.done()]
  for (let claim = 0, row = 0; claim + 1 < firstRow.length; claim += 1)
    for (let at = byClaim.offsets[claim] ?? 0; at < (byClaim.offsets[claim + 1] ?? 0); at += 1) {
      const stance = byClaim.items[at] ?? 0
      for (let by = speakers.offsets[claim] ?? 0; by < (speakers.offsets[claim + 1] ?? 0); by += 1, row += 1) {
        rows.actor[row] = speakers.items[by] ?? 0
        rows.concept[row] = concepts[stance] ?? 0
        rows.stance[row] = codes[stance] ?? 0
        rows.claim[row] = claim
      }
    }
  return { rows, firstRow }
}

/** Gives the numbers that stand at some places. */
function taken(numbers: Uint32Array | Int32Array, places: Uint32Array | Int32Array): Uint32Array {
  const found = new Uint32Array(places.length)
  for (let at = 0; at < found.length; at += 1) found[at] = numbers[places[at] ?? 0] ?? 0
  return found
}
