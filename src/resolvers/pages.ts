import type { Connection } from '../domain/connection.js'
import { type ClaimFilter, claimId, type ClaimList, type ClaimOrder } from '../evidence/index.js'
import type { PageArguments } from '../domain/page.js'
import type { ClaimRecord } from '../generated/catalogue.js'
import type { Context } from './context.js'
import { claimHits } from './hits.js'
import { checkedFilter } from './ids.js'
import { existing } from './records.js'

interface ClaimArguments extends PageArguments {
  readonly where?: ClaimFilter | null | undefined
  readonly orderBy?: ClaimOrder | null | undefined
}

/** Gives a page of a list of claims: looks up the texts of its filter, cuts the page, loads its claims. */
export async function claimPage(
  list: ClaimList,
  args: ClaimArguments,
  context: Context,
): Promise<Connection<ClaimRecord>> {
  const [columns, hits] = await Promise.all([context.columns(), claimHits(args.where, context)])
  return list(columns, { ...checkedFilter(args), hits }).of((claim) =>
    existing(context.loaders.claimById, claimId(columns, claim)),
  )
}
