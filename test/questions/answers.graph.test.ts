import { graphql, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openQuestions } from '../../src/questions/index.js'
import { exampleOf } from '../../src/resolvers/examples.js'
import { limits } from '../../src/server/index.js'
import { costOf } from '../../src/server/cost.js'
import { hold } from '../../src/server/guard.js'
import { measurerOf } from '../../src/server/measure.js'
import { fragmentsOf } from '../../src/server/shape.js'
import { weights } from '../../src/server/weights.js'
import { answer, openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { graphSettings, root } from '../graph.js'
import { recording } from '../trips.js'
import { plantFolders } from '../world.js'
import { readHalf } from './scoring.js'

const { all } = openQuestions(root)
let standpoint: Standpoint
beforeAll(async () => {
  await (await plantFolders('seeds')).close()
  standpoint = openStandpoint(root, { ...graphSettings(), freshMs: 60_000 })
})
afterAll(() => standpoint.close())

interface Answer {
  readonly understood: boolean
  readonly reading: string | null
  readonly document: string | null
  readonly variables: Record<string, unknown> | null
  readonly data: unknown
  readonly summary: string | null
  readonly slots: readonly {
    name: string
    text: string
    entity: { id: string } | null
    score: number
    alternatives: []
  }[]
  readonly suggestions: readonly string[]
}

const document = `query ($question: String!) {
  ask(question: $question) {
    question understood reading document variables data summary suggestions
    slots { name text score entity { __typename id } alternatives { id } }
  }
}`

async function asked(question: string): Promise<{ answer: Answer | undefined; codes: readonly unknown[] }> {
  const { data, errors } = await answer(standpoint, document, { question })
  const codes = (errors ?? []).map(({ originalError: error }) => (error && 'code' in error ? error.code : error))
  return { answer: JSON.parse(JSON.stringify(data?.['ask'] ?? null)) ?? undefined, codes }
}

const examples = all.map(({ name }) => ({ name }))

/** What a named question is asked with on the planted debate: a question of the list, or its first phrasing with its own example. */
async function textOf(name: string): Promise<string> {
  const listed = readHalf('even').find(({ question }) => question === name)?.text
  if (listed !== undefined) return listed
  const found = all.find((question) => question.name === name)
  const example = found && exampleOf(found, await standpoint.evidence.current())
  return (example?.slots ?? []).reduce(
    (text, { name: slot, entity }) => text.replace(`{${slot}}`, entity.label),
    found?.phrasings[0] ?? '',
  )
}

describe('every named question', () => {
  test.each(examples)('$name is valid and far within the limits', ({ name }) => {
    const question = all.find((each) => each.name === name)
    const ast = parse(question?.document ?? '')
    expect(validate(standpoint.schema, ast)).toEqual([])
    hold(measurerOf(standpoint.schema, limits, weights)(question?.document ?? '', {}))
    const [operation] = ast.definitions
    if (operation?.kind !== 'OperationDefinition') throw new Error(name)
    const { data } = costOf(
      { operation, fragments: fragmentsOf(ast), variables: {} },
      standpoint.schema,
      limits,
      weights,
    )
    expect(data.values).toBeLessThanOrEqual(limits.cost / 4)
    expect(data.values, 'weights.ts says what a question of ask costs at most').toBeLessThanOrEqual(
      weights['Query.ask']?.work ?? 0,
    )
  })

  test.each(examples)('$name answers what it is asked', async ({ name }) => {
    const { answer: found, codes } = await asked(await textOf(name))
    expect(codes).toEqual([])
    expect(found).toMatchObject({ understood: true, suggestions: [] })
    expect(found?.summary).not.toMatch(/[{}]|undefined|null|NaN|\[object/)
    expect(found?.reading).not.toMatch(/[{}]/)
  })

  test.each(examples)('$name answers as its document does when it is asked for itself', async ({ name }) => {
    const { answer: found } = await asked(await textOf(name))
    const { data, errors } = await answer(standpoint, found?.document ?? '', found?.variables ?? {})
    expect(errors).toBeUndefined()
    expect(found?.data).toEqual(JSON.parse(JSON.stringify(data)))
  })
})

describe('ask', () => {
  test('says which words became what, how surely, and what is near', async () => {
    const { answer: found } = await asked('What does Ravich think of PL?')
    expect(found?.slots).toEqual([
      expect.objectContaining({
        name: 'actor',
        text: 'Ravich',
        entity: { __typename: 'Person', id: 'person:diane-ravitch' },
      }),
      expect.objectContaining({ name: 'concept', text: 'PL', score: 1 }),
    ])
    expect(found?.slots[0]?.score).toBeLessThan(1)
    expect(found?.variables).toEqual({ actor: 'person:diane-ravitch', concept: 'concept:personalized-learning' })
  })

  test('names the scale of its points, and no entity for a day', async () => {
    const { answer: between } = await asked('Which schools lie between the middle and the competency end?')
    expect(between?.slots.map(({ entity }) => entity?.id)).toEqual(Array(2).fill('scale:personalization-spectrum'))
    const { answer: since } = await asked('How did the stance on equity develop since 2018?')
    expect(since?.slots.map(({ name, entity }) => [name, entity?.id])).toEqual([
      ['concept', 'concept:equity'],
      ['since', undefined],
    ])
  })

  test.each([
    'Who opposes homework?',
    'What is the weather in Paris?',
    'Who opposes (equity OR "data mining")*?',
    'a\\b AND c~ [x TO y] ^4',
    '\u0000\u0007\u001b[31m',
    '?',
    'equity '.repeat(140),
    "') RETURN 1 //",
  ])('refuses what it cannot read, and is no error: %j', async (text) => {
    const { answer: found, codes } = await asked(text)
    expect(codes).toEqual([])
    expect(found).toMatchObject({
      understood: false,
      reading: null,
      document: null,
      data: null,
      variables: null,
      slots: [],
    })
    expect(found?.summary).toBeTruthy()
    expect(found?.suggestions).not.toEqual([])
  })

  test.each(['', '  \n', 'x'.repeat(1_001), 'who opposes '.repeat(1_000)])(
    'refuses a text that is blank or too long as bad input: %#',
    async (text) => expect((await asked(text)).codes).toEqual(['BAD_USER_INPUT']),
  )

  test('takes no trip to understand, and the trips of the document to answer', async () => {
    const trips: string[] = []
    const contextValue = standpoint.openContext({ around: recording(trips) })
    const source = '{ ask(question: "Who opposes data mining?") { understood data } }'
    await graphql({ schema: standpoint.schema, source, contextValue })
    const own: string[] = []
    const question = all.find(({ name }) => name === 'who-opposes')?.document ?? ''
    await graphql({
      schema: standpoint.schema,
      source: question,
      variableValues: { concept: 'concept:student-data-mining' },
      contextValue: standpoint.openContext({ around: recording(own) }),
    })
    expect(trips).toEqual(own)
  })
})
