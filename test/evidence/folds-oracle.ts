// Naive readings of what is folded from positions, for tests to compare the real folds with. Each computes the positions
// it needs by the oracle of positions, on a world from which claims or people have been taken away.
import { readDay, readPartialDate } from '../../src/domain/partial-date.js'
import { byCodePoint } from '../../src/domain/text-order.js'
import {
  type Basis,
  oraclePosition,
  type OraclePosition,
  type OracleQuestion,
  type OracleWorld,
  type Stance,
} from '../domain/oracle.js'

export interface Asked extends Omit<OracleQuestion, 'actor' | 'concept'> {
  readonly stances?: Stance[]
  readonly contradictory?: boolean
}
export interface Held extends OraclePosition {
  readonly actor: string
  readonly concept: string
}
type Counts = Record<'supports' | 'opposes' | 'mixed' | 'neutral', number>

export function actorsOf(world: OracleWorld): string[] {
  const spoken = world.claims.flatMap((claim) => claim.assertedBy)
  const affiliated = world.affiliations.map(({ person }) => person)
  return [...new Set([...spoken, ...affiliated, ...world.institutions])].sort(byCodePoint)
}

/** All positions on a concept that pass the filter. */
export function positionsOn(world: OracleWorld, concept: string, asked: Asked, actors = actorsOf(world)): Held[] {
  return actors.flatMap((actor) => {
    const position = oraclePosition(world, { ...asked, actor, concept })
    const wanted =
      position &&
      (asked.stances?.includes(position.stance) ?? true) &&
      (asked.contradictory ?? position.isContradictory) === position.isContradictory
    return position && wanted ? [{ ...position, actor, concept }] : []
  })
}

export function countActors(positions: readonly Held[]): Counts {
  const of = (stance: Stance) => positions.filter((position) => position.stance === stance).length
  return { supports: of('SUPPORTS'), opposes: of('OPPOSES'), mixed: of('MIXED'), neutral: of('NEUTRAL') }
}

export function balanceOf({ supports, opposes }: Counts): number | null {
  return supports + opposes === 0 ? null : (supports - opposes) / (supports + opposes)
}

export const sourceOf = (world: OracleWorld, claim: string) =>
  world.claims.find(({ id }) => id === claim)?.sourceId ?? ''

export function countBySource(world: OracleWorld, concept: string, asked: Asked) {
  const sources = [...new Set(world.claims.map(({ sourceId }) => sourceId))]
  return sources
    .map((value) => {
      const alone = { ...world, claims: world.claims.filter(({ sourceId }) => sourceId === value) }
      return { value, actors: countActors(positionsOn(alone, concept, asked, actorsOf(world))) }
    })
    .filter(({ actors }) => sum(actors) > 0)
    .sort((a, b) => sum(b.actors) - sum(a.actors) || byCodePoint(a.value, b.value))
}

export function robustnessOf(world: OracleWorld, concept: string, asked: Asked) {
  const positions = positionsOn(world, concept, asked)
  const balance = balanceOf(countActors(positions))
  const evidence = positions.flatMap((position) => position.evidence)
  const givers = evidence.map(({ claim }) => sourceOf(world, claim))
  const voices = new Set([
    ...positions.map(({ actor }) => actor),
    ...evidence.flatMap(({ affiliate }) => affiliate ?? []),
  ])
  const withoutSource = [...new Set(world.claims.map(({ sourceId }) => sourceId))].map((id) => {
    const rest = { ...world, claims: world.claims.filter(({ sourceId }) => sourceId !== id) }
    return { id, balance: balanceOf(countActors(positionsOn(rest, concept, asked, actorsOf(world)))) }
  })
  const withoutActor = actorsOf(world).map((id) => {
    const rest = { ...world, affiliations: world.affiliations.filter(({ person }) => person !== id) }
    const others = actorsOf(world).filter((actor) => actor !== id)
    return { id, balance: balanceOf(countActors(positionsOn(rest, concept, asked, others))) }
  })
  const shares = [...new Set(givers)].map((id) => givers.filter((giver) => giver === id).length)
  return {
    largestSourceShare: evidence.length === 0 ? null : Math.max(...shares) / evidence.length,
    balanceWithoutOneSource: range(
      withoutSource.filter((left) => givers.includes(left.id) || left.balance !== balance),
    ),
    balanceWithoutOneActor: range(withoutActor.filter((left) => voices.has(left.id) || left.balance !== balance)),
    flips: withoutSource.some(
      (left) => balance !== null && left.balance !== null && Math.sign(left.balance) !== Math.sign(balance),
    ),
  }
}

function range(left: readonly { id: string; balance: number | null }[]) {
  const known = left.flatMap(({ id, balance }) => (balance === null ? [] : [{ id, balance }]))
  if (known.length === 0) return null
  const lowest = Math.min(...known.map(({ balance }) => balance))
  const highest = Math.max(...known.map(({ balance }) => balance))
  const first = (value: number) =>
    known
      .filter(({ balance }) => balance === value)
      .map(({ id }) => id)
      .sort(byCodePoint)[0]
  return { lowest, highest, lowestWithout: first(lowest), highestWithout: first(highest) }
}

/** Counts day by day of the calendar, for units whose buckets begin a text of the date alike, and weeks by their Mondays. */
export function timelineOf(
  world: OracleWorld,
  concept: string,
  unit: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR',
  bases: Basis[],
) {
  const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)
  const bucketOf = (date: string): string => {
    const day = firstDay(date)
    if (unit === 'DAY') return day
    if (unit === 'YEAR') return day.slice(0, 4)
    if (unit === 'MONTH') return day.slice(0, 7)
    const at = new Date(`${day}T00:00:00Z`)
    if (unit === 'QUARTER') return `${day.slice(0, 4)}-${Math.floor(at.getUTCMonth() / 3)}`
    at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
    return at.toISOString().slice(0, 10)
  }
  const coarse = (date: string) =>
    date.length === 4 ? unit !== 'YEAR' : date.length === 7 && (unit === 'DAY' || unit === 'WEEK')
  const only = (keep: (date: string) => boolean) => ({
    ...world,
    claims: world.claims.filter(({ statedOn }) => keep(statedOn)),
  })
  return [...new Set(world.claims.map(({ statedOn }) => bucketOf(statedOn)))].sort().map((bucket) => {
    const alone = positionsOn(
      only((date) => bucketOf(date) === bucket),
      concept,
      { bases },
      actorsOf(world),
    )
    const all = positionsOn(
      only((date) => bucketOf(date) <= bucket),
      concept,
      { bases },
      actorsOf(world),
    )
    const claims = [...new Set(alone.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)))]
    const date = (claim: string) => world.claims.find(({ id }) => id === claim)?.statedOn ?? ''
    return {
      day: firstDay(world.claims.find(({ statedOn }) => bucketOf(statedOn) === bucket)?.statedOn ?? ''),
      evidence: alone.reduce<Counts>(
        (counts, each) => ({
          supports: counts.supports + each.counts.supports,
          opposes: counts.opposes + each.counts.opposes,
          mixed: counts.mixed + each.counts.mixed,
          neutral: counts.neutral + each.counts.neutral,
        }),
        { supports: 0, opposes: 0, mixed: 0, neutral: 0 },
      ),
      actors: countActors(alone),
      cumulativeActors: countActors(all),
      coarse: claims.filter((claim) => coarse(date(claim))).length,
    }
  })
}

export function agreementOf(world: OracleWorld, actor: string, other: string, bases: Basis[]) {
  const shared = Object.keys(world.broader).flatMap((concept) => {
    const own = oraclePosition(world, { actor, concept, bases })
    const theirs = oraclePosition(world, { actor: other, concept, bases })
    return own && theirs ? [{ concept, stance: own.stance, otherStance: theirs.stance }] : []
  })
  const sided = shared.filter(
    ({ stance, otherStance }) => /SUPPORTS|OPPOSES/.test(stance) && /SUPPORTS|OPPOSES/.test(otherStance),
  )
  const agreeing = sided.filter(({ stance, otherStance }) => stance === otherStance).length
  return { other, shared, agreeing, disagreeing: sided.length - agreeing }
}

/** Goes through each concept day by day. */
export function turnsOf(world: OracleWorld, actor: string) {
  const firstDay = (date: string) => readPartialDate(date)?.firstDay ?? NaN
  return Object.keys(world.broader).flatMap((concept) => {
    const said = world.claims
      .filter(({ assertedBy }) => assertedBy.includes(actor))
      .flatMap(({ statedOn, stances }) =>
        stances.flatMap((each) =>
          each.concept === concept && each.stance !== 'NEUTRAL'
            ? [{ day: firstDay(statedOn), stance: each.stance }]
            : [],
        ),
      )
    const days = [...new Set(said.map(({ day }) => day))].sort((a, b) => a - b)
    const stances = days.map((day): Stance => {
      const [one, ...others] = [...new Set(said.filter((each) => each.day === day).map(({ stance }) => stance))]
      return others.length > 0 ? 'MIXED' : (one ?? 'NEUTRAL')
    })
    return days.flatMap((day, at) => {
      const [from, to] = [stances[at - 1], stances[at]]
      return at > 0 && from !== to ? [{ concept, from, to, day }] : []
    })
  })
}

export const dayOf = (text: string) => readDay(text) ?? NaN

function sum({ supports, opposes, mixed, neutral }: Counts): number {
  return supports + opposes + mixed + neutral
}
