import type { Run } from '../graph/index.js'
import {
  type Columns,
  columnsFrom,
  makePostings,
  type Postings,
  type Rows,
  sharedUint16,
  sharedUint32,
  sharedUint8,
  turned,
} from './columns.js'
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
  const { claims, numberAt, claimOf } = numberClaims(gathered.claims, sources)
  /** By claim, the actors of a tie. */
  const actorsOf = ({ place, actor }: Tie): Postings =>
    turned(makePostings(actors.size, actor.done(), taken(numberAt, place.done())), numberAt.length)
  const speakers = actorsOf(ties.ASSERTS)
  const [mentions, reporters, placed] = [actorsOf(ties.ABOUT), actorsOf(ties.REPORTED_BY), actorsOf(ties.PLACES)]
  const { rows, firstRow } = fillRows(stancesBy(numberAt, stances, tree.size), stances, speakers)
  const data = {
    version,
    tables: tableRows,
    scales,
    rows,
    claims: { ...claims, firstRow },
    rowsByConcept: makePostings(tree.size, rows.concept),
    rowsByActor: makePostings(actors.size, rows.actor),
    claimsBySource: makePostings(sources.size, claims.source),
    claimsByMention: turned(mentions, actors.size),
    claimsByReporter: turned(reporters, actors.size),
    claimsByPlaced: turned(placed, actors.size),
    links: await loadLinks(run, { tree, claimCount: numberAt.length, claimOf, mentions, places: placed }),
  }
  return columnsFrom(data, tables)
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
