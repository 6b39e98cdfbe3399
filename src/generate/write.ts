import { randomUUID } from 'node:crypto'
import type { Graph, Params, Run } from '../graph/index.js'
import { type Debate, makeDebate } from './debate.js'
import { sha256 } from './digest.js'
import { datasetIdOf, type Size } from './size.js'

/** Claims of one transaction: the database keeps what a transaction writes in its heap, and has half a gigabyte by default. */
const claimsAtOnce = 5_000
/** Rows of one statement, as in planting. */
const rowsAtOnce = 1_000
/** Number of the way in which debates are made. Raise it when that changes: then an older one counts as another. */
const edition = 1

/** What came of making a debate. */
export type Generated =
  | { readonly status: 'WRITTEN' | 'UNCHANGED'; readonly datasetId: string; readonly claimsWritten: number }
  /** The graph holds other data sets, or one of the same name that was made with other numbers: nothing was written. */
  | { readonly status: 'REFUSED'; readonly datasetId: string; readonly because: 'OTHERS' | 'DIFFERENT' }

interface Options {
  /** Writes beside other data sets, too. */
  readonly beside?: boolean
  /** Is told how far it has come, after every transaction of claims. */
  readonly onProgress?: (claims: number) => void
}

/**
 * Writes a made debate as a data set of its own, in many transactions. Until the last of them its description says that
 * it is not complete; the same call again goes on where the first one stopped. A graph that holds it already is left as
 * it is. Rejects as `Graph.write` does; what was written before stays, and the same call completes it.
 */
export async function generate(
  graph: Graph,
  size: Size,
  { beside = false, onProgress }: Options = {},
): Promise<Generated> {
  const datasetId = datasetIdOf(size)
  const [begun, complete] = [false, true].map((isComplete) => description(size, isComplete))
  if (!begun || !complete) throw new TypeError('a data set is either begun or complete')
  const planted = await graph.read()('planted-datasets', {})
  const own = planted.find(({ id }) => id === datasetId)
  if (own?.contentDigest === complete.contentDigest) return { status: 'UNCHANGED', datasetId, claimsWritten: 0 }
  if (own !== undefined && own.contentDigest !== begun.contentDigest)
    return { status: 'REFUSED', datasetId, because: 'DIFFERENT' }
  if (!beside && planted.some(({ id }) => id !== datasetId)) return { status: 'REFUSED', datasetId, because: 'OTHERS' }

  const debate = makeDebate(size)
  if (own === undefined) await write(graph, (run) => run('put-dataset', begun))
  await writeSetting(graph, datasetId, debate)
  const claimsWritten = await writeClaims(graph, datasetId, debate, onProgress)
  await write(graph, (run) => run('put-dataset', complete))
  return { status: 'WRITTEN', datasetId, claimsWritten }
}

/** Writes all but the claims. Doing so again changes nothing. */
async function writeSetting(graph: Graph, datasetId: string, debate: Debate): Promise<void> {
  const { actors, concepts, sources, scale } = debate
  const [people, institutions] = [
    [0, actors.people],
    [actors.people, actors.count],
  ] as const
  await write(graph, (run) => run('put-scales', { datasetId, rows: [scale] }))
  await inBatches(graph, [0, concepts.count], concepts.rowOf, (run, rows) => run('put-concepts', { datasetId, rows }))
  await inBatches(graph, [0, concepts.count], concepts.rowOf, (run, rows) => run('link-concepts', { rows }))
  await inBatches(graph, people, actors.rowOf, (run, rows) => run('put-people', { datasetId, rows }))
  const firstSchool = actors.school(0)
  await inBatches(graph, [actors.people, firstSchool], actors.rowOf, (run, rows) =>
    run('put-organizations', { datasetId, rows }),
  )
  await inBatches(graph, [firstSchool, actors.count], actors.rowOf, (run, rows) =>
    run('put-schools', { datasetId, rows }),
  )
  await inBatches(graph, institutions, actors.rowOf, (run, rows) => run('link-parts', { rows }))
  await inBatches(graph, [0, sources.count], sources.rowOf, async (run, rows) => {
    await run('put-sources', { datasetId, rows })
    await run('link-sources', { rows })
  })
  await inBatches(graph, people, actors.affiliationsOf, (run, lists) =>
    run('put-affiliations', { datasetId, rows: lists.flat() }),
  )
}

/** Writes the claims that are not there yet; gives how many. A transaction writes all of its claims or none. */
async function writeClaims(
  graph: Graph,
  datasetId: string,
  { size, claimId, claimRow }: Debate,
  onProgress: Options['onProgress'],
): Promise<number> {
  let written = 0
  for (let from = 0; from < size.claims; from += claimsAtOnce) {
    const to = Math.min(from + claimsAtOnce, size.claims)
    const isThere = async (run: Run) => (await run('entry-owners', { ids: [claimId(to - 1)] })).length > 0
    if (!(await isThere(graph.read())))
      written += await write(graph, async (run) => {
        if (await isThere(run)) return 0 // Another process makes the same debate.
        for (let at = from; at < to; at += rowsAtOnce) {
          const rows = range(at, Math.min(at + rowsAtOnce, to)).map(claimRow)
          await run('put-claims', { datasetId, rows })
          await run('link-claims', { rows })
        }
        return to - from
      })
    onProgress?.(to)
  }
  return written
}

/** Writes rows that need no memory of each other, some thousand to a transaction. */
async function inBatches<Row>(
  graph: Graph,
  [first, end]: readonly [number, number],
  rowOf: (number: number) => Row,
  put: (run: Run, rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let at = first; at < end; at += rowsAtOnce) {
    const rows = range(at, Math.min(at + rowsAtOnce, end)).map(rowOf)
    await write(graph, (run) => put(run, rows))
  }
}

function write<Result>(graph: Graph, work: (run: Run) => Promise<Result>): Promise<Result> {
  return graph.write(`generate ${randomUUID()}`, work)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** Describes the data set; the digest tells whether it is complete, and of which numbers it was made. */
function description(size: Size, isComplete: boolean): Params<'put-dataset'> {
  const { claims, seed, actors, concepts, sources } = size
  const title = `A made debate of ${claims.toLocaleString('en')} claims, number ${seed}`
  const made = JSON.stringify({ edition, claims, seed, actors, concepts, sources })
  return {
    id: datasetIdOf(size),
    title: isComplete ? title : `${title} (not complete)`,
    description: isComplete
      ? 'Made by a program to try how Standpoint behaves at this size. Nobody said any of it.'
      : 'Making it was interrupted, or is still under way. The same command again completes it.',
    license: 'CC0-1.0',
    version: `${edition}.0.0`,
    codedOn: '2025-01-01',
    creators: ['npm run generate'],
    citation: `${title}. CC0-1.0.`,
    digest: sha256(`description ${made}`),
    contentDigest: sha256(`${isComplete ? 'complete' : 'begun'} ${made}`),
    format: 1,
    plantedAt: new Date().toISOString(),
  }
}
