import { folded } from '../domain/text-order.js'
import { type Entries, type Entry, sourceOfFile } from './entry.js'
import type { Find } from './findings.js'

/** Warns of what is allowed but seldom meant: the second looks that coding needs. */
export function checkSense(entries: Entries, find: Find): void {
  const warn = (entry: Entry, path: readonly (string | number)[], message: string) =>
    find(entry, path, message, 'WARNING')
  checkDoubles(entries, warn)
  checkUnused(entries, warn)
  checkAffiliations(entries, warn)
  checkPlacements(entries, warn)
  checkOverlaps(entries, warn)
}

type Warn = (entry: Entry, path: readonly (string | number)[], message: string) => void

/** One actor under two ids: a name or alternate name, case and accents ignored, that two entries share. */
function checkDoubles({ person, organization, school }: Entries, warn: Warn): void {
  const seen = new Map<string, Entry>()
  for (const entry of [...person, ...organization, ...school])
    for (const name of new Set([entry.data.name, ...(entry.data.alternateNames ?? [])].map(folded))) {
      const before = seen.get(name)
      if (before) warn(entry, ['name'], `${before.id} has the name “${name}” too: are they one?`)
      else seen.set(name, entry)
    }
}

function checkUnused({ concept, claim }: Entries, warn: Warn): void {
  const used = new Set(claim.flatMap(({ data }) => data.stances.map((stance) => stance.concept)))
  for (const entry of concept)
    if (!used.has(entry.id)) warn(entry, ['slug'], 'no claim takes a stance on this concept.')
}

function checkAffiliations({ affiliation }: Entries, warn: Warn): void {
  for (const entry of affiliation) if (!entry.data.source) warn(entry, [], 'this affiliation names no source.')
}

/** A claim that places schools and speaks of another one: the text may place that one, too. */
function checkPlacements({ claim, school }: Entries, warn: Warn): void {
  const schools = new Set(school.map(({ id }) => id))
  const placed = new Set(claim.flatMap(({ data }) => (data.places ?? []).map((place) => place.school)))
  for (const entry of claim) {
    if (!entry.data.places?.length) continue
    for (const [at, id] of (entry.data.about ?? []).entries())
      if (schools.has(id) && !placed.has(id))
        warn(entry, ['about', at], `this claim places other schools, and nobody places ${id}.`)
  }
}

/** Passages of one source that cross: each begins outside the other. One within another, and the same twice, are usual. */
function checkOverlaps({ claim }: Entries, warn: Warn): void {
  const spans = claim
    .flatMap((entry) =>
      (entry.data.passages ?? []).map((span, at) => ({ ...span, entry, at, source: sourceOfFile(entry.file) })),
    )
    .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || b.end - a.end))
  let open: typeof spans = []
  for (const span of spans) {
    open = open.filter((before) => before.source === span.source && before.end > span.start)
    const crossed = open.find((before) => before.end < span.end && before.start < span.start)
    if (crossed)
      warn(
        span.entry,
        ['passages', span.at],
        `this passage crosses that of ${crossed.entry.id} (${crossed.start} to ${crossed.end}): should one hold the other?`,
      )
    open.push(span)
  }
}
