/**
 * A Standpoint that remembers no records from one request to the next, so that it reads from the database what a question
 * that nobody asked before would. Otherwise as `start`; says `answers at` on its output once it does.
 */
import { serve } from '../dist/commands/serve.js'
import { findDatabase } from '../dist/database.js'
import { readSettings } from '../dist/settings.js'
import { openStandpoint } from '../dist/standpoint.js'

const root = new URL('..', import.meta.url).pathname
const settings = readSettings(process.env, root)
const database = await findDatabase(settings, process.env, process.stderr, console.error)
const standpoint = openStandpoint(root, {
  ...database.settings,
  freshMs: settings.STANDPOINT_FRESH_MS,
  rememberedRecords: 0,
})
await standpoint.evidence.current()
const server = await serve(root, { settings, standpoint })
void standpoint.graph.warmUp()
process.stdout.write(`answers at ${server.url}\n`)
process.once('SIGTERM', async () => {
  await server.stop()
  await standpoint.close()
  await database.release()
})
