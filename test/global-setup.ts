import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '../src/embedded/index.js'

declare module 'vitest' {
  export interface ProvidedContext {
    graph: { uri: string; user: string; password: string; database: string }
  }
}

/** Starts one real Neo4j for the whole run, on a free port and with an empty home; the jars are shared with `npm start`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'standpoint-test-'))
  const server = await openEmbedded({
    home,
    jarsHome: process.env['STANDPOINT_HOME'] ?? join(process.cwd(), '.standpoint'),
    heapMb: 512,
    pageCacheMb: 128,
    quickStart: true,
    env: process.env,
  })
  const { uri, user, password, database } = server
  project.provide('graph', { uri, user, password, database })
  return async () => {
    await server.release()
    rmSync(home, { recursive: true, force: true })
  }
}
