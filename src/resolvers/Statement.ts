import { writePartialDate } from '../domain/partial-date.js'
import { stanceName } from '../domain/stance.js'
import { claimId } from '../evidence/index.js'
import type { StatementResolvers } from '../generated/schema.js'
import { statementId } from '../networks/index.js'
import type { Complete } from './complete.js'
import { existing, recordAt } from './records.js'

export const Statement: Complete<StatementResolvers, object> = {
  id: (statement) => statementId(statement),
  claim: ({ columns, statements, at }, _, { loaders }) =>
    existing(loaders.claimById, claimId(columns, statements.claim[at] ?? 0)),
  actor: ({ columns, statements, at }) => recordAt(columns.actors, statements.actor[at] ?? -1),
  concept: ({ columns, statements, at }) => recordAt(columns.concepts, statements.concept[at] ?? -1),
  stance: ({ statements, at }) => stanceName(statements.stance[at] ?? 0),
  statedOn: ({ columns, statements, at }) => writePartialDate(columns.claims.date[statements.claim[at] ?? 0] ?? 0),
  source: ({ columns, statements, at }) =>
    recordAt(columns.sources, columns.claims.source[statements.claim[at] ?? -1] ?? -1),
}
