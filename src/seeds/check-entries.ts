import { intervalOf, readDay, readPartialDate } from '../domain/partial-date.js'
import { type Entries, type EntryOf, sourceOfFile } from './entry.js'
import type { Find } from './findings.js'
import { limits } from './limits.js'
import { didYouMean } from './nearest.js'

/** What a check needs to know beyond the entries. */
export interface Known {
  /** Code points of the texts at hand, by digest. */
  readonly textLengths: ReadonlyMap<string, number>
  isDeclared(id: string): boolean
  readonly claimsFiles: readonly string[]
}

/** Checks what makes no sense although every value fits its type: within an entry, and among entries of one kind. */
export function checkEntries(entries: Entries, known: Known, find: Find): void {
  for (const dataset of entries.dataset) checkDataset(dataset, find)
  for (const scale of entries.scale) checkScale(scale, find)
  checkAffiliations(entries.affiliation, find)
  for (const source of entries.source) checkSource(source, entries.dataset[0], find)
  for (const file of known.claimsFiles) checkClaimsFile(file, entries.source, known, find)
  checkClaims(entries, known, find)
}

function checkDataset(dataset: EntryOf<'dataset'>, find: Find): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(dataset.data.id))
    find(dataset, ['id'], `id must be a-z and 0-9, in parts joined by single hyphens; got ${dataset.data.id}.`)
}

function checkScale(scale: EntryOf<'scale'>, find: Find): void {
  const { anchors } = scale.data
  if (anchors.length < 2) find(scale, ['anchors'], `expected at least two anchors; got ${anchors.length}.`)
  anchors.forEach(({ value }, at) => {
    const before = anchors[at - 1]?.value
    if (!isShare(value)) find(scale, ['anchors', at, 'value'], `expected a value from 0 to 1; got ${value}.`)
    if (before !== undefined && before >= value)
      find(scale, ['anchors', at, 'value'], `anchors go from low to high; got ${value} after ${before}.`)
  })
}

function checkAffiliations(affiliations: readonly EntryOf<'affiliation'>[], find: Find): void {
  const seen = new Set<string>()
  for (const affiliation of affiliations) {
    const { person, institution, role, from, until } = affiliation.data
    const key = JSON.stringify([person, institution, role ?? null, from ?? null, until ?? null])
    if (seen.has(key)) find(affiliation, [], `the affiliation of ${person} with ${institution} stands here twice.`)
    seen.add(key)
    const interval = intervalOf(from ?? null, until ?? null)
    if (interval.until < interval.from) find(affiliation, ['until'], `until ${until} lies before from ${from}.`)
  }
}

/** No text of a public debate is older; an earlier year is a slip of the keys. */
const earliestYear = 1400

function checkSource(source: EntryOf<'source'>, dataset: EntryOf<'dataset'> | undefined, find: Find): void {
  const { datePublished } = source.data
  if (Number(datePublished.slice(0, 4)) < earliestYear)
    find(source, ['datePublished'], `${datePublished} is hardly the date of a text.`, 'WARNING')
  const coded = dataset && readDay(dataset.data.codedOn)
  const published = readPartialDate(datePublished)
  if (coded !== undefined && published && published.firstDay > coded)
    find(
      source,
      ['datePublished'],
      `${datePublished} lies after the data set's codedOn, ${dataset?.data.codedOn}.`,
      'WARNING',
    )
}

function checkClaims({ claim: claims, source: sources }: Entries, known: Known, find: Find): void {
  const surplus = claims[limits.claims]
  if (surplus) find(surplus, [], `the data set has ${claims.length} claims; at most ${limits.claims} are planted.`)
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const digests = new Map<string, { readonly sha256: string; readonly claim: string }>()
  for (const claim of claims) {
    const source = sourceById.get(sourceOfFile(claim.file))
    checkClaim(claim, find)
    checkPassages(claim, known.textLengths.get(source?.data.textSha256 ?? ''), digests, find)
    if (!source) continue
    if (!source.data.textSha256 && claim.data.passages?.length)
      find(claim, ['passages'], `${source.id} has no textSha256: nobody can check these passages.`, 'WARNING')
    const said = claim.data.statedOn && readPartialDate(claim.data.statedOn)
    const published = readPartialDate(source.data.datePublished)
    if (said && published && said.firstDay > published.lastDay)
      find(
        claim,
        ['statedOn'],
        `said on ${claim.data.statedOn}, after its source was published (${source.data.datePublished}).`,
        'WARNING',
      )
  }
}

/** Claims belong to the data set that declares their source. */
function checkClaimsFile(file: string, sources: readonly EntryOf<'source'>[], known: Known, find: Find): void {
  const id = sourceOfFile(file)
  if (known.isDeclared(id)) return
  const message = `this data set declares no ${id}, and claims belong to the data set that declares their source.`
  const named = sources.map((source) => source.id)
  find({ file, path: [] }, [], message + didYouMean(id, named))
}

function checkClaim(claim: EntryOf<'claim'>, find: Find): void {
  const { number, assertedBy, stances, places } = claim.data
  if (number < 1) find(claim, ['number'], `expected a number from 1; got ${number}.`)
  if (assertedBy.length === 0) find(claim, ['assertedBy'], 'expected at least one actor who holds the claim; got none.')
  if (stances.length === 0) find(claim, ['stances'], 'expected at least one stance; got none.')
  const concepts = stances.map(({ concept }) => concept)
  concepts.forEach((concept, at) => {
    if (concepts.indexOf(concept) < at)
      find(claim, ['stances', at, 'concept'], `a second stance on ${concept}. A claim takes one on each concept.`)
  })
  const placed = (places ?? []).map(({ school, scale }) => `${school} on ${scale}`)
  places?.forEach(({ value }, at) => {
    if (!isShare(value)) find(claim, ['places', at, 'value'], `expected a value from 0 to 1; got ${value}.`)
    if (placed.indexOf(placed[at] ?? '') < at) find(claim, ['places', at], `places ${placed[at]} twice.`)
  })
}

function checkPassages(
  claim: EntryOf<'claim'>,
  textLength: number | undefined,
  digests: Map<string, { readonly sha256: string; readonly claim: string }>,
  find: Find,
): void {
  const spans = (claim.data.passages ?? []).map(({ start, end }) => `${start}–${end}`)
  claim.data.passages?.forEach(({ start, end, sha256 }, at) => {
    const path = ['passages', at] as const
    const span = spans[at] ?? ''
    if (start < 0) find(claim, [...path, 'start'], `expected an offset from 0; got ${start}.`)
    if (end <= start) find(claim, [...path, 'end'], `expected an end after the start, ${start}; got ${end}.`)
    if (textLength !== undefined && end > textLength)
      find(claim, [...path, 'end'], `the passage ends at ${end}, beyond the text, which has ${textLength} characters.`)
    if (spans.indexOf(span) < at) find(claim, path, `the passage ${span} stands here twice.`)
    const key = `${claim.file} ${span}`
    const first = digests.get(key)
    if (!first) digests.set(key, { sha256, claim: claim.id })
    else if (first.sha256 !== sha256)
      find(claim, [...path, 'sha256'], `${first.claim} gives another digest for the same passage ${span}.`)
  })
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1
}
