import { writePartialDate } from '../domain/partial-date.js'
import { stanceName } from '../domain/stance.js'
import { claimId } from '../evidence/index.js'
import type { StatementResolvers } from '../generated/schema.js'
import { statementId } from '../networks/index.js'
import type { Complete } from './complete.js'
import { existing } from './records.js'

export const Statement: Complete<StatementResolvers, object> = {
  id: (statement) => statementId(statement),
  claim: ({ columns, statements, at }, _, { loaders }) =>
    existing(loaders.claimById, claimId(columns, statements.claim[at] ?? 0)),
  actor: ({ columns, statements, at }, _, { loaders }) =>
    existing(loaders.actorById, columns.actors.ids[statements.actor[at] ?? 0] ?? ''),
  concept: ({ columns, statements, at }, _, { loaders }) =>
    existing(loaders.conceptById, columns.tree.idOf(statements.concept[at] ?? 0)),
  stance: ({ statements, at }) => stanceName(statements.stance[at] ?? 0),
  statedOn: ({ columns, statements, at }) => writePartialDate(columns.claims.date[statements.claim[at] ?? 0] ?? 0),
  source: ({ columns, statements, at }, _, { loaders }) =>
    existing(loaders.sourceById, columns.sources.ids[columns.claims.source[statements.claim[at] ?? 0] ?? 0] ?? ''),
}
