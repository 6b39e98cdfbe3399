import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import type { Columns } from '../evidence/index.js'
import { type Asked, dataOf, type File, type NamedAnswer, type Outcome, type Sourced } from '../server/index.js'
import type { RequestContext } from '../standpoint.js'
import { longAbove, longFileAbove } from './long.js'
import { unpackError } from './packed-error.js'
import type { Threads } from './pool.js'

/** Executes an operation in a thread; `undefined` when it is not long. Rejects as `perform` does. */
export async function executedAside(
  threads: Threads,
  schema: GraphQLSchema,
  { source, document, operationName, variables }: Sourced,
  context: RequestContext,
  asked: Asked,
): Promise<Outcome | undefined> {
  const over = await overLong(context, longAbove(schema, document))
  if (!over) return undefined
  const job = { source, operationName, variables, requestId: asked.id }
  const { json, errors, faults } = await threads.perform('operation', job, over)
  for (const { extensions } of errors) asked.codes.add(String(extensions?.['code']))
  for (const { level, error, place, message } of faults)
    asked.log[level]({ err: unpackError(error), ...place }, message)
  const data = json === undefined || json === 'null' ? null : dataOf(json)
  return { ...(json !== undefined && { data }), ...(errors.length > 0 && { errors }) }
}

/** Answers a named question in a thread; `undefined` when it is not long. Rejects as `perform` does. */
export async function askedAside(
  threads: Threads,
  schema: GraphQLSchema,
  name: string,
  words: ReadonlyMap<string, string>,
  context: RequestContext,
): Promise<NamedAnswer | undefined> {
  const question = context.questions.all.find((each) => each.name === name)
  const over = question && (await overLong(context, longAbove(schema, documentOf(question))))
  const answer = over && (await threads.perform('question', { name, words }, over))
  return answer && { json: answer.json, csv: () => answer.csv }
}

/** The documents of named questions, each parsed once. */
const documents = new WeakMap<object, DocumentNode>()

function documentOf(question: { readonly document: string }): DocumentNode {
  const document = documents.get(question) ?? parse(question.document, { noLocation: true })
  documents.set(question, document)
  return document
}

/** Makes the file of a network in a thread; `undefined` when that is not long. Rejects as `perform` does. */
export async function fileAside(
  threads: Threads,
  name: string,
  asked: Readonly<Record<string, string>>,
  context: RequestContext,
): Promise<File | undefined> {
  const over = await overLong(context, longFileAbove(name))
  return over && threads.perform('file', { name, asked }, over)
}

/**
 * Gives what a job works over when the columns have at least as many rows. `undefined` also when they cannot be had: whoever then
 * answers here meets the same failure where it belongs.
 */
async function overLong({ columns, run, signal }: RequestContext, above: number) {
  if (above === Infinity) return undefined
  const found: Columns | undefined = await columns().catch(() => undefined)
  return found && found.rows.claim.length >= above ? { columns: found, run, signal } : undefined
}
