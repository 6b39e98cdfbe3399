/** What a random debate holds, written as a reader would: everything by id. */
export interface Debate {
  readonly claims: readonly DebateClaim[]
  readonly affiliations: readonly (readonly [person: string, institution: string])[]
  readonly partOf: readonly (readonly [part: string, whole: string])[]
  readonly broader: readonly (readonly [narrow: string, broad: string])[]
  readonly related: readonly (readonly [one: string, other: string])[]
}

export interface DebateClaim {
  readonly id: string
  readonly source: string
  readonly number: number
  readonly statedOn: string
  readonly assertedBy: readonly string[]
  readonly stances: readonly { readonly relation: string; readonly concept: string }[]
  readonly about: readonly string[]
  readonly places: readonly string[]
  readonly backs: readonly string[]
  readonly rebuts: readonly string[]
}

export interface Tie {
  readonly from: string
  readonly relation: string
  readonly to: string
  readonly claim?: string
}

export interface PlainPath {
  readonly ids: readonly string[]
  readonly steps: readonly {
    readonly relation: string
    readonly forward: boolean
    readonly claims: readonly string[]
  }[]
}

const order =
  'SUPPORTS OPPOSES MIXED_ON NEUTRAL_ON AFFILIATED_WITH PART_OF BROADER RELATED ABOUT BACKS REBUTS PLACES CITES'.split(
    ' ',
  )

/** Who speaks in a claim where some claims are asked about: those who assert it, and the claim itself when it is one of them. */
export function speakersWith(asked: readonly string[]) {
  return ({ id, assertedBy }: DebateClaim) => [...assertedBy, ...(asked.includes(id) ? [id] : [])]
}

/** Every tie of the debate, read off the rules of `Relation`: a claim ties those who speak in it. */
export function tiesOf(debate: Debate, speakers: (claim: DebateClaim) => readonly string[]): Tie[] {
  const claimOf = (id: string) => debate.claims.filter((claim) => claim.id === id)
  const made = debate.claims.flatMap((claim) => {
    const answered = (ids: readonly string[], relation: string) =>
      ids.flatMap(claimOf).flatMap((other) => speakers(other).map((to) => ({ relation, to })))
    const said = [
      ...claim.stances.map(({ relation, concept }) => ({ relation, to: concept })),
      ...claim.about.map((to) => ({ relation: 'ABOUT', to })),
      ...claim.places.map((to) => ({ relation: 'PLACES', to })),
      ...answered(claim.backs, 'BACKS'),
      ...answered(claim.rebuts, 'REBUTS'),
      { relation: 'CITES', to: claim.source },
    ]
    return speakers(claim).flatMap((from) => said.map((each) => ({ from, ...each, claim: claim.id })))
  })
  const plain = (relation: string, pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([from, to]) => ({ from, relation, to }))
  return [
    ...made,
    ...plain('AFFILIATED_WITH', debate.affiliations),
    ...plain('PART_OF', debate.partOf),
    ...plain('BROADER', debate.broader),
    ...plain('RELATED', debate.related),
    ...plain(
      'RELATED',
      debate.related.map(([one, other]) => [other, one]),
    ),
  ]
}

/** Every path there is, sorted and cut. */
export function allPaths(
  debate: Debate,
  from: string,
  to: string,
  relations: readonly string[],
  maxHops: number,
  limit: number,
): PlainPath[] {
  const ties = tiesOf(debate, speakersWith([from, to])).filter(({ relation }) => relations.includes(relation))
  const dateOf = new Map(debate.claims.map(({ id, statedOn }) => [id, statedOn]))
  const newest = (a: string, b: string) =>
    (dateOf.get(b) ?? '').localeCompare(dateOf.get(a) ?? '') || (a < b ? -1 : a > b ? 1 : 0)
  const stepsFrom = (id: string) => {
    const ways = new Map<string, { to: string; relation: string; forward: boolean; claims: Set<string> }>()
    const add = (to: string, relation: string, forward: boolean, claim: string | undefined) => {
      const key = `${to} ${relation} ${forward}`
      const way = ways.get(key) ?? { to, relation, forward, claims: new Set() }
      if (claim) way.claims.add(claim)
      ways.set(key, way)
    }
    for (const tie of ties) {
      if (tie.from === id) add(tie.to, tie.relation, true, tie.claim)
      if (tie.to === id && tie.relation !== 'RELATED') add(tie.from, tie.relation, false, tie.claim)
    }
    return [...ways.values()]
  }
  const found: PlainPath[] = []
  const visit = (path: PlainPath) => {
    const last = path.ids.at(-1) ?? ''
    if (last === to) return void found.push(path)
    if (path.steps.length === maxHops) return
    for (const way of stepsFrom(last)) {
      if (path.ids.includes(way.to)) continue
      const { relation, forward } = way
      const step = { relation, forward, claims: [...way.claims].sort(newest) }
      visit({ ids: [...path.ids, way.to], steps: [...path.steps, step] })
    }
  }
  visit({ ids: [from], steps: [] })
  const key = ({ ids, steps }: PlainPath) => [
    steps.length,
    ...ids,
    ...steps.map(({ relation, forward }) => 2 * order.indexOf(relation) + (forward ? 0 : 1)),
  ]
  return found.sort((a, b) => compare(key(a), key(b))).slice(0, limit)
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  const [left = 0, right = 0] = [a[at], b[at]]
  return left < right ? -1 : left > right ? 1 : 0
}
