import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  type Basis,
  type OracleClaim,
  type OracleQuestion,
  type OracleWorld,
  type Stance,
  oraclePosition,
} from './oracle.js'

interface WorkedCase {
  name: string
  why: string
  broader: Record<string, string[]>
  stances: { claim: number; stance: Stance; concept: string; qualified?: boolean }[]
  ask: string
  bases: Basis[]
  expect: null | {
    stance: Stance
    basis: Basis
    qualified: boolean
    isContradictory: boolean
    evidence: { claim: number; basis: Basis; path: string[] }[]
  }
}

const workedCases: WorkedCase[] = parse(readFileSync(new URL('./positions-cases.yaml', import.meta.url), 'utf8'))

describe('the oracle agrees with every worked case', () => {
  it('finds the cases', () => {
    expect(workedCases.length).toBe(26)
  })

  it.each(workedCases.map((worked) => ({ ...worked, title: `${worked.name}: ${worked.why}` })))('$title', (worked) => {
    const world = worldOf({
      broader: worked.broader,
      claims: worked.stances.map(({ claim, stance, concept, qualified = false }) =>
        claimOf({ id: `${claim}`, stances: [{ concept, stance, qualified }] }),
      ),
    })
    const position = oraclePosition(world, { actor: 'me', concept: worked.ask, bases: worked.bases })
    if (worked.expect === null) {
      expect(position).toBeNull()
      return
    }
    const { evidence, ...decided } = worked.expect
    expect(position).toMatchObject({ ...decided, evidenceCount: evidence.length })
    // The file lists evidence by claim; the order of the answer is tested below.
    const found = position?.evidence.map(({ claim, basis, path }) => ({ claim: Number(claim), basis, path })) ?? []
    expect(found.toSorted((one, other) => one.claim - other.claim)).toEqual(evidence)
  })
})

describe('evidence and dates', () => {
  it('puts the strongest basis first, then the newest with the finer of two dates first, then the claim id', () => {
    const world = worldOf({
      claims: [
        claimOf({ id: 'entailed', statedOn: '2030', stances: [opposes('x')] }),
        claimOf({ id: 'year', statedOn: '2018', stances: [opposes('a')] }),
        claimOf({ id: 'month', statedOn: '2018-01', stances: [opposes('a')] }),
        claimOf({ id: 'later', statedOn: '2018-02', stances: [opposes('a')] }),
        claimOf({ id: 'day \u{1F600}', statedOn: '2018-01-01', stances: [opposes('a')] }),
        claimOf({ id: 'day \uFF5E', statedOn: '2018-01-01', stances: [opposes('a')] }),
      ],
    })
    const position = oraclePosition(world, ask())
    expect(position?.evidence.map((piece) => piece.claim)).toEqual([
      'later',
      'day \uFF5E',
      'day \u{1F600}',
      'month',
      'year',
      'entailed',
    ])
    expect(position).toMatchObject({ firstStatedOn: '2018', lastStatedOn: '2030' })
    expect(position?.counts).toEqual({ supports: 0, opposes: 6, mixed: 0, neutral: 0 })
  })

  it('narrows by source and by window before it blocks', () => {
    const world = worldOf({
      claims: [
        claimOf({ id: 'rejects', statedOn: '2018-02', stances: [opposes('x')] }),
        claimOf({ id: 'blocks', statedOn: '2019', sourceId: 'other', stances: [supports('m')] }),
      ],
    })
    expect(oraclePosition(world, ask())).toBeNull()
    expect(oraclePosition(world, ask({ sources: ['source'] }))).toMatchObject({ basis: 'ENTAILED', stance: 'OPPOSES' })
    expect(oraclePosition(world, ask({ statedTo: '2018' }))).toMatchObject({ basis: 'ENTAILED', stance: 'OPPOSES' })
    expect(oraclePosition(world, ask({ statedFrom: '2018-02-28', statedTo: '2018-12-31' }))?.evidenceCount).toBe(1)
    expect(oraclePosition(world, ask({ statedFrom: '2018-03', statedTo: '2018-12-31' }))).toBeNull()
    expect(oraclePosition(world, ask({ bases: ['PARTIAL'] }))).toMatchObject({ basis: 'PARTIAL', stance: 'MIXED' })
  })

  it('names the claims that block, each once and sorted, the claim itself among them', () => {
    const world = worldOf({
      broader: { a: ['m', 'n'], m: ['x'], n: ['x'] },
      claims: [
        claimOf({ id: '2', stances: [opposes('x'), supports('n')] }),
        claimOf({ id: '1', stances: [supports('m'), supports('n')] }),
      ],
    })
    const position = oraclePosition(world, ask({ bases: ['PARTIAL'] }))
    expect(position?.evidence.find((piece) => piece.stance === 'OPPOSES')?.blockedBy).toEqual(['1', '2'])
  })
})

describe("affiliates' evidence", () => {
  const askBody = (more: Partial<OracleQuestion> = {}) => ask({ actor: 'body', includeAffiliates: true, ...more })

  it('is counted only on demand, through parts of parts, and only of people', () => {
    const world = worldOf({
      claims: [
        claimOf({ id: 'hers', assertedBy: ['ann'], stances: [opposes('a')] }),
        claimOf({ id: 'the part', assertedBy: ['lab'], stances: [supports('a')] }),
      ],
      partOf: { lab: ['dept'], dept: ['body'] },
      affiliations: [
        { person: 'ann', institution: 'lab', from: null, until: null },
        { person: 'ann', institution: 'dept', from: null, until: null },
      ],
    })
    expect(oraclePosition(world, ask({ actor: 'body' }))).toBeNull()
    const position = oraclePosition(world, askBody())
    expect(position?.evidence.map(({ claim, affiliate }) => [claim, affiliate])).toEqual([['hers', 'ann']])
    expect(oraclePosition(world, askBody({ actor: 'lab' }))?.evidence.map((piece) => piece.claim)).toEqual([
      'the part',
      'hers',
    ])
  })

  it('must be dated within the affiliation, whose unknown ends are open', () => {
    const world = worldOf({
      claims: [
        claimOf({ id: 'before', assertedBy: ['ann'], statedOn: '2015-12-31', stances: [opposes('a')] }),
        claimOf({ id: 'meets', assertedBy: ['ann'], statedOn: '2016', stances: [opposes('a')] }),
      ],
      affiliations: [{ person: 'ann', institution: 'body', from: '2016-05', until: null }],
    })
    expect(oraclePosition(world, askBody())?.evidence.map((piece) => piece.claim)).toEqual(['meets'])
  })

  it('is listed after own evidence of any basis, and decides only where that is NEUTRAL or absent', () => {
    const affiliations = [{ person: 'ann', institution: 'body', from: null, until: null }]
    const hers = claimOf({ id: 'hers', assertedBy: ['ann'], stances: [supports('a')] })
    const ours = claimOf({ id: 'ours', assertedBy: ['body'], stances: [opposes('x')] })
    const neutral = claimOf({
      id: 'neutral',
      assertedBy: ['body'],
      stances: [{ concept: 'a', stance: 'NEUTRAL', qualified: false }],
    })
    const both = oraclePosition(worldOf({ claims: [hers, ours], affiliations }), askBody())
    expect(both).toMatchObject({ stance: 'OPPOSES', basis: 'ENTAILED', evidenceCount: 2, isContradictory: false })
    expect(both?.evidence.map((piece) => piece.claim)).toEqual(['ours', 'hers'])
    const withNeutral = oraclePosition(worldOf({ claims: [hers, neutral], affiliations }), askBody())
    expect(withNeutral).toMatchObject({ stance: 'SUPPORTS', basis: 'DIRECT', evidenceCount: 2 })
  })

  it('leaves out what the institution asserts itself, and counts a claim of two people for each', () => {
    const world = worldOf({
      claims: [
        claimOf({ id: 'joint', assertedBy: ['body', 'ann'], stances: [opposes('a')] }),
        claimOf({ id: 'theirs', assertedBy: ['bob', 'ann'], stances: [opposes('a')] }),
      ],
      affiliations: ['bob', 'ann'].map((person) => ({ person, institution: 'body', from: null, until: null })),
    })
    expect(oraclePosition(world, askBody())?.evidence.map(({ claim, affiliate }) => [claim, affiliate])).toEqual([
      ['joint', null],
      ['theirs', 'ann'],
      ['theirs', 'bob'],
    ])
  })

  it('is blocked by the same person within the affiliation, by nobody else', () => {
    const world = worldOf({
      claims: [
        claimOf({ id: 'ann rejects', assertedBy: ['ann'], stances: [opposes('x')] }),
        claimOf({ id: 'bob rejects', assertedBy: ['bob'], stances: [opposes('x')] }),
        claimOf({ id: 'ann favours', assertedBy: ['ann'], stances: [supports('m')] }),
        claimOf({ id: 'bob favours, earlier', assertedBy: ['bob'], statedOn: '2001', stances: [supports('m')] }),
        claimOf({ id: 'we favour', assertedBy: ['body'], stances: [supports('m')] }),
      ],
      affiliations: ['bob', 'ann'].map((person) => ({ person, institution: 'body', from: '2010', until: '2020' })),
    })
    expect(oraclePosition(world, askBody())?.evidence.map((piece) => piece.claim)).toEqual(['bob rejects'])
  })
})

function worldOf(given: Partial<OracleWorld>): OracleWorld {
  return {
    broader: { a: ['m'], m: ['x'], x: [] },
    claims: [],
    affiliations: [],
    partOf: {},
    institutions: ['body', 'dept', 'lab'],
    ...given,
  }
}

function claimOf(given: Partial<OracleClaim>): OracleClaim {
  return { id: 'claim', assertedBy: ['me'], sourceId: 'source', statedOn: '2018', stances: [], ...given }
}

function ask(given: Partial<OracleQuestion> = {}): OracleQuestion {
  return { actor: 'me', concept: 'a', bases: ['DIRECT', 'ENTAILED'], ...given }
}

function supports(concept: string): OracleClaim['stances'][number] {
  return { concept, stance: 'SUPPORTS', qualified: false }
}

function opposes(concept: string): OracleClaim['stances'][number] {
  return { concept, stance: 'OPPOSES', qualified: false }
}
