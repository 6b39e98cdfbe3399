import { findDatabase } from '../database.js'
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
  try {
    const standpoint = openStandpoint(root, { ...database.settings, freshMs: settings.STANDPOINT_FRESH_MS })
    await standpoint.graph.setUp()
    const close = async () => {
      await standpoint.close()
      await database.release()
    }
    return { settings, standpoint, close }
  } catch (error) {
    await database.release()
    throw error
  }
}
