import type { BalanceRange as Range } from '../evidence/index.js'
import type { BalanceRangeResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import type { Context } from './context.js'
import { nodeById } from './Node.js'
import { graphChanged } from './records.js'

export const BalanceRange: Complete<BalanceRangeResolvers, Omit<Range, 'lowestWithout' | 'highestWithout'>> = {
  lowestWithout: ({ lowestWithout }, _, context) => existingNode(lowestWithout, context),
  highestWithout: ({ highestWithout }, _, context) => existingNode(highestWithout, context),
}

async function existingNode(id: string, context: Context) {
  const found = await nodeById(id, context)
  if (found === null) throw graphChanged()
  return found
}
