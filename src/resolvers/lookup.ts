import { badInput, StandpointError } from '../domain/errors.js'
import type { ActorRecord } from '../generated/catalogue.js'
import type { Context } from './context.js'
import { checkedId, idBy, kindOf } from './ids.js'
import { findRecord, recordOf } from './records.js'

interface ActorKey {
  readonly id?: string | null
  readonly slug?: string | null
  readonly name?: string | null
}

const allKinds = ['person', 'organization', 'school']

/**
 * Finds the actor that a key names, among the given kinds. `null` when there is none; AMBIGUOUS, naming the candidates,
 * when a slug or name fits several.
 */
export async function findActor(
  by: ActorKey,
  context: Context,
  kinds: readonly string[] = allKinds,
): Promise<ActorRecord | null> {
  const { actors } = await context.columns()
  const { actorById } = context.loaders
  if (by.id != null)
    return kinds.includes(kindOf(checkedId('by.id', by.id))) ? findRecord(actors, actorById, by.id) : null
  const { slug } = by
  const ids =
    slug != null
      ? kinds.map((kind) => idBy(kind, { slug })).filter((id) => actors.numberOf(id) !== undefined)
      : actors.named(checkedName('by.name', by.name)).flatMap((number) => actors.ids[number] ?? [])
  const only = single(
    'by',
    ids.filter((id) => kinds.includes(kindOf(id))),
  )
  return only === undefined ? null : recordOf(actors, only)
}

/** Finds the id of the concept that a key names. `undefined` when there is none; AMBIGUOUS when a label fits several. */
export async function findConceptId(
  by: { readonly id?: string | null; readonly slug?: string | null; readonly label?: string | null },
  { columns }: Context,
): Promise<string | undefined> {
  if (by.id != null || by.slug != null) return idBy('concept', by)
  const { concepts, tree } = await columns()
  return single(
    'by.label',
    concepts.labelled(checkedName('by.label', by.label)).map((number) => tree.idOf(number)),
  )
}

/** Gives the only candidate, or none. Throws AMBIGUOUS, naming them, when there are several. */
function single(argument: string, ids: readonly string[]): string | undefined {
  if (ids.length < 2) return ids[0]
  const shown = ids.slice(0, 10)
  throw new StandpointError(
    'AMBIGUOUS',
    `${argument}: expected a name of one; ${ids.length} have it: ${shown.join(', ')}. Ask by id.`,
    {
      argument,
      candidates: shown,
    },
  )
}

function checkedName(argument: string, name: string | null | undefined): string {
  if (!name?.trim() || name.length > 300)
    throw badInput(argument, 'a text of 1 to 300 characters that is not blank', name)
  return name
}
