import { printSchema as print } from 'graphql'
import { resolvers } from '../resolvers/index.js'
import { apiSchema } from '../schema/index.js'
import type { Terminal } from './terminal.js'

/** Prints the schema that clients see, as SDL. */
export function printSchema({ root, out }: Terminal): Promise<number> {
  out.write(`${print(apiSchema(root, resolvers))}\n`)
  return Promise.resolve(0)
}
