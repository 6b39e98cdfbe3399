import { badInput } from '../domain/errors.js'
import type { Columns } from '../evidence/index.js'
import { type Asked, dayIn, idSelectionIn, idsIn, numberIn, required, wholeNumberIn, wordIn, wordsIn } from './asked.js'
import { mostEdges } from './graph.js'
import { type Drawable, oneModeNetwork, twoModeNetwork } from './network.js'
import { type Selection, tooLarge } from './selection.js'
import { sliceOf } from './slices.js'
import { timeIn, timeNames } from './time-asked.js'

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
  ...timeNames,
  'slice',
]

/**
 * Makes a network of either kind from texts, as the arguments of the schema but flat: `concepts` means only these,
 * `exceptConcepts` all but these, `rollUpConcepts` is TOP or ids; of a network that `time` cuts, it is the slice of which the number is given.
 * Case does not matter in words. Throws BAD_USER_INPUT for unknown names and values, LIMIT_EXCEEDED for more edges than a file holds, and what
 * networks throw.
 */
export function networkAsked(columns: Columns, mode: 'one-mode' | 'two-mode', asked: Asked): Drawable {
  const known = mode === 'one-mode' ? ['of', ...requestNames] : requestNames
  for (const name of Object.keys(asked))
    if (!known.includes(name)) throw badInput(name, `one of the names ${known.join(', ')}`, name)
  const time = timeIn(asked)
  const shared = { select: selectionIn(asked), limit: limitIn(asked), time }
  const whole =
    mode === 'two-mode'
      ? twoModeNetwork(columns, {
          ...shared,
          aggregation: wordIn(asked, 'aggregation', words.twoMode.aggregation),
          normalization: wordIn(asked, 'normalization', words.twoMode.normalization),
        })
      : oneModeNetwork(columns, {
          ...shared,
          of: wordIn(asked, 'of', words.oneMode.of) ?? 'ACTORS',
          aggregation: wordIn(asked, 'aggregation', words.oneMode.aggregation),
          normalization: wordIn(asked, 'normalization', words.oneMode.normalization),
        })
  const slice = wholeNumberIn(asked, 'slice')
  if (time) return sliceOf(whole, required('slice', slice, 'the number of a slice, from 1'))
  if (slice !== undefined) throw badInput('slice', 'time with it', slice)
  return whole
}

function limitIn(asked: Asked) {
  const maxEdges = wholeNumberIn(asked, 'maxEdges') ?? null
  if (maxEdges !== null && maxEdges > mostEdges)
    throw tooLarge('maxEdges', `at most ${mostEdges} edges in a file`, `${maxEdges}`, 'Select less, or set minWeight.')
  return { minWeight: numberIn(asked, 'minWeight') ?? null, maxEdges }
}

function selectionIn(asked: Asked): Selection {
  const isTop = asked['rollUpConcepts']?.toUpperCase() === 'TOP'
  const targets = isTop ? undefined : idsIn(asked, 'rollUpConcepts')
  return {
    actors: idSelectionIn(asked, 'actors', 'exceptActors'),
    concepts: idSelectionIn(asked, 'concepts', 'exceptConcepts'),
    sources: idSelectionIn(asked, 'sources', 'exceptSources'),
    actorKinds: wordsIn(asked, 'actorKinds', words.actorKinds),
    within: withinIn(asked),
    statedFrom: dayIn(asked, 'statedFrom'),
    statedTo: dayIn(asked, 'statedTo'),
    minStatementsPerActor: wholeNumberIn(asked, 'minStatementsPerActor'),
    minActorsPerConcept: wholeNumberIn(asked, 'minActorsPerConcept'),
    rollUpConcepts: isTop ? { top: true } : targets && { to: targets },
    rollUpActors: wordIn(asked, 'rollUpActors', words.rollUpActors),
    stanceScale: wordIn(asked, 'stanceScale', words.stanceScale),
    duplicates: wordIn(asked, 'duplicates', words.duplicates),
    isolates: wordIn(asked, 'isolates', ['TRUE', 'FALSE']) === 'TRUE',
  }
}

function withinIn(asked: Asked): string | undefined {
  const ids = idsIn(asked, 'within')
  if (ids && ids.length !== 1) throw badInput('within', 'the id of one concept', asked['within'])
  return ids?.[0]
}
