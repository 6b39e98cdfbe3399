import { describe, expect, test } from 'vitest'
import { readPartialDate } from '../../src/domain/partial-date.js'
import type { ClaimRow } from '../../src/generated/catalogue.js'
import { type Debate, makeDebate, sizeOf } from '../../src/generate/index.js'
import { conceptLabel, organizationName, personName, schoolName } from '../../src/generate/words.js'

const debate = makeDebate(sizeOf({ claims: 5_000, seed: 1 }))
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
const claims = numbers(5_000).map(debate.claimRow)
const concepts = numbers(debate.concepts.count).map(debate.concepts.rowOf)
const actors = numbers(debate.actors.count).map(debate.actors.rowOf)
const sources = numbers(debate.sources.count).map(debate.sources.rowOf)
const affiliations = numbers(debate.actors.people).flatMap(debate.actors.affiliationsOf)
const share = (test: (claim: ClaimRow) => boolean) => claims.filter(test).length / claims.length

/** Counts how often each value comes up, most first. */
function ranking(values: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].sort((a, b) => b - a)
}

describe('a made debate', () => {
  test('is the same for the same numbers, row by row and in any order', () => {
    const again = makeDebate(sizeOf({ claims: 5_000, seed: 1 }))
    for (const claim of [4_999, 0, 77]) expect(again.claimRow(claim)).toEqual(claims[claim])
    expect(again.actors.rowOf(12)).toEqual(actors[12])
    expect(again.sources.rowOf(3)).toEqual(sources[3])
    expect(again.concepts.rowOf(9)).toEqual(concepts[9])
    expect(again.scale).toEqual(debate.scale)
  })

  test('is another one for another seed', () => {
    const other = makeDebate(sizeOf({ claims: 5_000, seed: 2 }))
    expect(other.claimRow(0).id).not.toBe(claims[0]?.id)
    expect(other.claimRow(0).statement).not.toBe(claims[0]?.statement)
  })

  test('declares every id once, and all that it refers to', () => {
    const ids = [...concepts, ...actors, ...sources, ...claims, debate.scale].map(({ id }) => id)
    const known = new Set(ids)
    expect(known.size).toBe(ids.length)
    const named = [
      ...concepts.flatMap(({ broader, related }) => [...broader, ...related]),
      ...actors.flatMap(({ partOf }) => partOf),
      ...sources.flatMap(({ authors, publisher }) => [...authors, ...(publisher === null ? [] : [publisher])]),
      ...affiliations.flatMap(({ personId, institutionId }) => [personId, institutionId]),
      ...claims.flatMap((claim) => [
        claim.sourceId,
        ...claim.assertedBy,
        ...claim.about,
        ...claim.backs,
        ...claim.rebuts,
        ...claim.stances.map(({ concept }) => concept),
        ...claim.places.flatMap(({ school, scale }) => [school, scale]),
        ...(claim.reportedBy === null ? [] : [claim.reportedBy]),
      ]),
    ]
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  test('names everything differently', () => {
    for (const name of [personName, organizationName, schoolName, conceptLabel])
      expect(new Set(numbers(60_000).map(name)).size).toBe(60_000)
  })

  test('has concepts on six levels without a cycle, some of them under two', () => {
    const parents = new Map(concepts.map(({ id, broader }) => [id, broader]))
    const levelOf = (id: string): number => Math.max(0, ...(parents.get(id) ?? []).map((parent) => levelOf(parent) + 1))
    expect(Math.max(...concepts.map(({ id }) => levelOf(id)))).toBe(5)
    expect(concepts.filter(({ broader }) => broader.length === 2).length).toBeGreaterThan(2)
    expect(makeDebate(sizeOf({ claims: 1, seed: 1 })).concepts.count).toBe(12)
  })

  test('numbers the claims of each source from one on', () => {
    const bySource = new Map<string, ClaimRow[]>()
    for (const claim of claims) bySource.set(claim.sourceId, [...(bySource.get(claim.sourceId) ?? []), claim])
    expect(bySource.size).toBe(debate.sources.count)
    for (const [sourceId, some] of bySource) {
      expect(some.map(({ number }) => number)).toEqual(some.map((_, at) => at + 1))
      expect(some.map(({ id }) => id)).toEqual(
        some.map((_, at) => `claim:${sourceId.slice('source:'.length)}:${at + 1}`),
      )
    }
    const lengths = [...bySource.values()].map((some) => some.length)
    expect(Math.max(...lengths)).toBeGreaterThan(5 * Math.min(...lengths))
  })

  test('gives most of the talk to a few, and speaks mostly of a few', () => {
    const [most = 0, second = 0, ...others] = ranking(claims.flatMap(({ assertedBy }) => assertedBy))
    expect(most).toBeGreaterThan(second)
    expect(most).toBeGreaterThan(20 * (others[Math.floor(others.length / 2)] ?? 0))
    const subjects = ranking(claims.flatMap(({ stances }) => stances.map(({ concept }) => concept)))
    expect(subjects[0]).toBeGreaterThan(10 * (subjects[Math.floor(subjects.length / 2)] ?? 0))
  })

  test('has one to three stances a claim, one a concept, of every kind; and claims of several actors', () => {
    for (const { stances } of claims) {
      expect([1, 2, 3]).toContain(stances.length)
      expect(new Set(stances.map(({ concept }) => concept)).size).toBe(stances.length)
    }
    for (const stance of ['SUPPORTS', 'OPPOSES', 'MIXED', 'NEUTRAL'])
      expect(share(({ stances }) => stances.some((each) => each.stance === stance))).toBeGreaterThan(0.04)
    expect(share(({ stances }) => stances.some(({ qualified }) => qualified))).toBeGreaterThan(0.05)
    expect(share(({ assertedBy }) => assertedBy.length > 1)).toBeGreaterThan(0.05)
    expect(claims.every(({ assertedBy }) => new Set(assertedBy).size === assertedBy.length)).toBe(true)
  })

  test('has reported speech, claims about actors, answers and placements', () => {
    expect(share(({ reportedBy }) => reportedBy !== null)).toBeGreaterThan(0.05)
    expect(share(({ about }) => about.length > 0)).toBeGreaterThan(0.1)
    expect(share(({ backs }) => backs.length > 0)).toBeGreaterThan(0.02)
    expect(share(({ rebuts }) => rebuts.length > 0)).toBeGreaterThan(0.02)
    expect(share(({ places }) => places.length > 0)).toBeGreaterThan(0.002)
    expect(claims.some(({ assertedBy, reportedBy }) => reportedBy !== null && assertedBy.includes(reportedBy))).toBe(
      false,
    )
  })

  test('lets a claim answer only one that stands before it, so that a run can stop anywhere', () => {
    const places = new Map(claims.map(({ id }, at) => [id, at]))
    for (const [at, { backs, rebuts }] of claims.entries())
      for (const id of [...backs, ...rebuts]) expect(places.get(id)).toBeLessThan(at)
  })

  test('keeps the camps apart: most say of the popular concept what their side says', () => {
    const popular = debate.concepts.idOf(debate.concepts.ofRank(0))
    const sides = [0, 0]
    for (let at = 0; at < claims.length; at += 1) {
      const claim = claims[at]
      const stance = claim?.stances.find(({ concept }) => concept === popular)?.stance
      if (stance !== 'SUPPORTS' && stance !== 'OPPOSES') continue
      const speaker = actors.findIndex(({ id }) => id === claim?.assertedBy[0])
      const agrees = (stance === 'SUPPORTS') === (debate.actors.campOf(speaker) === 0) ? 0 : 1
      sides[agrees] = (sides[agrees] ?? 0) + 1
    }
    expect(Math.max(...sides)).toBeGreaterThan(3 * Math.min(...sides))
  })

  test('spreads its dates over ten years, of all three precisions', () => {
    const dates = claims.map(({ statedOn }) => statedOn)
    expect(dates.filter((date) => readPartialDate(date) === undefined)).toEqual([])
    for (const length of [4, 7, 10])
      expect(dates.filter((date) => date.length === length).length).toBeGreaterThan(dates.length * 0.08)
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(10)
    expect(affiliations.every(({ from, until }) => from === null || until === null || until > from)).toBe(true)
  })

  test('marks passages, all of them in order and none with a text', () => {
    for (const { passages } of claims)
      for (const { start, end, sha256 } of passages) expect([start < end, sha256.length]).toEqual([true, 64])
    expect(share(({ passages }) => passages.length > 1)).toBeGreaterThan(0.05)
    expect(sources.every(({ textSha256 }) => textSha256 !== null)).toBe(true)
  })
})

describe('a size', () => {
  const counts = ({ actors: a, concepts: c, sources: s }: Debate['size']) => [a, c, s]

  test('follows from the claims', () => {
    expect(counts(sizeOf({ claims: 1_000, seed: 1 }))).toEqual([200, 63, 40])
    expect(counts(sizeOf({ claims: 1_000_000, seed: 1 }))).toEqual([20_000, 2_000, 40_000])
    expect(counts(sizeOf({ claims: 1, seed: 1 }))).toEqual([10, 12, 1])
  })

  test('takes what is given instead', () => {
    expect(counts(sizeOf({ claims: 1_000, seed: 1, actors: 11, concepts: 13, sources: 2 }))).toEqual([11, 13, 2])
  })

  test.each([1, 2, 13])('of %i claims makes a debate that holds together', (count) => {
    const small = makeDebate(sizeOf({ claims: count, seed: 3, sources: 5 }))
    const rows = numbers(count).map(small.claimRow)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count)
    expect(small.sources.count).toBe(Math.min(5, count))
  })
})
