import type { Run } from '../src/graph/index.js'
import { typed } from '../src/graph/run.js'

/** Makes a wrapper of a request's runner that writes down the statement of every trip. */
export function recording(trips: string[]): (run: Run) => Run {
  return (run) =>
    typed((name, params) => {
      trips.push(name)
      return untyped(run)(name, params)
    })
}

/**
 * Makes the same, in waves: no trip's rows are handed out before all that are under way have come. So which keys share a
 * trip, and what is written down, depend on the question alone, and not on which answer the database gave first.
 */
export function recordingWaves(trips: string[]): (run: Run) => Run {
  const waiting: (() => void)[] = []
  const wave: string[] = []
  let underWay = 0
  const settled = () => {
    underWay -= 1
    if (underWay > 0) return
    trips.push(...wave.splice(0).sort())
    for (const release of waiting.splice(0)) release()
  }
  return (run) =>
    typed(async (name, params) => {
      wave.push(name)
      underWay += 1
      const released = new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await untyped(run)(name, params)
      } finally {
        settled()
        await released
      }
    })
}

/** What a typed runner is underneath. */
function untyped(run: Run): Parameters<typeof typed>[0] {
  return run as Parameters<typeof typed>[0]
}
