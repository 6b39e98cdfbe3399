import type { GraphQLSchema } from 'graphql'
import { csvOf, filledByName, type Question, recordsOf, slotKinds } from '../questions/index.js'
import { finderOf } from '../search/index.js'
import { dataOf, summaryOf } from './ask.js'
import type { Context } from './context.js'
import { exampleOf } from './examples.js'

/** Lists the named questions, each with an example from the graph: what a menu needs. */
export async function listQuestions(context: Context): Promise<readonly object[]> {
  const columns = await context.columns()
  return context.questions.all.map((question) => {
    const { name, title, phrasings, slots, document } = question
    const read = exampleOf(question, columns)
    return {
      name,
      title,
      phrasings: phrasings.map((each) => each.replace(/[[\]]/g, '')),
      slots: [...slots].map(([slot, { kind, optional }]) => ({ name: slot, kind, optional, things: slotKinds[kind] })),
      document,
      example: read && { reading: read.reading, variables: read.variables, path: pathOf(question, read.slots) },
    }
  })
}

function pathOf({ name }: Question, slots: readonly { readonly name: string; readonly text: string }[]): string {
  const query = new URLSearchParams(slots.map((slot) => [slot.name, slot.text])).toString()
  return `/q/${name}.json${query === '' ? '' : `?${query}`}`
}

/**
 * Answers a question that is asked by its name, with ids or names in its slots. `undefined` when there is no such
 * question; rejects with BAD_USER_INPUT, naming the slot, for what does not fit one.
 */
export async function answerByName(
  name: string,
  words: ReadonlyMap<string, string>,
  context: Context,
  schema: GraphQLSchema,
): Promise<{ readonly json: object; readonly csv: () => string } | undefined> {
  const question = context.questions.all.find((each) => each.name === name)
  if (!question) return undefined
  const read = filledByName(question, words, finderOf(await context.columns()))
  const data = await dataOf(question, read.variables, context, schema)
  return {
    json: {
      question: name,
      reading: read.reading,
      summary: summaryOf(read, data),
      slots: Object.fromEntries(read.slots.map(({ name: slot, entity: { id, label } }) => [slot, { id, label }])),
      columns: question.columns.map(({ heading }) => heading),
      rows: recordsOf(question, data),
    },
    csv: () => csvOf(question, data),
  }
}
