/**
 * Measures for how long questions that fold over a whole debate keep the serving process from answering anything else: the
 * longest delay of its event loop while each is answered. `npm run bench:loop`; a number of claims may follow (`-- 1000000`). The
 * home with the made debate is kept below STANDPOINT_BENCH_HOME, when that is set, and used again.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { serve } from '../dist/commands/serve.js'
import { generate, makeDebate, sizeOf } from '../dist/generate/index.js'
import { readSettings } from '../dist/settings.js'
import { openStandpoint } from '../dist/standpoint.js'
import { benchGraph } from './graph.mjs'

const root = new URL('..', import.meta.url).pathname
const script = new URL(import.meta.url).pathname
const rounds = 5

const questionsOf = ({ concepts, actors }) => {
  const concept = `concept(by: { id: "${concepts.idOf(concepts.ofRank(0))}" })`
  const actor = `actor(by: { id: "${actors.idOf(actors.ofRank(0))}" })`
  const page = 'first: 20'
  const active = Array.from({ length: 300 }, (_, rank) => actors.idOf(actors.ofRank(rank)))
  return {
    'positions on the largest concept': `{ ${concept} { positions(${page}) { totalCount nodes { stance actor { name } } } } }`,
    'the same with affiliates and facets': `{ ${concept} { positions(${page}, includeAffiliates: true) { totalCount facets { stance { value count } } } } }`,
    'its summary, by source': `{ ${concept} { stanceSummary { balance bySource { value { id } } } } }`,
    'its robustness': `{ ${concept} { stanceSummary { robustness { flips } } } }`,
    'its timeline by month': `{ ${concept} { timeline(unit: MONTH) { actors { supports } } } }`,
    'who agrees most with the busiest actor': `{ ${actor} { agreements(first: 5) { nodes { agreementRate } } } }`,
    'positions of all on everything': `{ positions(${page}) { nodes { stance } } }`,
    'paths from an actor to a concept': `{ path(from: "${actors.idOf(actors.ofRank(0))}", to: "${concepts.idOf(concepts.ofRank(0))}") { length } }`,
    'what lies around a concept': `{ subgraph(around: ["${concepts.idOf(concepts.ofRank(0))}"], depth: 3) { totalNodes edges { weight } } }`,
    'congruence of all, 5,000 edges': `{ oneModeNetwork(of: ACTORS) { stats { edges } edges { source target weight } } }`,
    'communities and polarization of 300': `{ oneModeNetwork(of: ACTORS, select: { actors: { only: ${JSON.stringify(active)} } }) { communities { modularity } polarization { score } } }`,
    'monthly slices': `{ oneModeNetwork(of: ACTORS, time: { windows: { unit: MONTH, length: 1 } }, limit: { maxEdges: 100 }) { slices { stats { edges } } } }`,
    'who says what, 20,000 edges': `{ twoModeNetwork(limit: { maxEdges: 20000 }) { nodes { id label } edges { source target weight } } }`,
  }
}

/** Asks over HTTP from a process of its own, so that only answering is seen. */
async function client() {
  process.on('message', async ({ url, query }) => {
    const began = performance.now()
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const text = await response.text()
    const failed = response.status !== 200 || text.includes('"errors"')
    process.send({ ms: performance.now() - began, bytes: text.length, failed: failed && text.slice(0, 300) })
  })
}

async function measure(claims) {
  const kept = process.env['STANDPOINT_BENCH_HOME']
  const place = kept ?? mkdtempSync(join(tmpdir(), 'standpoint-loop-'))
  const home = join(place, `claims-${claims}`)
  const graph = await benchGraph(home)
  const standpoint = openStandpoint(root, graph.settings)
  await standpoint.graph.setUp()
  const size = sizeOf({ claims, seed: 1 })
  await generate(standpoint.graph, size, { beside: true })

  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const { rows } = await standpoint.evidence.current()
  const loading = delay.max / 1e6
  const settings = readSettings({ ...process.env, PORT: '0', LOG_LEVEL: 'silent' }, root)
  const server = await serve(root, { settings, standpoint })
  await standpoint.graph.warmUp()
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}; ${claims.toLocaleString('en')} claims, ${rows.claim.length.toLocaleString('en')} rows`,
  )
  console.log(`longest delay while the columns load: ${loading.toFixed(0)} ms`)
  console.log(`${''.padEnd(42)} first, ms  again, ms    kB  longest delay first, again, ms`)
  const child = fork(script, ['--client'])
  const asked = (query) =>
    new Promise((resolve) => (child.once('message', resolve), child.send({ url: server.url, query })))
  for (const [name, query] of Object.entries(questionsOf(makeDebate(size)))) {
    const told = []
    for (let round = 0; round < rounds; round += 1) {
      delay.reset()
      const { ms, bytes, failed } = await asked(query)
      if (failed) throw new Error(`${name}: ${failed}`)
      told.push({ ms, bytes, delay: delay.max / 1e6 })
    }
    const [first, ...again] = told
    const most = (of) => Math.max(...again.map(of)).toFixed(0)
    const cells = [
      first.ms.toFixed(0),
      most(({ ms }) => ms),
      (first.bytes / 1000).toFixed(0),
      first.delay.toFixed(0),
      most((each) => each.delay),
    ]
    console.log(name.padEnd(42), ...cells.map((cell) => cell.padStart(10)))
  }
  child.disconnect()
  await server.stop()
  await standpoint.close()
  await graph.release()
  if (kept === undefined) rmSync(place, { recursive: true, force: true })
}

if (process.argv[2] === '--client') await client()
else await measure(Number(process.argv[2] ?? 100_000))
