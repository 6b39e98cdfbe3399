import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/index.js'
import { type Debate, generate, makeDebate, sizeOf } from '../../src/generate/index.js'
import type { Catalogue } from '../../src/generated/catalogue.js'
import { toParameters } from '../../src/graph/convert.js'
import type { Params } from '../../src/graph/index.js'
import { cypher, emptyGraph, graphSettings, root } from '../graph.js'
import { plantWorld } from '../world.js'
import { examples } from './examples.js'

type ReadName = { [Name in keyof Catalogue]: Catalogue[Name]['access'] extends 'read' ? Name : never }[keyof Catalogue]

/**
 * Database hits that each read statement may cost with its example on the fixture debate: twice what was measured, for
 * another release of the database may count otherwise. Who makes a statement dearer raises its number, in the same commit.
 */
const ceilings: { readonly [Name in ReadName]: number } = {
  'actors-by-id': 42,
  'actors-by-words': 4,
  'affiliations-by-institution': 34,
  'affiliations-by-person': 40,
  'answers-by-claim': 44,
  'claim-links-by-id': 102,
  'claims-by-id': 122,
  'claims-by-words': 4,
  'coded-passages-by-source': 164,
  'concepts-by-id': 26,
  'concepts-by-words': 4,
  'dataset-counts': 600,
  datasets: 50,
  'entries-by-dataset': 466,
  'entry-owners': 14,
  'evidence-actors': 246,
  'evidence-affiliations': 184,
  'evidence-answers': 248,
  'evidence-claims': 220,
  'evidence-concepts': 148,
  'evidence-related': 12,
  'evidence-scales': 20,
  'evidence-sources': 32,
  'evidence-stances': 216,
  'evidence-ties': 200,
  'graph-version': 6,
  'loaded-texts': 20,
  'passages-by-source': 158,
  'placements-by-claim': 50,
  'placements-by-scale': 70,
  'placements-by-school': 24,
  'planted-datasets': 22,
  'referrers-by-id': 162,
  'scales-by-id': 14,
  'search-texts': 16,
  'source-digests': 114,
  'sources-by-id': 200,
  'sources-by-text': 104,
  'text-lengths': 6,
  'texts-by-source': 20,
  'verification-by-source': 74,
}

/**
 * What each by-id statement is asked for on the made debates: the same number of keys, of which all are there, spread
 * over all that there are.
 */
const keysOf = {
  'actors-by-id': (debate) => ({ ids: spread(debate.actors.count, debate.actors.idOf) }),
  'affiliations-by-institution': (debate) => ({ institutionIds: institutions(debate) }),
  'affiliations-by-person': (debate) => ({ personIds: spread(debate.actors.people, debate.actors.idOf) }),
  'answers-by-claim': (debate) => ({ claimIds: spread(debate.size.claims, debate.claimId), limit: 20 }),
  'claim-links-by-id': (debate) => ({ ids: spread(debate.size.claims, debate.claimId) }),
  'claims-by-id': (debate) => ({ ids: spread(debate.size.claims, debate.claimId) }),
  'coded-passages-by-source': (debate) => ({ sourceIds: spread(debate.sources.count, debate.sources.idOf) }),
  'concepts-by-id': (debate) => ({ ids: spread(debate.concepts.count, debate.concepts.idOf) }),
  'entry-owners': (debate) => ({ ids: spread(debate.actors.count, debate.actors.idOf) }),
  'evidence-claims': (debate) => ({ sourceIds: spread(debate.sources.count, debate.sources.idOf) }),
  'evidence-stances': (debate) => ({ sourceIds: spread(debate.sources.count, debate.sources.idOf) }),
  'evidence-ties': (debate) => ({ sourceIds: spread(debate.sources.count, debate.sources.idOf) }),
  'passages-by-source': (debate) => ({ sourceIds: spread(debate.sources.count, debate.sources.idOf) }),
  'placements-by-claim': (debate) => ({ claimIds: spread(debate.size.claims, debate.claimId) }),
  'placements-by-school': (debate) => ({ schoolIds: spread(debate.actors.schools, schoolId(debate)) }),
  'scales-by-id': (debate) => ({ ids: [debate.scale.id] }),
  'sources-by-id': (debate) => ({ ids: spread(debate.sources.count, debate.sources.idOf) }),
  'texts-by-source': (debate) => ({ sourceIds: spread(debate.sources.count, debate.sources.idOf) }),
  'verification-by-source': (debate) => ({ sourceIds: spread(debate.sources.count, debate.sources.idOf) }),
} satisfies { readonly [Name in ReadName]?: (debate: Debate) => Params<Name> }

const keyCount = 16
const { statements } = loadCatalogue(root)

function spread(count: number, idOf: (number: number) => string): readonly string[] {
  return Array.from({ length: keyCount }, (_, at) => idOf(Math.floor((at * count) / keyCount)))
}

function institutions({ actors }: Debate): readonly string[] {
  return spread(actors.organizations, (number) => actors.idOf(actors.organization(number)))
}

function schoolId({ actors }: Debate): (number: number) => string {
  return (number) => actors.idOf(actors.school(number))
}

let driver: Driver
beforeAll(() => {
  const { uri, user, password } = graphSettings()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
})
afterAll(() => driver.close())

/** Has the database count what it holds now, and plan by that: else a plan depends on when it last happened to count. */
async function settleStatistics(): Promise<void> {
  await cypher('CALL db.prepareForReplanning()')
}

/** Runs a statement and gives the database hits of all its operators. */
async function hitsOf(name: string, params: object): Promise<number> {
  const statement = statements.get(name)
  if (!statement) throw new Error(`no statement ${name}`)
  const session = driver.session({ database: graphSettings().database, defaultAccessMode: neo4j.session.READ })
  try {
    const given = toParameters(statement, { ...params })
    const { summary } = await session.run(`PROFILE ${statement.text}`, given)
    if (!summary.profile) throw new Error(`no profile of ${name}`)
    return totalHits(summary.profile)
  } finally {
    await session.close()
  }
}

function totalHits({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((total, child) => total + totalHits(child), dbHits)
}

describe('on the fixture debate', () => {
  beforeAll(async () => {
    const graph = await plantWorld()
    await graph.close()
    await settleStatistics()
  })

  test.each(Object.entries(ceilings))('%s costs %i database hits at most', async (name, ceiling) => {
    const hits = await hitsOf(name, examples[name as ReadName])
    expect(hits).toBeLessThanOrEqual(ceiling)
  })
})

describe('on ten times as many claims', () => {
  const hits = new Map<string, number[]>()
  beforeAll(async () => {
    for (const claims of [1_000, 10_000]) {
      const graph = await emptyGraph()
      const size = sizeOf({ claims, seed: 1 })
      await generate(graph, size)
      await settleStatistics()
      const debate = makeDebate(size)
      for (const [name, params] of Object.entries(keysOf))
        hits.set(name, [...(hits.get(name) ?? []), await hitsOf(name, params(debate))])
      await graph.close()
    }
  }, 240_000)

  test.each(Object.keys(keysOf))('%s costs at most twice as much for the same number of keys', (name) => {
    const [small = NaN, large = NaN] = hits.get(name) ?? []
    expect(large).toBeLessThanOrEqual(2 * small)
  })
})
