/** What runs in a thread: the same schema and resolvers, over columns in shared memory and a runner that asks the main thread. */
import { parse } from 'graphql'
import { workerData } from 'piscina'
import { type Columns, columnsFrom } from '../evidence/index.js'
import { networkFile } from '../networks/index.js'
import { answerByName, type Context } from '../resolvers/index.js'
import type { Logged } from '../server/index.js'
import { outcomeOf } from '../server/outcome.js'
import { openApi } from '../api.js'
import type { Ended, Fault, Jobs, Task } from './jobs.js'
import { type Main, openMain } from './main-thread.js'
import { packError } from './packed-error.js'

const api = openApi(workerData)
/** The columns of the last job, by their number: the next one is most likely over the same. */
let known: { readonly number: number; readonly columns: Columns } | undefined

/** Does a job; never rejects. */
export default async function perform(task: Task): Promise<Ended<keyof Jobs>> {
  const main = openMain(task.port)
  try {
    if (known?.number !== task.columns) known = { number: task.columns, columns: columnsFrom(await main.columns()) }
    return { result: await resultOf(task, known.columns, main) }
  } catch (error) {
    return { failure: packError(error) }
  } finally {
    task.port.close()
  }
}

async function resultOf(task: Task, over: Columns, { run }: Main): Promise<Jobs[keyof Jobs]['result']> {
  if (task.kind === 'file') return networkFile(over, task.name, task.asked)
  const context = api.contextOver(run, async () => over)
  if (task.kind === 'operation') return executed(task, context)
  const answer = await answerByName(task.name, task.words, context, api.schema)
  return answer && { json: answer.json, csv: answer.csv() }
}

async function executed(
  { source, operationName, variables, requestId }: Jobs['operation']['job'],
  context: Context,
): Promise<Jobs['operation']['result']> {
  const faults: Fault[] = []
  const noted =
    (level: Fault['level']) =>
    ({ err, ...place }: Logged, message: string) =>
      void faults.push({ level, error: packError(err), place, message })
  const log = { error: noted('error'), warn: noted('warn') }
  const asked = { id: requestId, log, codes: new Set<string>(), faults: new Set() }
  const question = { document: parse(source), operationName, variables }
  const { data, errors = [] } = await outcomeOf(api.schema, question, context, asked)
  return { json: JSON.stringify(data), errors, faults }
}
