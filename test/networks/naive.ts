// The selection of statements, read naively from a world.
import { intervalOf, meets, readDay, readPartialDate } from '../../src/domain/partial-date.js'
import { byCodePoint } from '../../src/domain/text-order.js'
import type { Selection } from '../../src/networks/index.js'
import type { OracleWorld } from '../domain/oracle.js'

export interface NaiveStatement {
  readonly actor: string
  readonly concept: string
  readonly stance: string
  readonly claim: string
  readonly source: string
  readonly date: string
}

export function isNarrower(world: OracleWorld, concept: string, root: string): boolean {
  return (world.broader[concept] ?? []).some((above) => above === root || isNarrower(world, above, root))
}

function conceptTargets(world: OracleWorld, concept: string, { rollUpConcepts }: Selection): string[] {
  if (!rollUpConcepts) return [concept]
  const all = Object.keys(world.broader)
  const targets = all.filter((each) => rollUpConcepts.to?.includes(each) ?? world.broader[each]?.length === 0)
  if (targets.includes(concept)) return [concept]
  const above = targets.filter((target) => isNarrower(world, concept, target))
  const nearest = above.filter((target) => !above.some((other) => isNarrower(world, other, target)))
  return nearest.length > 0 ? nearest : [concept]
}

function employers(world: OracleWorld, actor: string, date: string, { rollUpActors }: Selection): string[] {
  const days = readPartialDate(date)
  const found = world.affiliations.filter(
    ({ person, from, until }) => person === actor && days && meets(days, intervalOf(from, until)),
  )
  return rollUpActors === 'ORGANIZATION' && found.length > 0
    ? [...new Set(found.map(({ institution }) => institution))]
    : [actor]
}

/** What enters, rolled up, in the order of time; each once for a claim. */
export function naiveSelection(world: OracleWorld, asked: Selection): NaiveStatement[] {
  const isListed = (list: Selection['actors'], id: string) =>
    list?.only ? list.only.includes(id) : !list?.except?.includes(id)
  const kindOf = (id: string) => (world.institutions.includes(id) ? 'ORGANIZATION' : 'PERSON')
  const found = new Map<string, NaiveStatement>()
  for (const { id, sourceId, statedOn, assertedBy, stances } of world.claims) {
    const days = readPartialDate(statedOn)
    if (!days || !isListed(asked.sources, sourceId)) continue
    if (asked.statedFrom && days.lastDay < (readDay(asked.statedFrom) ?? NaN)) continue
    if (asked.statedTo && days.firstDay > (readDay(asked.statedTo) ?? NaN)) continue
    for (const actor of assertedBy)
      for (const { concept, stance } of stances) {
        if (!isListed(asked.actors, actor) || !isListed(asked.concepts, concept)) continue
        if (asked.actorKinds && !asked.actorKinds.includes(kindOf(actor))) continue
        if (asked.within != null && asked.within !== concept && !isNarrower(world, concept, asked.within)) continue
        for (const target of conceptTargets(world, concept, asked))
          for (const speaker of employers(world, actor, statedOn, asked)) {
            const made = { actor: speaker, concept: target, stance, claim: id, source: sourceId, date: statedOn }
            found.set(JSON.stringify(made), made)
          }
      }
  }
  const codes = ['SUPPORTS', 'OPPOSES', 'MIXED', 'NEUTRAL']
  const number = ({ claim }: NaiveStatement) => Number(claim.split(':')[2])
  return [...found.values()].sort(
    (a, b) =>
      byCodePoint(a.date, b.date) ||
      byCodePoint(a.source, b.source) ||
      number(a) - number(b) ||
      byCodePoint(a.concept, b.concept) ||
      byCodePoint(a.actor, b.actor) ||
      codes.indexOf(a.stance) - codes.indexOf(b.stance),
  )
}
