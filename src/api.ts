import type { GraphQLSchema } from 'graphql'
import type { Columns } from './evidence/index.js'
import type { Run } from './graph/index.js'
import { makeLoaders } from './loaders/index.js'
import { openQuestions, type Questions } from './questions/index.js'
import { type Context, resolvers } from './resolvers/index.js'
import { apiSchema } from './schema/index.js'

/** What answers questions, over whatever runs statements and has columns: it knows no database. */
export interface Api {
  readonly schema: GraphQLSchema
  readonly questions: Questions
  /** Makes what the resolvers of one request are given. */
  contextOver(run: Run, columns: () => Promise<Columns>): Context
}

/** Reads the schema and the named questions. Throws when they are not sound. */
export function openApi(root: string): Api {
  const questions = openQuestions(root)
  return {
    schema: apiSchema(root, resolvers),
    questions,
    contextOver: (run, columns) => ({ loaders: makeLoaders(run), columns, questions }),
  }
}
