import { badInput } from '../domain/errors.js'
import { readDay } from '../domain/partial-date.js'
import type { Columns } from '../evidence/index.js'
import { type Network, oneModeNetwork, twoModeNetwork } from './network.js'
import type { IdSelection, Selection } from './selection.js'

const words = {
  oneMode: {
    of: ['ACTORS', 'CONCEPTS'],
    aggregation: ['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'],
    normalization: ['NONE', 'AVERAGE', 'JACCARD', 'COSINE', 'DNA_COSINE'],
  },
  twoMode: {
    aggregation: ['IGNORE', 'SUBTRACT', 'COMBINE'],
    normalization: ['NONE', 'ACTIVITY', 'PROMINENCE'],
  },
  actorKinds: ['PERSON', 'ORGANIZATION', 'SCHOOL'],
  rollUpActors: ['NONE', 'ORGANIZATION'],
  stanceScale: ['BINARY', 'TERNARY'],
  duplicates: ['INCLUDE', 'DOCUMENT', 'WEEK', 'MONTH', 'YEAR', 'ALL'],
} as const

/** The names by which a network is asked for in an address or on the command line, beside `of`. */
export const requestNames: readonly string[] = [
  'aggregation',
  'normalization',
  'actors',
  'exceptActors',
  'actorKinds',
  'concepts',
  'exceptConcepts',
  'within',
  'sources',
  'exceptSources',
  'statedFrom',
  'statedTo',
  'minStatementsPerActor',
  'minActorsPerConcept',
  'rollUpConcepts',
  'rollUpActors',
  'stanceScale',
  'duplicates',
  'isolates',
  'minWeight',
  'maxEdges',
]

/** A network as asked for by texts under names; lists are joined by commas. */
export type Asked = Readonly<Record<string, string | undefined>>

/**
 * Makes a network of either kind from texts, as the arguments of the schema but flat: `concepts` means only these,
 * `exceptConcepts` all but these, `rollUpConcepts` is TOP or ids. Case does not matter in words. Throws BAD_USER_INPUT for unknown names
 * and values, and what networks throw.
 */
export function networkAsked(columns: Columns, mode: 'one-mode' | 'two-mode', asked: Asked): Network {
  const known = mode === 'one-mode' ? ['of', ...requestNames] : requestNames
  for (const name of Object.keys(asked))
    if (!known.includes(name)) throw badInput(name, `one of the names ${known.join(', ')}`, name)
  const shared = {
    select: selectionIn(asked),
    limit: { minWeight: number(asked, 'minWeight') ?? null, maxEdges: number(asked, 'maxEdges') ?? null },
  }
  if (mode === 'two-mode')
    return twoModeNetwork(columns, {
      ...shared,
      aggregation: word(asked, 'aggregation', words.twoMode.aggregation),
      normalization: word(asked, 'normalization', words.twoMode.normalization),
    })
  return oneModeNetwork(columns, {
    ...shared,
    of: word(asked, 'of', words.oneMode.of) ?? 'ACTORS',
    aggregation: word(asked, 'aggregation', words.oneMode.aggregation),
    normalization: word(asked, 'normalization', words.oneMode.normalization),
  })
}

function selectionIn(asked: Asked): Selection {
  const kinds = list(asked, 'actorKinds')
  const rolled = asked['rollUpConcepts']
  return {
    actors: ids(asked, 'actors', 'exceptActors'),
    concepts: ids(asked, 'concepts', 'exceptConcepts'),
    sources: ids(asked, 'sources', 'exceptSources'),
    actorKinds: kinds?.map((kind) => oneOf('actorKinds', kind, words.actorKinds)),
    within: asked['within'],
    statedFrom: day(asked, 'statedFrom'),
    statedTo: day(asked, 'statedTo'),
    minStatementsPerActor: number(asked, 'minStatementsPerActor'),
    minActorsPerConcept: number(asked, 'minActorsPerConcept'),
    rollUpConcepts:
      rolled === undefined
        ? undefined
        : rolled.toUpperCase() === 'TOP'
          ? { top: true }
          : { to: list(asked, 'rollUpConcepts') },
    rollUpActors: word(asked, 'rollUpActors', words.rollUpActors),
    stanceScale: word(asked, 'stanceScale', words.stanceScale),
    duplicates: word(asked, 'duplicates', words.duplicates),
    isolates: word(asked, 'isolates', ['TRUE', 'FALSE']) === 'TRUE',
  }
}

function ids(asked: Asked, only: string, except: string): IdSelection | undefined {
  const [these, others] = [list(asked, only), list(asked, except)]
  if (these && others) throw badInput(`${only}, ${except}`, 'one of the two', 'both')
  return these ? { only: these } : others && { except: others }
}

function list(asked: Asked, name: string): readonly string[] | undefined {
  return asked[name]
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function word<Word extends string>(asked: Asked, name: string, known: readonly Word[]): Word | undefined {
  const text = asked[name]
  return text === undefined ? undefined : oneOf(name, text, known)
}

function oneOf<Word extends string>(name: string, text: string, known: readonly Word[]): Word {
  const upper = text.toUpperCase().replaceAll('-', '_')
  const found = known.find((each) => each === upper)
  if (found === undefined) throw badInput(name, `one of ${known.join(', ')}`, text)
  return found
}

function number(asked: Asked, name: string): number | undefined {
  const text = asked[name]
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw badInput(name, 'a number', text)
  return value
}

function day(asked: Asked, name: string): string | undefined {
  const text = asked[name]
  if (text !== undefined && readDay(text) === undefined) throw badInput(name, 'a day as YYYY-MM-DD', text)
  return text
}
