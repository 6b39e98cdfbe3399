import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Graph } from '../src/graph/index.js'
import { cypher, emptyGraph, root } from './graph.js'

type Entry = Readonly<Record<string, unknown>>

/** Opens the run's Neo4j with the invented debate of `test/world/dataset` in it: what reading needs, written by hand. */
export async function plantFixture(): Promise<Graph> {
  const graph = await emptyGraph()
  const folder = join(root, 'test/world/dataset')
  const read = (file: string): Entry[] => parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' })
  const actor = (kind: string, label: string, entries: Entry[]) =>
    cypher(
      `UNWIND $entries AS e CREATE (a:Actor:${label} {id: $kind + e.slug, name: e.name, alternateNames: e.alternateNames,
         description: e.description, url: e.url, organizationType: e.organizationType, schoolType: e.schoolType,
         datasetId: 'velmora'})`,
      { entries, kind },
    )
  const [people, organizations, schools] = [read('people.yaml'), read('organizations.yaml'), read('schools.yaml')]
  await actor('person:', 'Person', people)
  await actor('organization:', 'Organization', organizations)
  await actor('school:', 'School', schools)
  const institutions = [
    ...organizations.map((each) => ({ ...each, id: `organization:${String(each['slug'])}` })),
    ...schools.map((each) => ({ ...each, id: `school:${String(each['slug'])}` })),
  ]
  await cypher(
    `UNWIND $institutions AS i UNWIND coalesce(i.partOf, []) AS whole
     MATCH (a:Actor {id: i.id}), (b:Actor {id: whole}) CREATE (a)-[:PART_OF]->(b)`,
    { institutions },
  )
  await cypher(
    `UNWIND $entries AS e MATCH (p:Actor {id: e.person}), (i:Actor {id: e.institution})
     CREATE (p)-[:AFFILIATED_WITH {role: e.role}]->(i)`,
    { entries: read('affiliations.yaml') },
  )
  const concepts = read('concepts.yaml')
  await cypher(
    `UNWIND $concepts AS e CREATE (c:Concept {id: 'concept:' + e.slug, prefLabel: e.prefLabel, altLabels: e.altLabels,
       definition: e.definition, datasetId: 'velmora'})`,
    { concepts },
  )
  await cypher(
    `UNWIND $concepts AS e MATCH (c:Concept {id: 'concept:' + e.slug})
     WITH e, c
     CALL (e, c) { UNWIND coalesce(e.broader, []) AS id MATCH (b:Concept {id: id}) CREATE (c)-[:BROADER]->(b) }
     CALL (e, c) { UNWIND coalesce(e.related, []) AS id MATCH (b:Concept {id: id}) CREATE (c)-[:RELATED]->(b) }`,
    { concepts },
  )
  await cypher(
    `UNWIND $entries AS e CREATE (:Source {id: 'source:' + e.slug, title: e.title, datePublished: e.datePublished,
       dateBasis: coalesce(e.dateBasis, 'TEXT'), datasetId: 'velmora'})`,
    { entries: read('sources.yaml') },
  )
  const dates = new Map(read('sources.yaml').map(({ slug, datePublished }) => [slug, datePublished]))
  const claims = readdirSync(join(folder, 'claims')).flatMap((file) => {
    const slug = file.replace('.yaml', '')
    return read(join('claims', file)).map((claim) => ({
      statedOn: dates.get(slug),
      ...claim,
      slug,
      id: `claim:${slug}:${String(claim['number'])}`,
    }))
  })
  await cypher(
    `UNWIND $claims AS e MATCH (s:Source {id: 'source:' + e.slug})
     CREATE (c:Claim {id: e.id, number: toInteger(e.number), statement: e.statement, modality: e.modality,
       statedOn: e.statedOn, hedged: false, truncated: false, datasetId: 'velmora'})-[:STATED_IN]->(s)
     WITH e, c
     CALL (e, c) { UNWIND e.assertedBy AS id MATCH (a:Actor {id: id}) CREATE (a)-[:ASSERTS]->(c) }
     CALL (e, c) { UNWIND coalesce(e.about, []) AS id MATCH (a:Actor {id: id}) CREATE (c)-[:ABOUT]->(a) }
     CALL (e, c) { UNWIND coalesce(e.places, []) AS p MATCH (a:Actor {id: p.school})
                   CREATE (c)-[:PLACES {scaleId: p.scale, value: toFloat(p.value)}]->(a) }`,
    { claims },
  )
  for (const [key, type] of Object.entries({
    SUPPORTS: 'SUPPORTS',
    OPPOSES: 'OPPOSES',
    MIXED: 'MIXED_ON',
    NEUTRAL: 'NEUTRAL_ON',
  }))
    await cypher(
      `UNWIND $claims AS e UNWIND e.stances AS s WITH e, s WHERE s.stance = $key
       MATCH (c:Claim {id: e.id}), (k:Concept {id: s.concept})
       CREATE (c)-[:${type} {qualified: coalesce(s.qualified = 'true', false), ordinal: 0}]->(k)`,
      { claims, key },
    )
  for (const [key, type] of Object.entries({ backs: 'BACKS', rebuts: 'REBUTS' }))
    await cypher(
      `UNWIND $claims AS e UNWIND coalesce(e[$key], []) AS id MATCH (c:Claim {id: e.id}), (d:Claim {id: id})
       CREATE (c)-[:${type}]->(d)`,
      { claims, key },
    )
  return graph
}
