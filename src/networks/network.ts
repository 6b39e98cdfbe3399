import { badInput } from '../domain/errors.js'
import type { OneModeAggregation, OneModeNormalization } from '../domain/network/one-mode.js'
import type { TimeSlices } from '../domain/network/slices.js'
import type { Side, Statements } from '../domain/network/statements.js'
import {
  checkTwoMode,
  checkWeighed,
  type TwoModeAggregation,
  type TwoModeNormalization,
} from '../domain/network/two-mode.js'
import { filterValues, type Material } from '../domain/network/values.js'
import type { Columns } from '../evidence/index.js'
import type { Method } from './method.js'
import { type Frame, Part, type Recipe } from './part.js'
import { selectStatements } from './select.js'
import { minimumsOf, type Selection } from './selection.js'

/** Edges of a network when nothing is said: more than a picture can show. */
const usualEdges = 5_000

/** What both kinds of network are asked for. */
interface NetworkArguments {
  readonly select?: Selection | null | undefined
  readonly time?: TimeSlices | null | undefined
  readonly limit?: { readonly minWeight?: number | null; readonly maxEdges?: number | null } | null | undefined
}

export interface OneModeArguments extends NetworkArguments {
  readonly of: 'ACTORS' | 'CONCEPTS'
  readonly aggregation?: OneModeAggregation | null | undefined
  readonly normalization?: OneModeNormalization | null | undefined
}

export interface TwoModeArguments extends NetworkArguments {
  readonly aggregation?: TwoModeAggregation | null | undefined
  readonly normalization?: TwoModeNormalization | null | undefined
}

/** What a file is made of: nodes and edges, and the statements behind them. */
export interface Drawable {
  readonly whole: Part
  readonly material: Material
}

/** A network: the whole of what was selected. */
export interface Network extends Drawable {
  /** The same with duplicates told apart by stance, which camps are seen by: the whole, unless its aggregation ignores stances. */
  readonly stanced: () => Part
  /** How it is cut into slices; not at all when absent. */
  readonly time?: TimeSlices | undefined
}

/** Makes a network between actors or between concepts. Throws BAD_USER_INPUT for arguments that break their rules. */
export function oneModeNetwork(columns: Columns, asked: OneModeArguments): Network {
  const of: Side = asked.of === 'ACTORS' ? 'actor' : 'concept'
  const [aggregation, normalization] = [asked.aggregation ?? 'CONGRUENCE', asked.normalization ?? 'NONE']
  if (asked.time?.kernel) checkWeighed(normalization)
  return made(columns, { mode: 'ONE', of, aggregation, normalization, scale: scaleOf(asked) }, asked)
}

/** Makes a network from actors to concepts. Throws BAD_USER_INPUT for arguments that break their rules or do not go together. */
export function twoModeNetwork(columns: Columns, asked: TwoModeArguments): Network {
  const [aggregation, normalization] = [asked.aggregation ?? 'SUBTRACT', asked.normalization ?? 'NONE']
  checkTwoMode({ aggregation, normalization }, scaleOf(asked), asked.time?.kernel != null)
  return made(columns, { mode: 'TWO', aggregation, normalization, scale: scaleOf(asked) }, asked)
}

/** Gives the statements that a selection means, with their values filtered. Throws BAD_USER_INPUT as networks do. */
export function materialOf(columns: Columns, asked: Selection, ignoreStance: boolean): Material {
  const minimums = minimumsOf(asked)
  return filterValues(selectStatements(columns, asked), {
    stanceScale: asked.stanceScale ?? 'BINARY',
    duplicates: asked.duplicates ?? 'INCLUDE',
    ignoreStance,
    ...minimums,
  })
}

function made(columns: Columns, method: Method, { select, limit, time }: NetworkArguments): Network {
  const maxEdges = limit?.maxEdges ?? usualEdges
  if (!Number.isInteger(maxEdges) || maxEdges < 0) throw badInput('limit.maxEdges', 'a whole number from 0', maxEdges)
  const edges = { maxEdges, minWeight: Math.max(0, limit?.minWeight ?? 0) }
  const partOf = ({ statements, before }: Material) => {
    const recipe: Recipe = { columns, method, limit: edges, always: select?.isolates ? before : undefined }
    return new Part(recipe, frameOf(statements))
  }
  const ignoresStance = method.aggregation === 'IGNORE'
  const material = materialOf(columns, select ?? {}, ignoresStance)
  const whole = partOf(material)
  let stanced = ignoresStance && material.duplicatesDropped > 0 ? undefined : whole
  return {
    whole,
    stanced: () => (stanced ??= partOf(materialOf(columns, select ?? {}, false))),
    material,
    ...(time && { time }),
  }
}

function frameOf(statements: Statements): Frame {
  const { day } = statements
  return { statements, firstDay: day[0] ?? 0, endDay: (day.at(-1) ?? 0) + 1, partial: false }
}

function scaleOf({ select }: NetworkArguments) {
  return select?.stanceScale ?? 'BINARY'
}
