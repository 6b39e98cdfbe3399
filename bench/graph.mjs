import { mkdirSync } from 'node:fs'
import { openEmbedded } from '../dist/embedded/index.js'

/** Opens the embedded database of a bench's home: gives how Standpoint connects to it, and what releases it. */
export async function benchGraph(home) {
  mkdirSync(home, { recursive: true })
  const memory = { heapMb: 512, pageCacheMb: 128 }
  const { uri, user, password, database, release } = await openEmbedded({ home, ...memory, env: process.env })
  const timeouts = { queryTimeoutMs: 30_000, writeTimeoutMs: 300_000, freshMs: 3_600_000 }
  return { settings: { uri, user, password, database, ...timeouts }, release }
}
