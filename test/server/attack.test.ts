import { monitorEventLoopDelay } from 'node:perf_hooks'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/server/index.js'
import { type Answer, ask, codeOf, messageOf, raw } from './asking.js'
import { serve, type Served } from './world.js'

let server: Served
beforeAll(async () => void (server = await serve()))
afterAll(() => server.stop())

type Variables = Record<string, unknown>
type Attack = [name: string, code: string, query: string, variables?: Variables]

const times = (count: number, make: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => make(index)).join(between)
const nest = (open: string, count: number, core: string, close: string) =>
  open.repeat(count) + core + close.repeat(count)
const inConcept = (selections: string) => `{ concept { ${selections} } }`

/** Fragments that each spread the next one twice: 2^count selections in a few hundred bytes. */
const doubling = (count: number, last: string) =>
  `${times(count, (i) => `fragment F${i} on Actor{a:turns{assertedBy{...F${i + 1}}}b:turns{assertedBy{...F${i + 1}}}}`, '')}fragment F${count} on Actor{${last}}`
const bareDoubling = (count: number) =>
  times(count, (i) => `fragment G${i} on Query{...G${i + 1} ...on Query{...G${i + 1}}}`)
const everyone = (count: number) =>
  times(count, (i) => `fragment E${i} on Actor{${times(count, (other) => `...E${other}`)}}`)
const deepJson = (levels: number): unknown => JSON.parse(nest('{"not":', levels, '{}', '}'))

const selectionAttacks: Attack[] = [
  ['fragments that double at every step, 756 bytes', 'LIMIT_EXCEEDED', `{actors{nodes{...F0}}}${doubling(10, 'name')}`],
  ['fragments that double without being used', 'LIMIT_EXCEEDED', `{run}${doubling(25, 'name')}`],
  ['spreads that double down to a fragment that is missing', 'LIMIT_EXCEEDED', `{...G0}${bareDoubling(40)}`],
  [
    'a fragment within itself',
    'GRAPHQL_VALIDATION_FAILED',
    '{actors{nodes{...A}}}fragment A on Actor{turns{assertedBy{...A}}}',
  ],
  [
    'two fragments within each other',
    'GRAPHQL_VALIDATION_FAILED',
    '{actors{nodes{...A}}}fragment A on Actor{...B}fragment B on Actor{...A}',
  ],
  ['thirty fragments that all spread each other', 'GRAPHQL_VALIDATION_FAILED', `{actors{nodes{...E0}}}${everyone(30)}`],
  [
    'a harmless fragment that hides a doubling one of the same name',
    'GRAPHQL_VALIDATION_FAILED',
    `{actors{nodes{...F0}}}fragment F0 on Actor{name}${doubling(30, 'name')}`,
  ],
  ['five hundred aliases', 'LIMIT_EXCEEDED', inConcept(times(500, (i) => `a${i}:prefLabel`))],
  ['thousands of aliases', 'LIMIT_EXCEEDED', inConcept(times(9_000, (i) => `a${i}:prefLabel`))],
  [
    'aliases spread from one fragment',
    'LIMIT_EXCEEDED',
    `{concept{...A}}fragment A on Concept{${times(61, (i) => `a${i}:id`)}}`,
  ],
  ['fifty fields at the root', 'LIMIT_EXCEEDED', `{${times(50, () => 'run')}}`],
  ['fields at the root behind a fragment', 'LIMIT_EXCEEDED', `{...A}fragment A on Query{${times(50, () => 'run')}}`],
  ['a thousand fields that validation would compare with each other', 'LIMIT_EXCEEDED', inConcept('id '.repeat(1_400))],
  ['ten thousand directives', 'LIMIT_EXCEEDED', `{run ${'@include(if:true) '.repeat(10_000)}}`],
  ['ten thousand unknown directives', 'LIMIT_EXCEEDED', `{run ${'@a '.repeat(10_000)}}`],
  [
    'names of an object prototype',
    'GRAPHQL_VALIDATION_FAILED',
    '{ __proto__ { a } constructor { b } ...toString ... on valueOf { c } }',
  ],
  ['ten thousand operations', 'LIMIT_EXCEEDED', times(10_000, (i) => `query Q${i}{run}`)],
]

const nestingAttacks: Attack[] = [
  ['fields thirty deep', 'LIMIT_EXCEEDED', `{actors{nodes{${nest('turns{assertedBy{', 15, 'id', '}}')}}}}`],
  [
    'fields thirty deep behind fragments',
    'LIMIT_EXCEEDED',
    `{actors{nodes{...D0}}}${times(15, (i) => `fragment D${i} on Actor{turns{assertedBy{...D${i + 1}}}}`)}fragment D15 on Actor{id}`,
  ],
  ['fields twenty thousand deep', 'LIMIT_EXCEEDED', nest('{a', 20_000, '', '}')],
  ['a hundred thousand open braces', 'LIMIT_EXCEEDED', '{a'.repeat(100_000)],
  ['a list literal fifty thousand deep', 'LIMIT_EXCEEDED', `{nodes(ids:${nest('[', 50_000, '1', ']')}){id}}`],
  [
    'an object literal ten thousand deep',
    'LIMIT_EXCEEDED',
    `{actors(where:${nest('{not:', 10_000, '{}', '}')}){totalCount}}`,
  ],
  ['a type fifty thousand deep', 'LIMIT_EXCEEDED', `query($a:${nest('[', 50_000, 'Int', ']')}){run}`],
  ['a hundred thousand values', 'LIMIT_EXCEEDED', `{nodes(ids:[${'1 '.repeat(100_000)}]){id}}`],
  [
    'variables twenty thousand deep',
    'LIMIT_EXCEEDED',
    'query($f:Filter){actors(where:$f){totalCount}}',
    { f: deepJson(3_000) },
  ],
  [
    'a list of fifty thousand in the variables',
    'LIMIT_EXCEEDED',
    'query($ids:[ID!]!){nodes(ids:$ids){id}}',
    { ids: Array.from({ length: 50_000 }, () => 1) },
  ],
  ['a variable that nobody declared and that is deep', 'LIMIT_EXCEEDED', '{run}', { f: deepJson(3_000) }],
]

const pages = (size: string) =>
  `actors(first:${size}){nodes{claims(first:${size}){nodes{assertedBy{claims(first:${size}){nodes{id}}}}}}}`
const costAttacks: Attack[] = [
  ['full pages within full pages', 'LIMIT_EXCEEDED', `{${pages('100')}}`],
  ['full pages through a variable', 'LIMIT_EXCEEDED', `query($n:Int!){${pages('$n')}}`, { n: 100 }],
  ['full pages through the default of a variable', 'LIMIT_EXCEEDED', `query($n:Int=100){${pages('$n')}}`],
  ['full pages counted from the end', 'LIMIT_EXCEEDED', `{${pages('100').replaceAll('first', 'last')}}`],
  [
    'full pages through edges',
    'LIMIT_EXCEEDED',
    '{actors(first:100){edges{node{claims(first:100){edges{node{assertedBy{claims(first:100){edges{cursor}}}}}}}}}}',
  ],
  [
    'pages of no stated size, many within each other',
    'LIMIT_EXCEEDED',
    `{actors{nodes{${nest('claims{nodes{assertedBy{', 5, 'id', '}}}')}}}}`,
  ],
  ['a list with a size in the millions', 'LIMIT_EXCEEDED', '{actors{nodes{turns(first:9000000){id}}}}'],
  ['a size beyond every number', 'LIMIT_EXCEEDED', `{actors{nodes{turns(first:${'9'.repeat(400)}){id}}}}`],
  [
    'a size beyond every number in the variables',
    'LIMIT_EXCEEDED',
    'query($n:Int){actors{nodes{turns(first:$n){id}}}}',
    { n: Number.MAX_VALUE },
  ],
  [
    'a negative page that would make up for a full one',
    'LIMIT_EXCEEDED',
    `{a:actors(first:-9999999){nodes{turns{id}}}${pages('100')}}`,
  ],
  [
    'a page of each of a thousand keys',
    'LIMIT_EXCEEDED',
    'query($ids:[ID!]!){nodes(ids:$ids){...on Actor{claims(first:100){nodes{id statement}}}}}',
    { ids: Array.from({ length: 1_000 }, () => 1) },
  ],
  [
    'full pages behind fragments',
    'LIMIT_EXCEEDED',
    `{...A}fragment A on Query{actors(first:100){nodes{...B}}}fragment B on Actor{claims(first:100){nodes{...C}}}fragment C on Claim{assertedBy{turns(first:100){id}}}`,
  ],
  [
    'a page of each of a thousand keys by default',
    'LIMIT_EXCEEDED',
    `query($ids:[ID!]!=[${'1 '.repeat(1_000)}]){nodes(ids:$ids){...on Actor{claims(first:100){nodes{id statement}}}}}`,
  ],
  ['full pages in an operation that is not the chosen one', 'LIMIT_EXCEEDED', `query A{run}query B{${pages('100')}}`],
]

const introspectionAttacks: Attack[] = [
  ['the types of the types of fields', 'LIMIT_EXCEEDED', `{__schema{types{${nest('fields{type{', 3, 'name', '}}')}}}}`],
  [
    'the types behind fragments',
    'LIMIT_EXCEEDED',
    `{__schema{types{...T0}}}${times(3, (i) => `fragment T${i} on __Type{fields{type{...T${i + 1}}}}`)}fragment T3 on __Type{name}`,
  ],
  [
    'the possible types of possible types',
    'LIMIT_EXCEEDED',
    `{__schema{types{${nest('possibleTypes{interfaces{', 4, 'name', '}}')}}}}`,
  ],
  ['ofType thirty deep', 'LIMIT_EXCEEDED', `{__type(name:"Actor"){${nest('ofType{', 30, 'name', '}')}}}`],
  [
    'the whole schema twenty times',
    'LIMIT_EXCEEDED',
    `{${times(20, (i) => `a${i}:__schema{types{fields{args{name description type{name kind ofType{name kind}}}}}}`)}}`,
  ],
  [
    'the same field of every argument eight hundred times',
    'LIMIT_EXCEEDED',
    `{__schema{types{fields{args{${'name '.repeat(800)}}}}}}`,
  ],
]

describe.each([
  ['selections', selectionAttacks],
  ['nesting', nestingAttacks],
  ['pages', costAttacks],
  ['introspection', introspectionAttacks],
])('against an attack by %s the server holds:', (_, attacks) => {
  test.each(attacks)('%s → %s', async (_, code, query, variables = {}) => {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const [answer, bystander] = await Promise.all([
      ask(server.url, query, { variables, operationName: query.startsWith('query A') ? 'A' : undefined }),
      ask(server.url, '{ concept { prefLabel } }'),
    ])
    delay.disable()
    expect([codeOf(answer), answer.status], messageOf(answer)).toEqual([code, 400])
    expect(bystander.body.data).toEqual({ concept: { prefLabel: 'Algorithm-driven instruction' } })
    expect((await ask(server.url, '{ concept { id } }')).body.data).toEqual({ concept: { id: 'c' } })
    expect(answer.ms).toBeLessThan(2_000)
    expect(delay.max / 1e6).toBeLessThan(2_000)
    expect(answer.text.length).toBeLessThan(2_000)
  })
})

describe('a costly field', () => {
  test('counts for its work at every row of a page, by the weight of its interface too', async () => {
    const weighed = await serve({ weights: { 'Node.id': { work: 3_000 }, 'Actor.turns': { rows: 1, work: 50_000 } } })
    const cheap = await ask(weighed.url, '{ actors(first: 5) { nodes { name turns { statement } } } }')
    const ids = await ask(weighed.url, '{ actors(first: 100) { nodes { id } } }')
    await weighed.stop()
    expect([codeOf(cheap), codeOf(ids)]).toEqual(['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED'])
    expect(messageOf(cheap)).toContain('actors.nodes.turns')
    expect(messageOf(ids)).toContain('300,201 values')
  })
})

describe('a costly input', () => {
  test('counts once for each place at which it is given, however it is given, and never for every row', async () => {
    const weighed = await serve({ weights: { 'Filter.text': { once: 100_000 } } })
    const inRows = (filter: string) => `{concept{positions(where:${filter},first:100){nodes{stance}}}}`
    const twice = '{text:"a",and:[{not:{text:"b"}}]}'
    const thrice = '{text:"a",and:[{text:"b"},{not:{text:"c"}}]}'
    const variable = 'query($f:Filter){a:actors(where:$f){totalCount}b:actors(where:$f){nodes{id}}}'
    const answers = [
      await ask(weighed.url, inRows(twice)),
      await ask(weighed.url, inRows(thrice)),
      await ask(weighed.url, variable, { variables: { f: { text: 'a' } } }),
      await ask(weighed.url, variable, { variables: { f: { text: 'a', and: [{ text: 'b' }] } } }),
      await ask(weighed.url, variable, { variables: { f: { not: { not: {} } } } }),
    ]
    await weighed.stop()
    expect(answers.map(codeOf)).toEqual([undefined, 'LIMIT_EXCEEDED', undefined, 'LIMIT_EXCEEDED', undefined])
  })

  test.each([
    ['{}', 0],
    ['{text:"a"}', limits.condition],
    ['{not:{text:"a"}}', 2 * limits.condition],
    ['{and:[{text:"a"},{text:"b"}]}', 3 * limits.condition + 2],
    ['{and:[{},{},{}]}', limits.condition + 3],
  ])('counts for each of its conditions and each value of its lists: %s', async (filter, more) => {
    const query = `{actors(first:7){nodes{claims{totalCount}}}concept{positions(where:${filter},first:0){totalCount}}}`
    const plain = query.replace(`where:${filter},`, '')
    const [one, other] = await Promise.all(
      [query, plain].map((each) => ask(server.url, each, {}, { headers: { 'x-cost': 'preview' } })),
    )
    expect(valuesIn(one) - valuesIn(other)).toBe(more)
  })

  test('is weighed by the field that it filters', async () => {
    const weighed = await serve({ weights: { 'Query.actors': { condition: 125_000 } } })
    const filters = ['{text:"a"}', '{text:"a",not:{}}']
    const answers = await Promise.all(
      filters.map((each) => ask(weighed.url, `{actors(where:${each},first:0){totalCount}}`)),
    )
    await weighed.stop()
    expect(answers.map(codeOf)).toEqual([undefined, 'LIMIT_EXCEEDED'])
  })

  test('is counted in no time where a large variable stands at many places', async () => {
    const f = { and: Array.from({ length: 900 }, () => ({ text: 'a' })) }
    const start = performance.now()
    const answer = await ask(
      server.url,
      `query($f:Filter){${'actors(where:$f){totalCount}'.repeat(20)}${inConcept('positions(where:$f){totalCount}'.repeat(200)).slice(1)}`,
      { variables: { f } },
    )
    expect(codeOf(answer)).toBe('LIMIT_EXCEEDED')
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

const valuesIn = (answer: Answer | undefined) => Number(Object(answer?.body.extensions?.['cost']).values)

describe('a refusal', () => {
  test('cannot be escaped by an address that Apollo reads otherwise', async () => {
    const query = encodeURIComponent(`{${pages('100')}}`)
    for (const end of ['#%0A}}}', '&query=', '&query={run}', '%00', '#']) {
      const path = `/graphql?query=${query}${end}`
      const text = await raw(
        server.url,
        `GET ${path} HTTP/1.1\r\nhost: localhost\r\napollo-require-preflight: 1\r\nconnection: close\r\n\r\n`,
      )
      expect(text).toMatch(/^HTTP\/1\.1 400 .*"code":"(LIMIT_EXCEEDED|GRAPHQL_PARSE_FAILED|BAD_REQUEST)"/s)
    }
  })

  test('says the cost, the limit and the field to narrow', async () => {
    const answer = await ask(server.url, `{${pages('100')}}`)
    expect(messageOf(answer)).toBe(
      'The request has 10,110,201 values in a full answer; at most 250,000 are allowed. Most of them lie in ' +
        'actors.nodes.claims.nodes.assertedBy.claims: ask for fewer than 100 rows there, or fewer fields, or by fewer conditions.',
    )
    expect(answer.body.errors?.[0]?.extensions?.['details']).toMatchObject({ got: 10_110_201, limit: limits.cost })
  })
})

describe('what is large but honest passes:', () => {
  const whole = {
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
  }
  test.each([
    ['the standard introspection query', getIntrospectionQuery()],
    ['introspection with everything', getIntrospectionQuery(whole)],
    [
      'a hundred positions told in full',
      '{concept{positions(first:100){totalCount edges{node{stance actor{name claims(first:20){nodes{statement assertedBy{name}}}}}}}}}',
    ],
    [
      'a page of no rows, for the count alone',
      '{actors(first:0){totalCount nodes{claims(first:100){nodes{assertedBy{claims(first:100){nodes{id}}}}}}}}',
    ],
    ['a null size, which is an absent one', '{actors(first:null){totalCount}}'],
    [
      'a fragment used three times',
      '{a:actors(first:1){nodes{...A}}b:actors(first:1){nodes{...A}}c:actors(first:1){nodes{...A}}}fragment A on Actor{name}',
    ],
    ['a long comment', `# ${'x'.repeat(200_000)}\n{run}`],
    ['many commas', `{${','.repeat(200_000)}run}`],
    ['a filter six deep', `{actors(where:${nest('{not:', 6, '{}', '}')}){totalCount}}`],
  ])('%s', async (_, query) => {
    const answer = await ask(server.url, query)
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  })
})
