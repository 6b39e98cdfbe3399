import { execute, type GraphQLSchema, parse } from 'graphql'
import { badInput } from '../domain/errors.js'
import { type Question, summarize, type Understood } from '../questions/index.js'
import { finderOf } from '../search/index.js'
import type { Context } from './context.js'

/** Characters of a question at most: more is no question but a text. */
const longestQuestion = 1_000

/** Reads a plain question and answers it in the same request. Throws BAD_USER_INPUT for a text that is blank or too long. */
export async function ask(question: string, context: Context, schema: GraphQLSchema) {
  if (question.trim() === '' || question.length > longestQuestion)
    throw badInput(
      'question',
      `a text of 1 to ${longestQuestion.toLocaleString('en')} characters that is not blank`,
      question,
    )
  const read = context.questions.understand(question, finderOf(await context.columns()))
  if (!read.understood) return { ...nothing, question, summary: read.reason, suggestions: read.suggestions }
  const data = await dataOf(read.question, read.variables, context, schema)
  return {
    question,
    understood: true,
    reading: read.reading,
    document: read.question.document,
    variables: read.variables,
    data,
    summary: summaryOf(read, data),
    slots: read.slots,
    suggestions: [],
  }
}

const nothing = { understood: false, reading: null, document: null, variables: null, data: null, slots: [] }

/** Runs a question's document. Rejects with the first error that it meets, so that it fails as if it had been asked for itself. */
export async function dataOf(
  question: Question,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
  schema: GraphQLSchema,
): Promise<unknown> {
  const document = parse(question.document, { noLocation: true })
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue: context })
  const [error] = errors ?? []
  if (error) throw error.originalError ?? error
  return data
}

/** Puts the data of an understood question into its summary. */
export function summaryOf({ question, slots }: Pick<Understood, 'question' | 'slots'>, data: unknown): string {
  return summarize(question, data, new Map(slots.map(({ name, entity }) => [name, entity.label])))
}
