import { rowsOf, showTable, summarize, type NotUnderstood } from '../questions/index.js'
import { finderOf } from '../search/index.js'
import { answer } from '../standpoint.js'
import { open } from './open.js'
import { plantWhenEmpty } from './start.js'
import type { Terminal } from './terminal.js'

/** Columns of a terminal that does not say how wide it is. */
const usualWidth = 120

/**
 * Answers a plain question: prints how it was read, the answer as a table and its summary, or with `json` the data alone;
 * with `graphql` the document too. Gives 0, or 2 for a question that cannot be read (it says why and what can be asked),
 * or 1 for one that failed.
 */
export async function ask(
  terminal: Terminal,
  question: string,
  { json, graphql }: { readonly json?: boolean; readonly graphql?: boolean },
): Promise<number> {
  const { out, err } = terminal
  const opened = await open(terminal)
  try {
    const { standpoint } = opened
    await plantWhenEmpty(opened, err)
    const read = standpoint.questions.understand(question, finderOf(await standpoint.evidence.current()))
    if (!read.understood) {
      err.write(refused(read))
      return 2
    }
    const { data, errors } = await answer(standpoint, read.question.document, read.variables)
    if (errors) throw errors[0]?.originalError ?? errors[0]
    const labels = new Map(read.slots.map(({ name, entity }) => [name, entity.label]))
    const shown = [
      read.reading,
      ...(rowsOf(read.question, data).length > 0 ? [showTable(read.question, data, out.columns ?? usualWidth)] : []),
      summarize(read.question, data, labels),
    ]
    out.write(json ? `${JSON.stringify(data, null, 2)}\n` : `${shown.join('\n\n')}\n`)
    // Beside JSON the document goes to the other stream: who reads JSON must find nothing else.
    if (graphql) (json ? err : out).write(`\n${read.question.document}\n\n${JSON.stringify(read.variables)}\n`)
    return 0
  } finally {
    await opened.close()
  }
}

function refused({ reason, suggestions }: NotUnderstood): string {
  return [`Not understood: ${reason}`, ...suggestions.map((each) => `  try: ${each}`), ''].join('\n')
}
