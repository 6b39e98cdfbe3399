import { describe, expect, test } from 'vitest'
import { folded } from '../../src/domain/text-order.js'
import { type Entity, type FindEntities, readQuestions, understand } from '../../src/questions/index.js'

const questions = readQuestions(process.cwd())

const concept = (id: string, label: string): Entity => ({ id: `concept:${id}`, label })
const actor = (id: string, label: string): Entity => ({ id, label })
const concepts = [
  concept('tram', 'The Tram'),
  concept('tram-line', 'Tram'),
  concept('drill', 'Drill-and-kill (old style)'),
  concept('cost', 'Cost in $& $1'),
  concept('ring', 'Ring'),
  concept('other-ring', 'Ring'),
  concept('think', 'What people think of trams'),
]
const actors = [
  actor('person:zoe', 'Zoë O’Neil'),
  actor('organization:acme', 'Acme Inc.'),
  actor('organization:guild', 'Teachers’ Guild'),
  actor('person:sly', 'Sly\u001B[31m \u009Bred'),
]

/** Finds by folded label, as the program does. */
const find: FindEntities = (kind, text) =>
  (kind === 'concept' ? concepts : actors).filter(({ label }) => folded(label) === text)

const read = (text: string) => understand(text, questions, find)
function variables(text: string) {
  const found = read(text)
  return found.understood ? { name: found.question.name, ...found.variables } : found.reason
}

describe('every phrasing of every question', () => {
  const phrasings = questions.flatMap(({ name, phrasings: all }) => all.map((phrasing) => ({ name, phrasing })))

  test.each(phrasings)('$name is understood as “$phrasing”', ({ name, phrasing }) => {
    const put = phrasing.replace('{concept}', 'Tram').replace('{actor}', 'Zoë O’Neil')
    const slots = questions.find((each) => each.name === name)?.slots ?? new Map()
    const expected = {
      name,
      ...(slots.has('concept') && { concept: 'concept:tram-line' }),
      ...(slots.has('actor') && { actor: 'person:zoe' }),
    }
    expect(variables(put)).toEqual(expected)
    expect(variables(`  ${put.toUpperCase()} ?`)).toEqual(expected)
    expect(variables(`“${put}?”`)).toEqual(expected)
    expect(variables(`¿${put}.`)).toEqual(expected)
  })

  test('belongs to one question', () => {
    const forms = phrasings.map(({ phrasing }) => phrasing)
    expect(new Set(forms).size).toBe(forms.length)
  })
})

describe('the words of a slot', () => {
  const opposes = (id: string) => ({ name: 'who-opposes', concept: `concept:${id}` })

  test.each([
    ['who opposes tram', 'tram-line'],
    ['who opposes a tram?', 'tram-line'],
    ['who opposes “Tram”?', 'tram-line'],
    ['who opposes the "Tram".', 'tram-line'],
    ["who opposes 'tram'", 'tram-line'],
    ['who opposes Drill-and-kill (old style)', 'drill'],
    ['who opposes DRÍLL-AND-KILL (OLD STYLE)!', 'drill'],
    ['who  opposes\n\ttram', 'tram-line'],
    ['who opposes what people think of trams?', 'think'],
  ])('name what they say: %j', (text, id) => expect(variables(text)).toEqual(opposes(id)))

  test('prefer a label with its article to the same without', () => {
    expect(variables('who opposes the tram')).toEqual(opposes('tram'))
    expect(variables('who opposes “The Tram”?')).toEqual(opposes('tram'))
  })

  test.each([
    ["what does Zoe O'Neil think of tram", 'person:zoe'],
    ['what does ZOË O’NEIL think of tram', 'person:zoe'],
    ['what does Acme Inc. think of tram', 'organization:acme'],
    ["what does the teachers' guild think of tram", 'organization:guild'],
  ])('may hold apostrophes and full stops: %j', (text, id) => {
    expect(variables(text)).toEqual({ name: 'what-does-actor-think', actor: id, concept: 'concept:tram-line' })
  })

  test('that name several are not understood; the reason names them all', () => {
    expect(read('who opposes the ring?')).toEqual({
      understood: false,
      reason: '“the ring” names several: concept:ring, concept:other-ring.',
      suggestions: [],
    })
  })

  test('that name nothing are not understood; how to ask is suggested', () => {
    expect(read('who supports the wheel?')).toEqual({
      understood: false,
      reason: 'No concept is called “the wheel”.',
      suggestions: ['who supports {concept}', 'who is for {concept}', 'who favours {concept}'],
    })
    expect(read('what does nobody think of tram')).toMatchObject({ reason: 'No actor is called “nobody”.' })
  })
})

describe('a reading', () => {
  test('says the question in full, with the labels as they are', () => {
    expect(read('who opposes drill-and-kill (old style)')).toMatchObject({
      reading: 'Who opposes “Drill-and-kill (old style)”',
    })
    expect(read('who opposes cost in $& $1')).toMatchObject({ reading: 'Who opposes “Cost in $& $1”' })
    expect(read('where does zoe o’neil stand on tram')).toMatchObject({
      reading: 'What “Zoë O’Neil” thinks of “Tram”',
    })
  })

  test('brings no control character to the terminal, from data or question', () => {
    const label = actors.at(-1)?.label ?? ''
    const found = read(`what does ${label} think of tram`)
    expect(found.understood && found.reading).toBe('What “Sly [31m  red” thinks of “Tram”')
    expect(JSON.stringify(read('who opposes \u001B[2Jx\u202Ey\u009B'))).not.toMatch(/\\u00|[\u0080-\u009F\u202E]/)
  })
})

describe('a text that is no question', () => {
  test.each(['', '   ', '?', 'who', 'who opposes', 'who opposes ?', 'drop everything', '{concept}', '(.+)'])(
    '%j',
    (text) => {
      const found = read(text)
      expect(found).toMatchObject({ understood: false, reason: 'No question of this form is known.' })
      expect(found.understood ? [] : found.suggestions).toEqual(questions.map(({ phrasings: [first] }) => first))
    },
  )

  test('is refused at once however long it is', () => {
    const start = performance.now()
    expect(read(`who opposes ${'the '.repeat(20_000)}`).understood).toBe(false)
    expect(read(`${' think of '.repeat(5_000)}`).understood).toBe(false)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
