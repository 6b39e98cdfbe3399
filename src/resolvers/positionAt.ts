import type { Basis } from '../domain/stance.js'
import { type Position, positionOf, termsOf } from '../evidence/index.js'
import type { Context } from './context.js'
import { checkedId } from './ids.js'

/** Gives an actor's position on a concept; `null` when either is unknown or nothing bears on it. */
export async function positionAt(
  actorId: string,
  conceptId: string,
  {
    bases,
    includeAffiliates,
  }: { readonly bases?: readonly Basis[] | null | undefined; readonly includeAffiliates?: boolean | null | undefined },
  context: Context,
): Promise<Position | null> {
  const columns = await context.columns()
  const terms = termsOf(columns, bases ?? ['DIRECT', 'ENTAILED'], {}, includeAffiliates ?? false)
  const actor = columns.actors.numberOf(checkedId('actor', actorId))
  const concept = columns.tree.numberOf(checkedId('concept', conceptId))
  return actor === undefined || concept === undefined ? null : (positionOf(columns, actor, concept, terms) ?? null)
}
