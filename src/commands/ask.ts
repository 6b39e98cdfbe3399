import type { Columns } from '../evidence/index.js'
import { type Entity, readQuestions, rowsOf, showTable, type SlotKind, understand } from '../questions/index.js'
import { answer } from '../standpoint.js'
import { open } from './open.js'
import { plantWhenEmpty } from './start.js'
import type { Terminal } from './terminal.js'

/** Columns of a terminal that does not say how wide it is. */
const usualWidth = 120

/**
 * Answers a plain question: prints how it was read and the answer as a table, or with `json` the data alone. Gives 0, or
 * 2 for a question that cannot be read (it says why and what can be asked), or 1 for one that failed.
 */
export async function ask(
  terminal: Terminal,
  question: string,
  { json, graphql }: { readonly json?: boolean; readonly graphql?: boolean },
): Promise<number> {
  const { out, err, root } = terminal
  const questions = readQuestions(root)
  const opened = await open(terminal)
  try {
    await plantWhenEmpty(opened, err)
    const columns = await opened.standpoint.evidence.current()
    const read = understand(question, questions, (kind, text) => entities(columns, kind, text))
    if (!read.understood) {
      err.write([`Not understood: ${read.reason}`, ...read.suggestions.map((each) => `  try: ${each}`), ''].join('\n'))
      return 2
    }
    const { data, errors } = await answer(opened.standpoint, read.question.document, read.variables)
    if (errors) throw errors[0]?.originalError ?? errors[0]
    if (json) out.write(`${JSON.stringify(data, null, 2)}\n`)
    else
      out.write(
        `${read.reading}\n\n${showTable(read.question, data, out.columns ?? usualWidth)}\n\n${counted(rowsOf(read.question, data).length)}\n`,
      )
    // Beside JSON the document goes to the other stream: who reads JSON must find nothing else.
    if (graphql) (json ? err : out).write(`\n${read.question.document}\n\n${JSON.stringify(read.variables)}\n`)
    return 0
  } finally {
    await opened.close()
  }
}

/** Rows asked for by every question; the data may hold more. */
const mostRows = 100

function counted(rows: number): string {
  return rows === 1 ? '1 row.' : rows < mostRows ? `${rows} rows.` : `The first ${rows} rows.`
}

/** Finds what a text names, exactly: a slug, an id, a name or label, or an alternate one. */
function entities(columns: Columns, kind: SlotKind, text: string): readonly Entity[] {
  return kind === 'concept' ? concepts(columns, text) : actors(columns, text)
}

function concepts({ tree, concepts: table }: Columns, text: string): Entity[] {
  const bySlug = tree.numberOf(`concept:${text.replaceAll(' ', '-')}`) ?? tree.numberOf(text)
  const numbers = bySlug === undefined ? table.labelled(text) : [bySlug]
  return numbers.map((number) => ({ id: tree.idOf(number), label: table.labels[number] ?? '' }))
}

function actors({ actors: table }: Columns, text: string): Entity[] {
  const byId = table.numberOf(text)
  const numbers = byId === undefined ? table.named(text) : [byId]
  return numbers.map((number) => ({ id: table.ids[number] ?? '', label: table.names[number] ?? '' }))
}
