import { actorKinds } from '../domain/stance.js'
import { claimId, type Columns, perVersion, type Postings, postingsOf } from '../evidence/index.js'
import { type Entity, fits, type Question, readAs, type ReadSlot, type Understood } from '../questions/index.js'

/** Things of each kind that examples may use. */
const mostOfKind = 3

/** Fills a question's slots with what the graph says most of. `undefined` when the graph holds nothing for one of them. */
export function exampleOf(question: Question, columns: Columns): Understood | undefined {
  const free = [...examples(columns)]
  const slots: ReadSlot[] = []
  for (const [name, { kind, optional }] of question.slots) {
    if (optional) continue
    const at = free.findIndex((thing) => fits(kind, thing))
    const [entity] = at < 0 ? [] : free.splice(at, 1)
    if (!entity) return undefined
    slots.push({ name, text: entity.kind === 'anchor' ? entity.label : entity.id, entity, alternatives: [] })
  }
  return readAs(question, slots, [])
}

const examples = perVersion((columns): readonly Entity[] => {
  const { actors, concepts, tree, sources, scales, membership, links } = columns
  const actor = (number: number): Entity => ({
    id: actors.ids[number] ?? '',
    kind: kindOf(columns, number),
    label: actors.names[number] ?? '',
    score: 1,
  })
  const speakers = fullest(columns.rowsByActor, actors.size)
  const people = speakers.filter((number) => kindOf(columns, number) === 'person')
  const isEmployer = (number: number) => [...membership.nextTo(number).people].length > 0
  const employers = Array.from({ length: actors.size }, (_, number) => number).filter(
    (number) => kindOf(columns, number) === 'organization' && isEmployer(number),
  )
  const answered = fullest(links.backedBy, columns.claims.source.length).slice(0, 1)
  const claims = [...answered, 0].filter((claim) => claim < columns.claims.source.length)
  return [
    ...people.slice(0, mostOfKind).map(actor),
    ...employers.slice(0, 1).map(actor),
    ...fullest(columns.claimsByPlaced, actors.size).slice(0, 1).map(actor),
    ...speakers.slice(0, mostOfKind).map(actor),
    ...fullest(columns.rowsByConcept, tree.size)
      .slice(0, mostOfKind)
      .map((number): Entity => ({
        id: tree.idOf(number),
        kind: 'concept',
        label: concepts.labels[number] ?? '',
        score: 1,
      })),
    ...fullest(columns.claimsBySource, sources.size)
      .slice(0, 1)
      .map((number): Entity => ({
        id: sources.ids[number] ?? '',
        kind: 'source',
        label: sources.titles[number] ?? '',
        score: 1,
      })),
    ...claims.map((claim): Entity => ({
      id: claimId(columns, claim),
      kind: 'claim',
      label: claimId(columns, claim),
      score: 1,
    })),
    ...scales.flatMap(({ id, anchors }) =>
      anchors.map(({ label, value }): Entity => ({ id, kind: 'anchor', label, value, score: 1 })),
    ),
  ]
})

const kinds = { PERSON: 'person', ORGANIZATION: 'organization', SCHOOL: 'school' } as const

function kindOf({ actors }: Columns, number: number): 'person' | 'organization' | 'school' {
  return kinds[actorKinds[actors.kinds[number] ?? 0] ?? 'PERSON']
}

/** Gives the keys that have anything filed under them, those with most first. */
function fullest(postings: Postings, size: number): readonly number[] {
  const length = (key: number) => postingsOf(postings, key).length
  return Array.from({ length: size }, (_, key) => key)
    .filter((key) => length(key) > 0)
    .sort((a, b) => length(b) - length(a) || a - b)
}
