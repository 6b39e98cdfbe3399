import type { ApolloServerPlugin } from '@apollo/server'
import type { IncomingHttpHeaders } from 'node:http'
import { badRequest } from './refusals.js'
import type { Asked } from './request.js'

/** Asks for the cost of a document: `preview` instead of its answer, `report` beside it. */
export type CostMode = 'preview' | 'report'

/** Reads the header `X-Cost`; undefined when it is not there. Throws BAD_REQUEST for any other value. */
export function costMode(headers: IncomingHttpHeaders): CostMode | undefined {
  const given = headers['x-cost']
  if (given === undefined) return undefined
  const mode = String(given).trim().toLowerCase()
  if (mode === 'preview' || mode === 'report') return mode
  throw badRequest(
    `Expected "preview" (the cost, without running) or "report" (the answer and its cost) in the header "x-cost"; got ${JSON.stringify(mode.slice(0, 40))}.`,
  ).error
}

/**
 * Makes the Apollo plugin that puts the cost of a document beside its answer, where that was asked for. It comes before the
 * one that executes.
 */
export function costPlugin(): ApolloServerPlugin<{ asked: Asked }> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { asked }, response: { body } }) {
          if (!asked.cost || body.kind !== 'single' || body.singleResult.data === undefined) return
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: asked.cost.report }
        },
      }
    },
  }
}
