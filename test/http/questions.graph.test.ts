import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openQuestions } from '../../src/questions/index.js'
import { root } from '../graph.js'
import { codeOf, messageOf, send } from '../server/asking.js'
import { plantFolders } from '../world.js'
import { serveGraph, type Serving } from './serving.js'

const { all } = openQuestions(root)
let server: Serving
beforeAll(async () => {
  await (await plantFolders('seeds')).close()
  server = await serveGraph({ freshMs: 60_000 })
})
afterAll(() => server.stop())

interface Listed {
  readonly name: string
  readonly document: string
  readonly example: { readonly path: string; readonly variables: Record<string, unknown>; readonly reading: string }
}

const get = (path: string) => send(`${server.url}${path}`)
const listed = async (): Promise<readonly Listed[]> => JSON.parse((await get('/q.json')).text).questions

describe('the named questions over HTTP', () => {
  test('are listed with their slots and an example from the graph', async () => {
    const questions = await listed()
    expect(questions.map(({ name }) => name)).toEqual(all.map(({ name }) => name))
    for (const { example } of questions) expect(example.reading).not.toMatch(/[{}]/)
  })

  test('answer at their address as the example has it, and as their document does', async () => {
    for (const { name, document, example } of await listed()) {
      const { status, text } = await get(example.path)
      expect([name, status]).toEqual([name, 200])
      const { columns, rows, summary, reading } = JSON.parse(text)
      expect(reading).toBe(example.reading)
      expect(summary).not.toMatch(/[{}]/)
      for (const row of rows) expect(Object.keys(row)).toEqual(columns)
      const answer = await server.ask(document, example.variables)
      expect([name, answer.body.errors]).toEqual([name, undefined])
    }
  })

  test('take names as well as ids, and give one row for each of the answer', async () => {
    const byId = await get('/q/who-opposes.json?concept=concept:student-data-mining')
    const byName = await get('/q/who-opposes.json?concept=data+mining')
    expect(byName.text).toBe(byId.text)
    expect(JSON.parse(byId.text)).toMatchObject({
      question: 'who-opposes',
      reading: 'Who opposes “Student-data mining”',
      slots: { concept: { id: 'concept:student-data-mining', label: 'Student-data mining' } },
    })
    const schools = await get('/q/which-schools-lie-between.json?from=middle&to=Competency+End')
    expect(JSON.parse(schools.text).rows.length).toBeGreaterThan(0)
    const narrowed = await get('/q/who-speaks-of.json?concept=equity&kinds=school,organization')
    expect(JSON.parse(narrowed.text).reading).toBe('Who speaks of “Equity”, schools and organizations only')
    expect((await get('/q/how-did-stance-develop.json?concept=equity&since=2018-03')).status).toBe(200)
  })

  test('come as CSV with a row of headings', async () => {
    const answer = await get('/q/who-opposes.csv?concept=data+mining')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="who-opposes.csv"')
    const [head, ...rows] = answer.text.split('\r\n')
    expect(head).toBe('Name,Kind,Basis,Claim,Source')
    expect(rows.length - 1).toBe(JSON.parse((await get('/q/who-opposes.json?concept=data+mining')).text).rows.length)
  })

  test.each([
    '/q/nothing.json',
    '/q/nothing.csv?x=1',
    '/q/who-opposes.xml',
    '/q/who-opposes',
    '/q/..%2fq.json',
    '/q/__proto__.json',
  ])('that are none are a coded 404: %s', async (path) => {
    const answer = await get(path)
    expect([answer.status, codeOf(answer)]).toEqual([404, 'BAD_REQUEST'])
  })

  test.each([
    ['who-opposes.json', 'concept'],
    ['who-opposes.json?concept=', 'concept'],
    ['who-opposes.json?concept=homework', 'concept'],
    ['who-opposes.csv?concept=person:larry-cuban', 'concept'],
    [`who-opposes.json?concept=${'x'.repeat(400)}`, 'concept'],
    ['who-opposes.json?concept=%00%ff%1b', 'concept'],
    ['who-opposes.json?concept=equity&more=1', 'more'],
    ['who-opposes.json?concept=equity&kinds=robots', 'kinds'],
    ['what-does-actor-support.json?actor=Gross', 'actor'],
    ['which-claims-answer.json?claim=claim:friedman-commentary:99999', 'claim'],
    ['how-did-stance-develop.json?concept=equity&since=yesterday', 'since'],
    ['which-schools-lie-between.json?from=middle', 'to'],
  ])('refuse slots that do not fit, and name them: %s', async (path, slot) => {
    const answer = await get(`/q/${path}`)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
    expect(messageOf(answer)).toContain(`${slot}: expected`)
  })
})
