/**
 * A server of @neo4j/graphql over a graph of Standpoint's, as its manual shows it: Apollo's standalone server, one driver.
 * Takes the address of the database and the port from the environment; says `ready` on its output once it answers.
 */
import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const { PEER_URI, PEER_USER, PEER_PASSWORD, PEER_DATABASE, PEER_PORT, PEER_CACHE_CONTROL } = process.env
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The hand-written statement, with the one column that a @cypher field must give. */
const byHand = read('../main-question.cypher').replace(/^\/\/.*\n/gm, '')
const columns = ['id', 'name', 'basis', 'qualified', 'evidenceCount', 'shown']
const statement = `CALL () {\n${byHand}}\nRETURN {${columns.map((name) => `${name}: ${name}`).join(', ')}} AS row`

const typeDefs = read('types.graphql').replace('MAIN_QUESTION', () => statement)
const driver = neo4j.driver(PEER_URI, neo4j.auth.basic(PEER_USER, PEER_PASSWORD))
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GTE: true } } },
}).getSchema()
const server = new ApolloServer({
  schema,
  plugins: PEER_CACHE_CONTROL === 'off' ? [ApolloServerPluginCacheControlDisabled()] : [],
})
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(PEER_PORT) },
  context: () => Promise.resolve({ sessionConfig: { database: PEER_DATABASE } }),
})
process.stdout.write('ready\n')
