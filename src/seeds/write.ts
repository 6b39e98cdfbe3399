import type { Params, Run } from '../graph/index.js'
import { corrections, loadedText } from '../texts/index.js'
import type { Changes } from './changes.js'
import { citationOf } from './citation.js'
import { contentDigest, entryDigest, format } from './digest.js'
import type { Entries } from './entry.js'
import type { GraphState } from './graph-state.js'

/** Rows of one statement: enough to make trips rare, few enough to keep a statement's own memory small. */
const rowsAtOnce = 1000

/** Writes what differs, within the transaction that `run` stands for. First all nodes, then the ties between them. */
export async function writeChanges(run: Run, entries: Entries, state: GraphState, changes: Changes): Promise<void> {
  const datasetId = entries.dataset[0]?.id ?? ''
  const { rows, counts } = changes
  if (state.replaced.length > 0) await run('remove-other-datasets', { datasetId })
  await batches(changes.removedIds, (ids) => run('remove-entries', { ids }))
  await batches(changes.removedAffiliations, (digests) => run('remove-affiliations', { datasetId, digests }))
  await batches(rows.concept, (some) => run('put-concepts', { datasetId, rows: some }))
  await batches(rows.scale, (some) => run('put-scales', { datasetId, rows: some }))
  await batches(rows.person, (some) => run('put-people', { datasetId, rows: some }))
  await batches(rows.organization, (some) => run('put-organizations', { datasetId, rows: some }))
  await batches(rows.school, (some) => run('put-schools', { datasetId, rows: some }))
  await batches(rows.source, (some) => run('put-sources', { datasetId, rows: some }))
  await batches(rows.claim, (some) => run('put-claims', { datasetId, rows: some }))
  await batches(rows.concept, (some) => run('link-concepts', { rows: some }))
  await batches([...rows.organization, ...rows.school], (some) => run('link-parts', { rows: some }))
  await batches(rows.source, (some) => run('link-sources', { rows: some }))
  const oldClaims = rows.claim.map(({ id }) => id).filter((id) => state.own.has(id))
  await batches(oldClaims, (ids) => run('unlink-claims', { ids }))
  await batches(rows.claim, (some) => run('link-claims', { rows: some }))
  await batches(rows.affiliation, (some) => run('put-affiliations', { datasetId, rows: some }))
  await run('put-dataset', datasetRow(entries))
  if (counts.changed + counts.removed + state.replaced.length > 0) await run('remove-unused', {})
  await verifyTouched(run, entries, state, changes)
}

async function batches<Item>(
  items: readonly Item[],
  write: (some: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += rowsAtOnce) await write(items.slice(at, at + rowsAtOnce))
}

function datasetRow(entries: Entries): Params<'put-dataset'> {
  const [dataset] = entries.dataset
  if (!dataset) throw new TypeError('a data set without a description cannot be planted')
  const { id, title, description, license, version, codedOn, creators } = dataset.data
  return {
    id,
    title,
    description,
    license,
    version,
    codedOn,
    creators: creators ?? [],
    citation: citationOf(dataset.data),
    digest: entryDigest(dataset),
    contentDigest: contentDigest(entries),
    format,
    plantedAt: new Date().toISOString(),
  }
}

/**
 * Verifies the passages of the sources that were touched: those that changed, because their text may be another now,
 * and those of changed claims, as far as their text is loaded.
 */
async function verifyTouched(run: Run, entries: Entries, state: GraphState, { rows }: Changes): Promise<void> {
  const withText = new Set(
    entries.source.filter(({ data }) => state.textLengths.has(data.textSha256 ?? '')).map(({ id }) => id),
  )
  const changed = rows.source.map(({ id }) => id).filter((id) => withText.has(id) || state.own.has(id))
  const ofClaims = rows.claim.map(({ sourceId }) => sourceId).filter((id) => withText.has(id))
  const touched = [...new Set([...changed, ...ofClaims])]
  await batches(await corrections(run, touched, loadedText(run)), (some) => run('put-verifications', { rows: some }))
}
