/**
 * Measures how Standpoint behaves on made debates: how long the evidence columns take to load and what they weigh, and first
 * pages of a popular concept, by the size of the debate. `npm run bench:scale`; sizes may follow (`-- 1000 100000 1000000`).
 * Homes with made debates are kept below STANDPOINT_BENCH_HOME, when that is set, and used again: a million takes minutes.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate, makeDebate, sizeOf } from '../dist/generate/index.js'
import { answer, openStandpoint } from '../dist/standpoint.js'
import { benchGraph } from './graph.mjs'

const root = new URL('..', import.meta.url).pathname
const script = new URL(import.meta.url).pathname
const rounds = 60
/** Milliseconds after which no further round of a question begins. */
const questionMs = 8_000

const page = 'first: 20'
/** First pages over a popular concept, a popular actor, and the whole debate; then what folds over many stances. */
const questions = {
  'positions on a concept, with their number': `query ($concept: ID!) { concept(by: { id: $concept }) { positions(${page}) { totalCount nodes { stance basis actor { name } } } } }`,
  'who opposes it, with evidence': `query ($concept: ID!) { concept(by: { id: $concept }) { positions(where: { stances: [OPPOSES] }, ${page}) {
    nodes { actor { name } basis evidenceCount evidence(first: 3) { nodes { basis path { id } claim { statement source { title } passages { start end } } } } } } } }`,
  'claims on a concept, with their number': `query ($concept: ID!) { concept(by: { id: $concept }) { claims(${page}) { totalCount nodes { statement source { title } } } } }`,
  "an actor's positions": `query ($actor: ID!) { actor(by: { id: $actor }) { positions(${page}) { totalCount nodes { stance concept { prefLabel } } } } }`,
  'claims by stance, kind and date': `{ claims(${page}, where: { stances: [OPPOSES], modalities: [NORMATIVE], statedFrom: "2018-01-01" }) { nodes { statement source { title } } } }`,
  'positions of all on everything': `{ positions(${page}) { nodes { stance } } }`,
  "a concept's summary": `query ($concept: ID!) { concept(by: { id: $concept }) { stanceSummary { balance actors { supports opposes } } } }`,
  'its robustness': `query ($concept: ID!) { concept(by: { id: $concept }) { stanceSummary { robustness { flips } } } }`,
  'its timeline by month': `query ($concept: ID!) { concept(by: { id: $concept }) { timeline(unit: MONTH) { actors { supports } } } }`,
  'who agrees most with an actor': `query ($actor: ID!) { actor(by: { id: $actor }) { agreements(first: 5) { nodes { agreementRate } } } }`,
  'what lies around a concept, two steps': `query ($concept: ID!) { subgraph(around: [$concept], depth: 2) { totalNodes nodes { id } edges { weight } } }`,
  'paths from an actor to a concept': `query ($actor: ID!, $concept: ID!) { path(from: $actor, to: $concept) { length } }`,
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]

/** Bytes in use after a collection, on the heap and beside it: what lay beside it is given back a little later. */
async function inUse() {
  globalThis.gc()
  await sleep(500)
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Measures one size, in a process of its own so that its memory is its own; tells it as a line of JSON. */
async function measure(claims, home) {
  const { settings, release } = await benchGraph(home)
  const standpoint = openStandpoint(root, settings)
  await standpoint.graph.setUp()
  const size = sizeOf({ claims, seed: 1 })
  const began = performance.now()
  const { claimsWritten } = await generate(standpoint.graph, size, { beside: true })
  const generateMs = claimsWritten === claims ? performance.now() - began : undefined

  const before = await inUse()
  const loading = performance.now()
  const columns = await standpoint.evidence.current()
  const loadMs = performance.now() - loading
  const peakMb = process.resourceUsage().maxRSS / 1024
  const columnsMb = ((await inUse()) - before) / 2 ** 20

  await standpoint.graph.warmUp()
  const debate = makeDebate(size)
  const times = {}
  for (const [name, document] of Object.entries(questions)) {
    const spent = []
    const until = performance.now() + questionMs
    for (let round = -10; round < rounds && (round < 1 || performance.now() < until); round += 1) {
      // Another subject each time, of the ten most popular.
      const rank = (round + 10) % 10
      const concept = debate.concepts.idOf(debate.concepts.ofRank(rank))
      const actor = debate.actors.idOf(debate.actors.ofRank(rank))
      const asked = performance.now()
      const { errors } = await answer(standpoint, document, { concept, actor })
      if (errors) throw new Error(String(errors[0]))
      if (round >= 0) spent.push(performance.now() - asked)
    }
    times[name] = [quantile(spent, 0.5), quantile(spent, 0.95)]
  }
  const rows = columns.rows.claim.length
  await standpoint.close()
  await release()
  return { claims, rows, generateMs, loadMs, peakMb, columnsMb, times }
}

/** Runs this file for one size. */
function inProcess(claims, home) {
  const child = spawn(process.execPath, ['--expose-gc', script, '--one', String(claims), home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data) => (said += data))
  return new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`ended with ${code}`)))),
  )
}

if (process.argv[2] === '--one') {
  process.stdout.write(JSON.stringify(await measure(Number(process.argv[3]), process.argv[4])))
} else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000]
  const kept = process.env['STANDPOINT_BENCH_HOME']
  const place = kept ?? mkdtempSync(join(tmpdir(), 'standpoint-scale-'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, Standpoint ${version}, load ${loadavg()[0].toFixed(1)}`,
  )
  const results = []
  try {
    for (const claims of sizes) {
      const home = join(place, `claims-${claims}`)
      results.push(await inProcess(claims, home))
      await sleep(2_000)
    }
  } finally {
    if (kept === undefined) rmSync(place, { recursive: true, force: true })
  }
  const line = (label, of) => console.log(label.padEnd(44), ...results.map((result) => of(result).padStart(18)))
  line('claims', ({ claims }) => claims.toLocaleString('en'))
  line('rows of the columns', ({ rows }) => rows.toLocaleString('en'))
  line('made in', ({ generateMs }) => (generateMs === undefined ? 'before' : `${(generateMs / 1000).toFixed(0)} s`))
  line('columns loaded in', ({ loadMs }) => `${(loadMs / 1000).toFixed(2)} s`)
  line('columns weigh', ({ columnsMb }) => `${columnsMb.toFixed(0)} MB`)
  line('process at most, while loading', ({ peakMb }) => `${peakMb.toFixed(0)} MB`)
  for (const name of Object.keys(questions))
    line(name, ({ times }) => `${times[name].map((ms) => ms.toFixed(1)).join(' / ')} ms`)
  console.log('Questions: p50 / p95, in process, the ten most popular concepts or actors in turns.')
}
