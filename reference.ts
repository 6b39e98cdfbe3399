/** Writes the reference pages of the docs from what they describe, so that they cannot drift from it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printSchema } from 'graphql'
import { loadCatalogue } from './src/catalogue/index.js'
import { errorTable } from './src/domain/errors.js'
import { type Question, readQuestions, type SlotKind } from './src/questions/index.js'
import { resolvers } from './src/resolvers/index.js'
import { apiSchema } from './src/schema/index.js'
import { limits } from './src/server/limits.js'
import { settingsTable } from './src/settings.js'

/** Gives the reference pages, by path from the root. */
export function referencePages(root: string): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reference/errors.md', page('Error codes', 'src/domain/errors.ts', errors())],
    ['docs/reference/settings.md', page('Settings', 'src/settings.ts', settings())],
    ['docs/reference/limits.md', page('Limits', 'src/server/limits.ts', limitTable(root))],
    ['docs/reference/statements.md', page('Statements', 'cypher/', statements(root))],
    ['docs/reference/questions.md', page('Questions', 'questions/', questions(root))],
    [
      'docs/reference/schema.graphql',
      `# Written by \`npm run codegen\` from schema/. Do not edit.\n\n${printSchema(apiSchema(root, resolvers))}\n`,
    ],
  ])
}

function page(title: string, from: string, body: string): string {
  return `# ${title}\n\n<!-- Written by \`npm run codegen\` from ${from}. Do not edit. -->\n\n${body}\n`
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

function errors(): string {
  const rows = Object.entries(errorTable).map(([code, { means, remedy }]) => [`\`${code}\``, means, remedy])
  return `${table(['extensions.code', 'what it means', 'what to do'], rows)}

graphql-js and Apollo add \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`, \`OPERATION_RESOLUTION_FAILURE\` and \`BAD_REQUEST\` for documents and requests that cannot be read.`
}

function settings(): string {
  const rows = settingsTable.map(({ name, what, fallback }) => [`\`${name}\``, fallback ? `\`${fallback}\`` : '', what])
  return `Environment variables. A fault in any of them is reported at start, all faults at once.\n\n${table(['name', 'default', 'what it is for'], rows)}`
}

/** The reasons stand as comments beside the numbers; both are shown. */
function limitTable(root: string): string {
  const source = readFileSync(join(root, 'src/server/limits.ts'), 'utf8')
  const reasons = new Map(
    [...source.matchAll(/\/\*\*(?<reason>(?:(?!\*\/)[\s\S])*)\*\/\s*(?<name>\w+): /g)].map(({ groups }) => [
      groups?.['name'],
      groups?.['reason'],
    ]),
  )
  const rows = Object.entries(limits).map(([name, value]) => [
    `\`${name}\``,
    value.toLocaleString('en-US'),
    (reasons.get(name) ?? '').replace(/\s*\n\s*\*?\s*/g, ' ').trim(),
  ])
  return `A request beyond a limit is refused with \`LIMIT_EXCEEDED\`, one that takes longer than \`requestMs\` with \`GRAPH_TIMEOUT\`; who sends slower than \`receiveMs\` gets HTTP 408. A page size above 100 is \`BAD_USER_INPUT\`, as any argument that breaks its rule.\n\n${table(['limit', 'value', 'what it bounds, and why'], rows)}\n\n${costHeader}`
}

const costHeader = `## What a document costs

Send the header \`X-Cost\` with a question to see. \`X-Cost: preview\` reads and validates the document and its variables, runs nothing, and
answers with status 200, \`"data": null\` and \`extensions.cost\`, also for a document that would be refused. \`X-Cost: report\` answers the
question and adds the same \`extensions.cost\`, also to a refusal. Any other value is \`BAD_REQUEST\`.

| in \`extensions.cost\` | what it says |
| --- | --- |
| \`values\`, \`limit\` | Values that an answer of full pages may hold, and how many are allowed: pages and lists multiply what is below them, fragments are followed, costly fields weigh more. |
| \`refused\`, \`refusals\` | Whether the document is refused, and the messages that say why. |
| \`heaviest\` | The \`field\` where most of the values lie, as a path, and the \`rows\` of its page. |
| \`counts\` | By the name of the limit, what the document has (\`got\`) and what is allowed (\`limit\`). |

Every operation of a document counts; the costliest is shown. A document with more \`selections\` than allowed is not counted further: \`values\` is
null, and it is refused with LIMIT_EXCEEDED in a preview too, as is one that is too large to be read (\`bodyBytes\`, \`tokens\`, \`nesting\`, \`variableValues\`).`

function statements(root: string): string {
  const all = [...loadCatalogue(root).statements.values()]
  return all.map(({ name, file, prose }) => `- [\`${name}\`](../../${file}) ${prose.replaceAll('\n', ' ')}`).join('\n')
}

function questions(root: string): string {
  const all = readQuestions(root)
  const list = all.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join('\n')
  return `What can be asked in plain words (how: [ask.md](../ask.md)), and at an address: \`/q/<name>.json\` and
\`/q/<name>.csv\` with the slots as parameters, each an id or a name. \`GET /q.json\` lists them with an example each.

${list}

${all.map(questionPage).join('\n\n')}`
}

function questionPage({ name, title, phrasings, slots, columns }: Question): string {
  const words = phrasings.map((each) => `“${each.replace(/[[\]]/g, '')}”`).join(', ')
  const rows = [...slots].map(([slot, { kind, optional }]) => [
    `\`${slot}\``,
    slotMeanings[kind],
    optional ? 'may be left out' : '',
  ])
  const query = [...slots].filter(([, { optional }]) => !optional).map(([slot]) => `${slot}=…`)
  const address = `/q/${name}.json${query.length > 0 ? `?${query.join('&')}` : ''}`
  return [
    `## ${title}`,
    `In words: ${words}, and whatever means the same.`,
    ...(rows.length > 0 ? [table(['slot', 'what fills it', ''], rows)] : []),
    `Columns: ${columns.map(({ heading }) => heading).join(', ')}. Address: \`${address}\`, and \`.csv\`. Document: [\`questions/${name}.graphql\`](../../questions/${name}.graphql).`,
  ].join('\n\n')
}

/** The anchor that a heading gets: small letters, words joined by hyphens, no punctuation. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-')
}

const slotMeanings: Readonly<Record<SlotKind, string>> = {
  actor: 'a person, an organization or a school',
  person: 'a person',
  organization: 'an organization',
  school: 'a school',
  institution: 'an organization or a school',
  concept: 'a concept',
  source: 'a source',
  claim: 'a claim, by its id',
  any: 'a person, an organization, a school, a concept, a source or a claim',
  anchor: 'a labelled point of a scale',
  date: 'a year, a month or a day, as 2018, 2018-05 or 2018-05-16',
  kinds: 'people, organizations, schools; in an address `PERSON`, `ORGANIZATION`, `SCHOOL`, with commas',
}
