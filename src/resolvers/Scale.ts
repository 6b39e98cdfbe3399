import { badInput } from '../domain/errors.js'
import { checkedSize } from '../domain/page.js'
import type { ScaleRecord } from '../generated/catalogue.js'
import type { ScaleResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { slugOf } from './records.js'

export const Scale: Complete<ScaleResolvers, ScaleRecord> = {
  slug: ({ id }) => slugOf(id),
  placements: ({ id }, { from, to, first }, { loaders }) => {
    if (from != null && to != null && from > to)
      throw badInput('from, to', 'a lower bound that is not above the upper', { from, to })
    return loaders.placementsByScale.load(id, {
      from: from ?? null,
      to: to ?? null,
      limit: checkedSize('first', first ?? 100),
    })
  },
}
