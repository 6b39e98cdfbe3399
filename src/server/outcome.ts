import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import { type Presenting, present } from './errors.js'

/** An operation of a document that is valid, with variables that fit. */
export interface Question {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** What came of executing it, with errors as the client may see them. */
export interface Outcome {
  readonly data?: ExecutionResult['data']
  readonly errors?: readonly GraphQLFormattedError[]
}

/**
 * Executes an operation. What resolvers throw is in the outcome; what they were not meant to throw goes to the log. Rejects
 * with the signal's reason when that has aborted meanwhile.
 */
export async function outcomeOf(
  schema: GraphQLSchema,
  { document, operationName, variables }: Question,
  context: unknown,
  asked: Presenting,
): Promise<Outcome> {
  const result = await execute({ schema, document, operationName, variableValues: variables, contextValue: context })
  asked.signal?.throwIfAborted() // What failed because nobody waits any more is no fault.
  return outcome(result, asked)
}

/** Shapes a result for the client. */
export function outcome({ data, errors }: ExecutionResult, asked: Presenting): Outcome {
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map((error) => present(error, asked)) }),
  }
}

/** The text of data that came as text. */
const texts = new WeakMap<object, string>()

/** Makes data of the JSON of it, which is not read: large answers of threads need not be objects here. */
export function dataOf(json: string): Record<string, unknown> {
  const data = {}
  texts.set(data, json)
  return data
}

/** Writes an answer as JSON, with data that came as text as it came. */
export function answerText(answer: FormattedExecutionResult): string {
  const { data, ...others } = answer
  const text = data ? texts.get(data) : undefined
  if (text === undefined) return JSON.stringify(answer)
  const rest = JSON.stringify(others).slice(1, -1)
  return rest === '' ? `{"data":${text}}` : `{"data":${text},${rest}}`
}
