import type { Columns } from '../../src/evidence/index.js'
import { columnsOf } from '../evidence/world.js'

/** A debate in which each of some people takes a side on each of some concepts, the sides being drawn from a fixed sequence. */
export function debateOf(people: number, concepts: number): Promise<Columns> {
  let state = 1
  const draw = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const claims = Array.from({ length: people }, (_, person) => ({
    id: `claim:s:${person + 1}`,
    sourceId: 'source:s',
    assertedBy: [`person:${person}`],
    statedOn: '2020',
    stances: Array.from({ length: concepts }, (_each, concept) => ({
      concept: `concept:${concept}`,
      stance: draw() < 0.5 ? ('SUPPORTS' as const) : ('OPPOSES' as const),
      qualified: false,
    })),
  }))
  const broader = Object.fromEntries(Array.from({ length: concepts }, (_, concept) => [`concept:${concept}`, []]))
  return columnsOf({ broader, claims, affiliations: [], partOf: {}, institutions: [] })
}
