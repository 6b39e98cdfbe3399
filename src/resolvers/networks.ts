import { oneModeNetwork, statementList, twoModeNetwork } from '../networks/index.js'
import type { QueryResolvers } from '../generated/schema.js'
import { checkedSelection } from './ids.js'

/** Networks, and the statements that make them. */
export const networks = {
  statements: async (_, { select, ...page }, { columns }) =>
    statementList(await columns(), checkedSelection(select ?? {}), page),
  oneModeNetwork: async (_, args, { columns }) => {
    const select = checkedSelection(args.select ?? {})
    return oneModeNetwork(await columns(), { ...args, select })
  },
  twoModeNetwork: async (_, args, { columns }) => {
    const select = checkedSelection(args.select ?? {})
    return twoModeNetwork(await columns(), { ...args, select })
  },
} satisfies QueryResolvers
