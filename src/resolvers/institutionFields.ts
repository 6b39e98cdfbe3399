import { connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import { ascending, compareKeys, type Order } from '../domain/order.js'
import { checkedSize } from '../domain/page.js'
import type { AffiliationRecord } from '../generated/catalogue.js'
import type { OrganizationResolvers } from '../generated/schema.js'
import { actorFields, numbered } from './actorFields.js'
import { recordAt, recordOf } from './records.js'

/** The fields that organizations and schools have beside those of all actors. */
export const institutionFields = {
  ...actorFields,
  affiliates: async (institution, args, { loaders, columns }) => {
    const { actors, sources } = await columns()
    const order = affiliateOrder((personId) => actors.foldedNames[actors.numberOf(personId) ?? -1] ?? '')
    const found = [...(await loaders.affiliationsByInstitution.load(institution.id))]
    found.sort((a, b) => compareKeys(order.directions, order.key(a), order.key(b)))
    const page = connect(found, order, listDigest('affiliates', institution.id), args)
    const edges = page.edges.map(({ cursor, node: { personId, role, from, until, sourceId } }) => ({
      cursor,
      node: recordOf(actors, personId),
      role,
      from,
      until,
      source: sourceId === null ? null : recordOf(sources, sourceId),
    }))
    return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount }
  },
  partOf: async (institution, _, context) => {
    const { columns, number } = await numbered(institution, context)
    return columns.membership.wholesOf(number).map((each) => recordAt(columns.actors, each))
  },
  parts: async (institution, { first }, context) => {
    const { columns, number } = await numbered(institution, context)
    const shown = columns.membership.partsOf(number).slice(0, checkedSize('first', first ?? 50))
    return shown.map((each) => recordAt(columns.actors, each))
  },
} satisfies OrganizationResolvers

/** By folded name, then id; an affiliate with several roles stands once for each. */
function affiliateOrder(nameOf: (personId: string) => string): Order<AffiliationRecord> {
  return {
    name: 'AFFILIATES',
    directions: [ascending, ascending, ascending, ascending, ascending],
    types: ['string', 'string', 'string', 'string', 'string'],
    key: ({ personId, from, role, sourceId }) => [nameOf(personId), personId, from ?? '', role ?? '', sourceId ?? ''],
  }
}
