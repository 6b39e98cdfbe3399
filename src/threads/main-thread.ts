import type { MessagePort } from 'node:worker_threads'
import type { ColumnData } from '../evidence/index.js'
import type { Run } from '../graph/index.js'
import { typed } from '../graph/run.js'
import type { Granted } from './jobs.js'
import { unpackError } from './packed-error.js'

/** The main thread, as a job sees it. */
export interface Main {
  /** Runs a statement there. Rejects as it does there. */
  readonly run: Run
  /** Gives the data of the columns that the job is over. */
  columns(): Promise<ColumnData>
}

/** Opens the way to the main thread. */
export function openMain(port: MessagePort): Main {
  const waiting = new Map<number, (granted: Granted) => void>()
  port.on('message', (granted: Granted) => {
    waiting.get(granted.wish)?.(granted)
    waiting.delete(granted.wish)
  })
  let wishes = 0
  const granted = async (asked: object): Promise<Granted> => {
    wishes += 1
    const wish = wishes
    const answer = await new Promise<Granted>((resolve) => {
      waiting.set(wish, resolve)
      port.postMessage({ ...asked, wish })
    })
    if ('failure' in answer) throw unpackError(answer.failure)
    return answer
  }
  return {
    run: typed(async (name, params) => {
      const answer = await granted({ kind: 'run', name, params })
      return 'rows' in answer ? answer.rows : []
    }),
    columns: async () => {
      const answer = await granted({ kind: 'columns' })
      if (!('columns' in answer)) throw new TypeError('the main thread gave no columns')
      return answer.columns
    },
  }
}
