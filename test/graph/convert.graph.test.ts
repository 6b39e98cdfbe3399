import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { any, openWith } from './statements.js'

const statements = {
  'read/typed': `
// input Params { whole: Int!, broken: Float, sure: Boolean!, ids: [ID!]!, stance: Stance, row: StanceRow }
// type Row { whole: String!, broken: String!, sure: String!, ids: [ID!]!, stance: String, row: String }

RETURN valueType($whole) AS whole, valueType($broken) AS broken, valueType($sure) AS sure, $ids AS ids,
       $stance AS stance, valueType($row.ordinal) AS row`,
  'read/limited':
    '// input Params { limit: Int! }\n// type Row { at: Int! }\n\nUNWIND range(1, 9) AS at RETURN at LIMIT $limit',
  'read/temporal': `
// type Row { day: Date!, at: DateTime!, days: [Date!]! }

RETURN date('2018-05-06') AS day, datetime('2026-01-02T03:04:05Z') AS at, [date('1999-12-31')] AS days`,
  'read/lists':
    '// type Row { numbers: [Int]!, nested: [[Int!]!]! }\n\nRETURN [1, null] AS numbers, [[], [1]] AS nested',
  'read/record': `
// type Row { stance: StanceRecord!, none: StanceRecord }

RETURN {conceptId: 'c', stance: 'OPPOSES', qualified: true, more: 1} AS stance, null AS none`,
  'read/missing': '// type Row { one: Int!, two: Int }\n\nRETURN 1 AS one',
  'read/null': '// type Row { one: Int! }\n\nRETURN null AS one',
  'read/null-item': '// type Row { list: [Int!]! }\n\nRETURN [1, null] AS list',
  'read/text-for-int': "// type Row { one: Int! }\n\nRETURN '1' AS one",
  'read/float-for-int': '// type Row { one: Int! }\n\nRETURN 1.5 AS one',
  'read/large-int': '// type Row { one: Int! }\n\nRETURN 9007199254740993 AS one',
  'read/int-for-text': '// type Row { one: String! }\n\nRETURN 1 AS one',
  'read/text-for-float': "// type Row { one: Float! }\n\nRETURN '1' AS one",
  'read/text-for-boolean': "// type Row { one: Boolean! }\n\nRETURN 'true' AS one",
  'read/unknown-stance': "// type Row { one: Stance! }\n\nRETURN 'HATES' AS one",
  'read/one-for-list': '// type Row { one: [Int!]! }\n\nRETURN 1 AS one',
  'read/text-for-record': "// type Row { one: StanceRecord! }\n\nRETURN 'x' AS one",
  'read/record-without-a-key':
    "// type Row { one: StanceRecord! }\n\nRETURN {conceptId: 'c', stance: 'OPPOSES'} AS one",
  'read/duration': "// type Row { one: String! }\n\nRETURN duration('P1D') AS one",
  'read/broken': '// type Row { one: Int! }\n\nRETRUN 1 AS one',
}

let graph: Graph
beforeAll(() => {
  graph = openWith(statements)
})
afterAll(() => graph.close())

const run = (name: string, params: Readonly<Record<string, unknown>> = {}) => any(graph.read())(name, params)

describe('parameters', () => {
  const good = { whole: 3, broken: 3, sure: true, ids: ['a'], stance: 'OPPOSES' }
  const row = { ordinal: 2, stance: 'OPPOSES', concept: 'c', qualified: false }

  test('travel as what the header says: an Int as an integer, a Float as a float', async () => {
    expect(await run('typed', { ...good, row })).toEqual([
      {
        whole: 'INTEGER NOT NULL',
        broken: 'FLOAT NOT NULL',
        sure: 'BOOLEAN NOT NULL',
        ids: ['a'],
        stance: 'OPPOSES',
        row: 'INTEGER NOT NULL',
      },
    ])
  })

  test('may be left out where the header lets them be null', async () => {
    const rows = await run('typed', { whole: 3, sure: false, ids: [] })
    expect(rows).toEqual([expect.objectContaining({ broken: 'NULL', stance: null, row: 'NULL' })])
  })

  test('work as a limit', async () => {
    expect(await run('limited', { limit: 2 })).toEqual([{ at: 1 }, { at: 2 }])
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['one that is missing', { sure: true, ids: [] }, 'parameter whole is required.'],
    ['one that is null', { ...good, whole: null }, 'parameter whole is required.'],
    ['one that the header does not know', { ...good, hole: 3 }, 'no parameter hole in its header.'],
    ['a text for a number', { ...good, whole: '3' }, 'parameter whole must be Int.'],
    ['a broken number', { ...good, whole: 3.5 }, 'parameter whole must be Int.'],
    ['a number past what is exact', { ...good, whole: 2 ** 53 }, 'parameter whole must be Int.'],
    ['a text for a truth value', { ...good, sure: 'true' }, 'parameter sure must be Boolean.'],
    ['one for a list', { ...good, ids: 'a' }, 'parameter ids must be a list.'],
    ['null in a list', { ...good, ids: ['a', null] }, 'parameter ids is required.'],
    ['a number in a list of ids', { ...good, ids: [1] }, 'parameter ids must be ID.'],
    ['an unknown enum value', { ...good, stance: 'HATES' }, 'parameter stance must be Stance.'],
    ['a text for a record', { ...good, row: 'x' }, 'parameter row must be a record.'],
    ['a record with a wrong field', { ...good, row: { ...row, ordinal: 'x' } }, 'parameter row ordinal must be Int.'],
    ['a record without a field', { ...good, row: { ordinal: 1 } }, 'parameter row stance is required.'],
  ])('are refused: %s', async (_, params, message) => {
    await expect(run('typed', params)).rejects.toThrow(`cypher/read/typed.cypher: ${message}`)
  })

  test('are refused before anything is sent', async () => {
    const nowhere = openWith(statements, { uri: 'bolt://127.0.0.1:1' })
    await expect(any(nowhere.read())('typed', {})).rejects.toThrow('parameter whole is required')
    await nowhere.close()
  })
})

describe('rows', () => {
  test('give days and times as ISO text', async () => {
    expect(await run('temporal')).toEqual([{ day: '2018-05-06', at: '2026-01-02T03:04:05Z', days: ['1999-12-31'] }])
  })

  test('give lists as they are, nulls only where the header has them', async () => {
    expect(await run('lists')).toEqual([{ numbers: [1, null], nested: [[], [1]] }])
  })

  test('give of a record what its shape names', async () => {
    const stance = { conceptId: 'c', stance: 'OPPOSES', qualified: true }
    expect(await run('record')).toEqual([{ stance, none: null }])
  })

  test.each([
    ['missing', 'column two is missing.'],
    ['null', 'column one is null, which its header excludes.'],
    ['null-item', 'column list is null, which its header excludes.'],
    ['text-for-int', 'column one must be Int.'],
    ['float-for-int', 'column one must be Int.'],
    ['large-int', 'column one must be Int.'],
    ['int-for-text', 'column one must be String.'],
    ['text-for-float', 'column one must be Float.'],
    ['text-for-boolean', 'column one must be Boolean.'],
    ['unknown-stance', 'column one must be Stance.'],
    ['one-for-list', 'column one must be a list.'],
    ['text-for-record', 'column one must be a record.'],
    ['record-without-a-key', 'column one.qualified is null, which its header excludes.'],
    ['duration', 'column one must be String.'],
  ])('that break their header are an internal error that names file and column: %s', async (name, message) => {
    const failure = run(name)
    await expect(failure).rejects.toThrow(`cypher/read/${name}.cypher: ${message}`)
    await expect(failure).rejects.not.toHaveProperty('code')
  })
})

describe('a statement', () => {
  test('that the database refuses is an internal error that names it and the database’s code', async () => {
    const failure = run('broken')
    await expect(failure).rejects.toThrow(
      'broken: the database refused the statement (Neo.ClientError.Statement.SyntaxError).',
    )
    await expect(failure).rejects.toMatchObject({ cause: { code: 'Neo.ClientError.Statement.SyntaxError' } })
    await expect(failure).rejects.not.toHaveProperty('code')
  })

  test('that no file holds is an internal error', async () => {
    await expect(run('nothing')).rejects.toThrow('no statement nothing in cypher/')
  })
})
