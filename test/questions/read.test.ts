import { describe, expect, test } from 'vitest'
import { readQuestions } from '../../src/questions/index.js'
import { folderOf } from '../catalogue/folder.js'

const good = {
  title: '# title: Who opposes {concept}',
  ask: '# ask: who opposes {concept}',
  slot: '# slot concept: concept',
  summary: '# summary: {rows|speaker|speakers}.',
  nothing: '# nothing: Nobody.',
  rows: '# rows: concept.positions.nodes',
  column: '# column Name: actor.name',
  operation: 'query Q($concept: ID!, $first: Int! = 3) { concept(by: { id: $concept }) { id } }',
}

/** Reads one question file, good but for what is given. */
function read(lines: Partial<Record<keyof typeof good, string>> = {}) {
  const text = Object.values({ ...good, ...lines }).join('\n')
  return readQuestions(folderOf({ 'questions/some-question.graphql': text }))
}

describe('a question file', () => {
  test('gives its phrasings, slots, table and document', () => {
    expect(read({ ask: '# ask: who opposes {concept}\n# ask: opponents of {concept}' })).toEqual([
      {
        name: 'some-question',
        title: 'Who opposes {concept}',
        phrasings: ['who opposes {concept}', 'opponents of {concept}'],
        slots: new Map([['concept', { kind: 'concept', optional: false }]]),
        summary: '{rows|speaker|speakers}.',
        nothing: 'Nobody.',
        rows: ['concept.positions.nodes'],
        columns: [{ heading: 'Name', path: 'actor.name' }],
        document: good.operation,
      },
    ])
  })

  test('may have comments in its document, and headings of several words', () => {
    const [question] = read({
      column: '# column Also called: altLabels',
      operation: 'query Q($concept: ID!) {\n# column Not: a.column\n  id }',
    })
    expect(question?.columns).toEqual([{ heading: 'Also called', path: 'altLabels' }])
    expect(question?.document).toContain('# column Not')
  })

  test('is read from the files that end in .graphql, by name', () => {
    const text = Object.values(good).join('\n')
    const root = folderOf({ 'questions/b.graphql': text, 'questions/a.graphql': text, 'questions/notes.md': '' })
    expect(readQuestions(root).map(({ name }) => name)).toEqual(['a', 'b'])
  })
})

describe('a fault names the file and what is wrong', () => {
  test.each<[string, Partial<Record<keyof typeof good, string>>, string]>([
    ['two titles', { title: `${good.title}\n${good.title}` }, 'expected one line "# title: …"; got 2.'],
    [
      'a key that is none',
      { rows: '# row: concept' },
      'expected a line "# KEY: …" with one of title, ask, slot, summary, nothing, rows, column; got "# row: concept".',
    ],
    ['a key without a value', { rows: '# rows:  ' }, 'expected a line "# KEY: …"'],
    ['a plain comment', { rows: '# Some thoughts' }, 'got "# Some thoughts".'],
    ['a slot without a name', { slot: '# slot: concept' }, 'expected "# slot NAME: …"; got "# slot: concept".'],
    ['a title with a name', { title: '# title This: Who' }, 'expected "# title: …"; got "# title This: Who".'],
    [
      'a slot of another kind',
      { slot: '# slot concept: topic' },
      'expected a slot kind of actor, person, organization, school, institution, concept, source, claim, any, anchor, date, kinds, and perhaps ", optional"; got topic.',
    ],
    [
      'a phrasing with another slot',
      { ask: '# ask: who opposes {topic}' },
      'the phrasing "who opposes {topic}" has a slot that no "# slot topic: …" declares.',
    ],
    [
      'a phrasing without the slot',
      { ask: '# ask: who opposes' },
      'the phrasing "who opposes" does not name the slot concept once.',
    ],
    [
      'a phrasing with the slot twice',
      { ask: '# ask: {concept} or {concept}' },
      'does not name the slot concept once.',
    ],
    ['a document that does not parse', { operation: 'query Q($concept: ID!) {' }, 'Syntax Error: Expected Name'],
    ['two operations', { operation: 'query A { id } query B { id }' }, 'expected one operation.'],
    ['a fragment alone', { operation: 'fragment A on B { id }' }, 'expected one operation.'],
    ['no variable for the slot', { operation: 'query Q { id }' }, 'the operation has no variable $concept.'],
    [
      'a variable that nothing fills',
      { operation: 'query Q($concept: ID!, $more: ID!) { id }' },
      'the operation needs $more, which no slot fills.',
    ],
  ])('%s', (_, lines, message) => {
    expect(() => read(lines)).toThrow(message)
    expect(() => read(lines)).toThrow('questions/some-question.graphql: ')
  })

  test.each(['title', 'ask', 'summary', 'nothing', 'rows', 'column'] as const)('no line "%s"', (key) => {
    const { [key]: _, ...rest } = good
    const root = folderOf({ 'questions/q.graphql': Object.values(rest).join('\n') })
    expect(() => readQuestions(root)).toThrow(`questions/q.graphql: expected a line "# ${key}…: …"; got none.`)
  })
})
