import { findDatabase, unreachable } from '../database.js'
import { readSettings, type Settings } from '../settings.js'
import { openStandpoint, type Standpoint } from '../standpoint.js'
import type { Terminal } from './terminal.js'

/** A Standpoint over the database of the settings, ready for use. */
export interface Opened {
  readonly settings: Settings
  readonly standpoint: Standpoint
  close(): Promise<void>
}

/**
 * Opens what the settings name: finds or starts the database, puts the parts together, creates missing constraints.
 * Rejects with an error that names the remedy; then nothing is left running that this process started.
 */
export async function open({ root, env, err }: Terminal, settings = readSettings(env, root)): Promise<Opened> {
  const database = await findDatabase(settings, env, err, (message) => err.write(`${message}\n`))
  let standpoint: Standpoint | undefined
  const close = async () => {
    await standpoint?.close()
    await database.release()
  }
  try {
    standpoint = openStandpoint(root, { ...database.settings, freshMs: settings.STANDPOINT_FRESH_MS })
    await standpoint.graph.setUp()
    return { settings, standpoint, close }
  } catch (error) {
    await close()
    throw database.embedded ? error : unreachable(database.settings, error)
  }
}
