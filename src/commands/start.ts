import { expectAddress } from '../server/index.js'
import { readSettings } from '../settings.js'
import { open, type Opened } from './open.js'
import { expectDataset, plantFolder } from './plant.js'
import { serve } from './serve.js'
import type { Terminal } from './terminal.js'

/**
 * Serves GraphQL until the process is told to end: looks whether it can, finds the database, plants the data set, listens.
 * Gives 0 after a clean stop. Rejects, naming the remedy, when any of it fails; then nothing is left running.
 */
export async function start(terminal: Terminal): Promise<number> {
  const { root, env, err, out } = terminal
  const settings = readSettings(env, root)
  const say = (line: string) => void err.write(`${line}\n`)
  // Fetching and starting a database takes half a minute; what can be seen to fail afterwards must fail before.
  await expectAddress({ host: settings.HOST, port: settings.PORT })
  await expectDataset(settings.STANDPOINT_SEEDS, say)
  const opened = await open(terminal, settings)
  try {
    await plantFolder(opened.standpoint, settings.STANDPOINT_SEEDS, say)
    await opened.standpoint.evidence.current()
    const server = await serve(root, opened)
    const stopping = new AbortController()
    void opened.standpoint.graph.warmUp(stopping.signal)
    out.write(`Standpoint answers at ${server.url}/graphql; a page to ask from is at ${server.url}\n`)
    await untilTold()
    stopping.abort()
    await server.stop()
    return 0
  } finally {
    await opened.close()
  }
}

/** Plants the data set of the settings where the graph holds none yet: for commands that only want to ask. */
export async function plantWhenEmpty({ standpoint, settings }: Opened, err: NodeJS.WriteStream): Promise<void> {
  const planted = await standpoint.graph.read()('planted-datasets', {})
  if (planted.length === 0) await plantFolder(standpoint, settings.STANDPOINT_SEEDS, (line) => err.write(`${line}\n`))
}

/** Resolves when the process is told to end. A second signal ends it at once, as if nobody listened. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
