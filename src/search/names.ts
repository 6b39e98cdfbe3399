import { actorKinds } from '../domain/stance.js'
import { claimsWithIds, type Columns, perVersion } from '../evidence/index.js'
import { Lexicon, type Named, type NameKind } from './lexicon.js'
import {
  spellingsOfInstitution,
  spellingsOfLabel,
  spellingsOfPerson,
  spellingsOfTitle,
  wordsOfName,
} from './spellings.js'

/** Things near to words at most. */
const mostNear = 3

/** Finds in a version of the graph what words name, and what is near to them. */
export function finderOf(columns: Columns) {
  return {
    named: (words: readonly string[]) => named(columns, words),
    near: (words: readonly string[]) => lexicon(columns).near(words, mostNear),
  }
}

/** Finds what words name, by label, name, alternate name, title or id: surest first. Words are as `tokensOf` gives them. */
function named(columns: Columns, words: readonly string[]): readonly Named[] {
  const [id = '', ...more] = words
  return more.length === 0 && id.includes(':') ? withId(columns, id) : lexicon(columns).find(words)
}

function withId(columns: Columns, id: string): readonly Named[] {
  if (id.startsWith('claim:'))
    return claimsWithIds(columns, [id]).size > 0 ? [{ id, kind: 'claim', label: id, score: 1 }] : []
  const thing = thingsById(columns).get(id)
  return thing ? [{ ...thing, score: 1 }] : []
}

const lexicon = perVersion((columns) => {
  const made = new Lexicon()
  const { actors, concepts, tree, scales } = columns
  for (const thing of things(columns)) {
    if (thing.kind === 'concept') {
      const number = tree.numberOf(thing.id) ?? -1
      made.add(thing, [thing.label, ...(concepts.altLabels[number] ?? [])].flatMap(spellingsOfLabel))
    } else if (thing.kind === 'source') {
      const slug = thing.id.slice('source:'.length).replaceAll('-', ' ')
      made.add(thing, [...spellingsOfTitle(thing.label), { words: wordsOfName(slug), score: 0.95 }])
    } else if (thing.kind === 'scale') made.add(thing, spellingsOfLabel(thing.label))
    else {
      const others = actors.alternateNames[actors.numberOf(thing.id) ?? -1] ?? []
      const spell = thing.kind === 'person' ? spellingsOfPerson : spellingsOfInstitution
      made.add(thing, [...spell(thing.label), ...others.map((name) => ({ words: wordsOfName(name), score: 1 }))])
    }
  }
  for (const { id, anchors } of scales)
    for (const { value, label } of anchors) made.add({ id, kind: 'anchor', label, value }, spellingsOfLabel(label))
  return made
})

const kindOfActor: Readonly<Record<(typeof actorKinds)[number], NameKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  SCHOOL: 'school',
}

const things = perVersion(({ actors, concepts, sources, tree, scales }): readonly Omit<Named, 'score'>[] => [
  ...actors.ids.map((id, number) => ({
    id,
    kind: kindOfActor[actorKinds[actors.kinds[number] ?? 0] ?? 'PERSON'],
    label: actors.names[number] ?? '',
  })),
  ...tree.ids.map((id, number) => ({ id, kind: 'concept' as const, label: concepts.labels[number] ?? '' })),
  ...sources.ids.map((id, number) => ({ id, kind: 'source' as const, label: sources.titles[number] ?? '' })),
  ...scales.map(({ id, prefLabel }) => ({ id, kind: 'scale' as const, label: prefLabel })),
])

const thingsById = perVersion((columns) => new Map(things(columns).map((thing) => [thing.id, thing])))
