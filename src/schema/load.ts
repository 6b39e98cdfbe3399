import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { Resolvers } from '../generated/schema.js'
import { scalarResolvers } from './scalars.js'

/** The input objects of the data set format. No field of the read API takes them, so clients do not see them. */
const inputsFile = 'inputs.graphql'

/** Builds the schema that clients see, from `schema/` with the resolvers. Throws when a resolver fits no field. */
export function apiSchema(root: string, resolvers: Resolvers): GraphQLSchema {
  const typeDefs = readSdl(root, (file) => file !== inputsFile)
  return makeExecutableSchema({ typeDefs, resolvers: [scalarsIn(typeDefs), resolvers] })
}

/** Builds the whole of `schema/`, with the input objects of the data set format and without resolvers. */
export function wholeSchema(root: string): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: readSdl(root, () => true), resolvers: scalarResolvers })
}

function readSdl(root: string, wanted: (file: string) => boolean): string {
  const directory = join(root, 'schema')
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql') && wanted(file))
  return files
    .sort()
    .map((file) => readFileSync(join(directory, file), 'utf8'))
    .join('\n')
}

function scalarsIn(typeDefs: string) {
  return Object.fromEntries(
    Object.entries(scalarResolvers).filter(([name]) => new RegExp(`^scalar ${name}\\b`, 'm').test(typeDefs)),
  )
}
