// The formulas of docs/networks.md, read dense and naive: every sum over all actors, concepts and levels, as it stands there.
import type { Said } from './statements.js'

type Scale = 'BINARY' | 'TERNARY'

const levels = { BINARY: [0, 1], TERNARY: [-1, 0, 1] } as const
const range = { BINARY: 1, TERNARY: 2 } as const
const levelOf = {
  BINARY: { SUPPORTS: 1, OPPOSES: 0, MIXED: undefined, NEUTRAL: undefined },
  TERNARY: { SUPPORTS: 1, OPPOSES: -1, MIXED: 0, NEUTRAL: undefined },
} as const

export const onScale = (all: readonly Said[], scale: Scale) =>
  all.filter(({ stance }) => levelOf[scale][stance] !== undefined)

/** x[i,j,k]; `weight` is what a statement counts. */
function count(all: readonly Said[], scale: Scale, weight: (each: Said) => number) {
  return (actor: number, concept: number, level: number) =>
    all
      .filter((each) => each.actor === actor && each.concept === concept && levelOf[scale][each.stance] === level)
      .reduce((sum, each) => sum + weight(each), 0)
}

const sum = <Item>(items: readonly Item[], value: (item: Item) => number) =>
  items.reduce((total, item) => total + value(item), 0)

export function twoMode(
  all: readonly Said[],
  { scale, aggregation, normalization }: { scale: Scale; aggregation: string; normalization: string },
  actors: readonly number[],
  concepts: readonly number[],
  weight: (each: Said) => number = () => 1,
): number[][] {
  const x = count(all, scale, weight)
  const K = levels[scale]
  const y = (i: number, j: number) => {
    if (aggregation === 'IGNORE') return sum(K, (k) => x(i, j, k))
    if (aggregation === 'SUBTRACT') return sum(K, (k) => (scale === 'BINARY' ? 2 * k - 1 : k) * x(i, j, k))
    const [opposes, supports] = [x(i, j, 0) > 0, x(i, j, 1) > 0]
    return supports && opposes ? 3 : opposes ? 2 : supports ? 1 : 0
  }
  const n = (i: number, j: number) => sum(K, (k) => x(i, j, k))
  const divisor = (i: number, j: number) =>
    normalization === 'ACTIVITY'
      ? sum(concepts, (other) => n(i, other))
      : normalization === 'PROMINENCE'
        ? sum(actors, (other) => n(other, j))
        : 1
  return actors.map((i) => concepts.map((j) => (divisor(i, j) === 0 ? 0 : y(i, j) / divisor(i, j))))
}

export function oneMode(
  all: readonly Said[],
  { scale, aggregation, normalization }: { scale: Scale; aggregation: string; normalization: string },
  nodes: readonly number[],
  others: readonly number[],
  of: 'actor' | 'concept',
): number[][] {
  const counted = count(all, scale, () => 1)
  const x = (i: number, j: number, k: number) => (of === 'actor' ? counted(i, j, k) : counted(j, i, k))
  const K = levels[scale]
  const cells = others.flatMap((j) => K.map((k) => ({ j, k })))
  const pairs = (i: number, i2: number, value: (k: number, k2: number) => number) =>
    sum(others, (j) => sum(K, (k) => sum(K, (k2) => x(i, j, k) * x(i2, j, k2) * value(k, k2))))
  const away = (k: number, k2: number) => Math.abs(k - k2) / range[scale]
  const congruence = (i: number, i2: number) => pairs(i, i2, (k, k2) => 1 - away(k, k2))
  const conflict = (i: number, i2: number) => pairs(i, i2, away)
  const ignore = (i: number, i2: number) => sum(others, (j) => sum(K, (k) => x(i, j, k)) * sum(K, (k) => x(i2, j, k)))
  const omega = (i: number, i2: number) =>
    aggregation === 'IGNORE'
      ? ignore(i, i2)
      : aggregation === 'CONGRUENCE'
        ? congruence(i, i2)
        : aggregation === 'CONFLICT'
          ? conflict(i, i2)
          : congruence(i, i2) - conflict(i, i2)
  const n = (i: number) => sum(cells, ({ j, k }) => x(i, j, k))
  const own = aggregation === 'IGNORE' ? ignore : congruence
  const divisor = (i: number, i2: number) => {
    if (normalization === 'AVERAGE') return (n(i) + n(i2)) / 2
    if (normalization === 'DNA_COSINE') return n(i) * n(i2)
    if (normalization === 'COSINE') return Math.sqrt(own(i, i) * own(i2, i2))
    if (normalization === 'NONE') return 1
    return (
      sum(cells, ({ j, k }) => x(i, j, k) * (x(i2, j, k) === 0 ? 1 : 0)) +
      sum(cells, ({ j, k }) => x(i2, j, k) * (x(i, j, k) === 0 ? 1 : 0)) +
      sum(cells, ({ j, k }) => x(i, j, k) * x(i2, j, k))
    )
  }
  return nodes.map((i) => nodes.map((i2) => (i === i2 || divisor(i, i2) === 0 ? 0 : omega(i, i2) / divisor(i, i2))))
}
