import { ConceptTree } from '../domain/concept-tree.js'
import type { Row } from '../graph/index.js'
import { ActorTable } from './actor-table.js'
import { ConceptTable } from './concept-table.js'
import { Membership } from './membership.js'
import { SourceTable } from './source-table.js'

/** The rows that the tables are made from. */
export interface TableRows {
  readonly actors: readonly Row<'evidence-actors'>[]
  readonly concepts: readonly Row<'evidence-concepts'>[]
  readonly sources: readonly Row<'evidence-sources'>[]
  readonly affiliations: readonly Row<'evidence-affiliations'>[]
}

/** What has a number in the columns: actors, concepts and sources with their names, and who belongs where. */
export interface Tables {
  readonly actors: ActorTable
  readonly concepts: ConceptTable
  readonly tree: ConceptTree
  readonly membership: Membership
  readonly sources: SourceTable
}

/** Makes the tables of a graph. */
export function tablesOf(rows: TableRows): Tables {
  const actors = new ActorTable(rows.actors)
  const tree = new ConceptTree(rows.concepts)
  return {
    actors,
    tree,
    concepts: new ConceptTable(tree, rows.concepts),
    membership: new Membership(actors, rows.affiliations),
    sources: new SourceTable(rows.sources),
  }
}
