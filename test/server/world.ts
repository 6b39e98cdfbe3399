import { setTimeout as sleep } from 'node:timers/promises'
import { buildSchema, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql'
import { pino } from 'pino'
import { badInput, StandpointError } from '../../src/domain/errors.js'
import { limits, type NamedQuestions, type Server, type ServerOptions, startServer } from '../../src/server/index.js'

/** A schema shaped like ours, of which every field knows its answer, and a few fail in the ways fields can. */
const sdl = /* GraphQL */ `
  scalar Date
  interface Node {
    id: ID!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
  type Actor implements Node {
    id: ID!
    name: String!
    claims(first: Int, after: String, last: Int, before: String): ClaimConnection!
    turns(first: Int = 20): [Claim!]!
  }
  type ActorEdge {
    cursor: String!
    node: Actor!
  }
  type ActorConnection {
    edges: [ActorEdge!]!
    nodes: [Actor!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type Claim implements Node {
    id: ID!
    statement: String!
    assertedBy: [Actor!]!
  }
  type ClaimEdge {
    cursor: String!
    node: Claim!
  }
  type ClaimConnection {
    edges: [ClaimEdge!]!
    nodes: [Claim!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type Position {
    actor: Actor!
    stance: String!
  }
  type PositionEdge {
    cursor: String!
    node: Position!
  }
  type PositionConnection {
    edges: [PositionEdge!]!
    nodes: [Position!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type Concept implements Node {
    id: ID!
    prefLabel: String!
    positions(where: Filter, first: Int, after: String, last: Int, before: String): PositionConnection!
  }
  input Filter {
    text: String
    not: Filter
    and: [Filter!]
  }
  type Query {
    concept(slug: String): Concept
    actors(where: Filter, first: Int, after: String, last: Int, before: String): ActorConnection!
    nodes(ids: [ID!]!): [Node]!
    since(date: Date!): String
    fails(how: String!): String
    never(why: String): String!
    slow(ms: Int!): String
    run: Int
    changed(times: Int!): Int
  }
  type Mutation {
    change: Int
  }
`

/** What the test world has in its context: which execution of the server it is. */
export interface World {
  readonly run: number
  readonly signal: AbortSignal
}

/** What happened in the server, for tests to look at. */
export interface Diary {
  runs: number
  graphChanged: number
  readonly aborts: unknown[]
  readonly lines: Record<string, unknown>[]
}

export interface Served extends Server {
  readonly diary: Diary
}

/** Two named questions: one that tells in which execution it was answered, and one that meets a graph that has changed. */
const questions: NamedQuestions<World> = {
  list: async () => [
    { name: 'run', document: 'query Listed { run }', example: { reading: 'How often it ran', variables: {} } },
  ],
  answer: async (name, words, { run }) => {
    if (name === 'changed' && run <= Number(words.get('times') ?? 0)) changed()
    if (name === 'slow') await sleep(60_000)
    if (name === 'bug') throw new Error('secret bug in /srv/q.ts')
    if (name !== 'run' && name !== 'changed') return undefined
    return { json: { run, words: Object.fromEntries(words) }, csv: () => `Run\r\n${run}\r\n` }
  },
}

type Args = Readonly<Record<string, unknown>>

/** Starts the server over the test world, on a free port of 127.0.0.1. */
export async function serve(overrides: Partial<ServerOptions<World>> = {}): Promise<Served> {
  const diary: Diary = { runs: 0, graphChanged: 0, aborts: [], lines: [] }
  const log = pino({}, { write: (line: string) => void diary.lines.push(JSON.parse(line)) })
  const server = await startServer<World>({
    schema: world(),
    openContext: ({ signal }) => {
      signal.addEventListener('abort', () => diary.aborts.push(signal.reason))
      return { run: ++diary.runs, signal }
    },
    graphVersion: () => 7,
    graphChanged: () => void (diary.graphChanged += 1),
    weights: {}, // Ours are for another schema.
    ready: async () => {},
    questions,
    host: '127.0.0.1',
    port: 0,
    limits,
    log,
    pageDirectory: '/nowhere',
    exampleQuery: '{ concept { prefLabel } }',
    ...overrides,
  })
  return { ...server, diary }
}

function world(): GraphQLSchema {
  const schema = buildSchema(sdl)
  const resolvers: Record<string, (args: Args, context: World) => unknown> = {
    concept: () => concept(),
    actors: ({ first }) => connection(actor, first),
    nodes: ({ ids }) => (Array.isArray(ids) ? ids.map((id) => actor(Number(id))) : []),
    since: ({ date }) => date,
    fails: ({ how }) => fail(how),
    never: () => null,
    slow: async ({ ms }, { signal }) => sleep(Number(ms), 'done', { signal }),
    run: (_, { run }) => run,
    changed: ({ times }, { run }) => (run <= Number(times) ? changed() : run),
    change: () => changed(),
  }
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      field.resolve = (_, args, context) => resolvers[field.name]?.(args, context)
    }
  }
  const date = schema.getType('Date')
  if (isScalarType(date)) {
    date.parseValue = dateOf
    date.parseLiteral = (node) => dateOf(valueFromASTUntyped(node))
  }
  const node = schema.getType('Node')
  if (node && 'resolveType' in node) node.resolveType = () => 'Actor'
  return schema
}

function dateOf(value: unknown): unknown {
  if (value === 'bug') throw new TypeError('secret bug in /srv/date.ts')
  if (typeof value !== 'string' || !/^\d{4}/.test(value)) throw badInput('date', 'a date as 2018-05-16', value)
  return value
}

const sameFault = new Error('one batch failed')

function fail(how: unknown): never {
  if (how === 'same') throw sameFault
  if (how === 'coded')
    throw new StandpointError('AMBIGUOUS', 'Two actors are called "Kohn".', { candidates: ['a', 'b'] })
  if (how === 'string') throw 'bolt://10.0.0.7:7687 refused'
  throw new Error('MATCH (n) at bolt://10.0.0.7:7687 failed in /srv/graph/run.js')
}

function changed(): never {
  throw new StandpointError('GRAPH_CHANGED', 'The graph changed twice under the request. Ask again.')
}

const concept = () => ({
  id: 'c',
  prefLabel: 'Algorithm-driven instruction',
  positions: (args: Args) => connection(position, args['first']),
})
const position = (row: number) => ({ actor: actor(row), stance: 'OPPOSES' })
const claim = (row: number): object => ({ id: `q${row}`, statement: `Claim ${row}`, assertedBy: () => [actor(row)] })
const actor = (row: number): object => ({
  id: `a${row}`,
  name: `Actor ${row}`,
  claims: (args: Args) => connection(claim, args['first']),
  turns: (args: Args) => rows(claim, args['first']),
})

function connection(make: (row: number) => object, first: unknown): object {
  const nodes = rows(make, first)
  const edges = nodes.map((node, row) => ({ cursor: String(row), node }))
  return { nodes, edges, totalCount: nodes.length, pageInfo: { hasNextPage: false } }
}

function rows(make: (row: number) => object, first: unknown): object[] {
  return Array.from({ length: typeof first === 'number' ? first : 20 }, (_, row) => make(row))
}
