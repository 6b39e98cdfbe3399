/**
 * Measures what the README states: time from `npm start` to the first answer (first and second start), the main question
 * over HTTP against one hand-written statement through the bare driver, interleaved in the same run, the trips that the
 * question makes, and the memory of the API process. The question is asked of two servers: one as it is, which remembers the
 * records of the same question asked before, and one that remembers nothing. `npm run bench`; the number of rounds may follow.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { graphql } from 'graphql'
import { openEmbedded } from '../dist/embedded/index.js'
import { openStandpoint } from '../dist/standpoint.js'

const root = new URL('..', import.meta.url).pathname
const rounds = Number(process.argv[2] ?? 300)
const query = readFileSync(join(root, 'seeds/example.graphql'), 'utf8')
const statement = readFileSync(join(root, 'bench/main-question.cypher'), 'utf8')
const concept = 'concept:algorithm-driven-instruction'
const home = mkdtempSync(join(tmpdir(), 'standpoint-bench-'))
const port = 4800 + (process.pid % 100)
const bases = ['DIRECT', 'ENTAILED']

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]
const show = (label, value) => console.log(`${label.padEnd(58)} ${value}`)

async function ask(at = port) {
  const response = await fetch(`http://127.0.0.1:${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  })
  return response.json()
}

/** Starts the API as a user does, and waits for its first answer. */
async function start() {
  const began = performance.now()
  const env = { ...process.env, PORT: String(port), STANDPOINT_HOME: home, LOG_LEVEL: 'warn' }
  const child = spawn('npm', ['start'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], detached: true, env })
  for (;;) {
    const answer = await ask().catch(() => undefined)
    if (answer?.data?.concept) return { child, seconds: (performance.now() - began) / 1000 }
    if (child.exitCode !== null) throw new Error('the API ended before it answered')
    await sleep(25)
  }
}

async function stop({ child }) {
  process.kill(-child.pid, 'SIGTERM')
  await new Promise((resolve) => child.once('exit', resolve))
  await sleep(3000)
}

/** Resident memory of the API process, in MB: the Node process below npm that runs the server. */
function apiMemory() {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const read = (file) => {
      try {
        return readFileSync(`/proc/${pid}/${file}`, 'utf8')
      } catch {
        return ''
      }
    }
    if (read('cmdline').includes('dist/main.js\0start') && read('environ').includes(`STANDPOINT_HOME=${home}`))
      if (read('comm').trim() === 'node') return Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1]) / 1024
  }
  return NaN
}

/** The rows of both sides in one form, to be sure that they answer the same. */
const fromApi = ({ data }) =>
  data.concept.positions.nodes.map(({ actor, basis, qualified, evidenceCount, evidence }) => ({
    id: actor.id,
    name: actor.name,
    basis,
    qualified,
    evidenceCount,
    shown: evidence.nodes.map(({ basis: each, qualified: some, path, claim }) => ({
      basis: each,
      qualified: some,
      path: path.map(({ slug }) => `concept:${slug}`),
      statement: claim.statement,
      statedOn: claim.statedOn,
      source: claim.source.title,
      passages: claim.passages,
    })),
  }))
const fromDriver = ({ records }) =>
  records
    .map((record) => record.toObject())
    .map(({ basis, shown, ...row }) => ({
      ...row,
      basis: bases[basis],
      shown: shown.map((each) => ({ ...each, basis: bases[each.basis] })),
    }))

/** JSON with sorted keys: two answers are the same when their texts are. */
const canonical = (value) =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const first = await start()
await stop(first)
const second = await start()
await sleep(2000)
const atRest = apiMemory()

const database = await openEmbedded({ home, heapMb: 512, pageCacheMb: 128, env: process.env })
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
  disableLosslessIntegers: true,
})
const byHand = async () => {
  const session = driver.session({ database: database.database, defaultAccessMode: neo4j.session.READ })
  try {
    return await session.run(statement, { concept, first: neo4j.int(20) })
  } finally {
    await session.close()
  }
}
/** A server that remembers nothing, on the same database. */
const anew = spawn(process.execPath, [join(root, 'bench/anew.mjs')], {
  env: { ...process.env, PORT: String(port + 100), STANDPOINT_HOME: home, LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'ignore'],
})
await new Promise((resolve) => anew.stdout.once('data', resolve))
const askAnew = () => ask(port + 100)

const byApi = await Promise.all([ask(), askAnew()])
const written = canonical(fromDriver(await byHand()))
const same = byApi.every((answer) => canonical(fromApi(answer)) === written)
for (let warm = 0; warm < 150; warm += 1) await Promise.all([ask(), askAnew(), byHand()])

/** The trips of the question when nothing of it is remembered. */
const trips = []
const { uri, user, password } = database
const standpoint = openStandpoint(root, {
  uri,
  user,
  password,
  database: database.database,
  freshMs: 60_000,
  queryTimeoutMs: 10_000,
  writeTimeoutMs: 10_000,
  rememberedRecords: 0,
})
await standpoint.evidence.current()
const around = (run) => (name, params) => {
  trips.push(name)
  return run(name, params)
}
await graphql({ schema: standpoint.schema, source: query, contextValue: standpoint.openContext({ around }) })
await standpoint.close()

const times = { api: [], anew: [], hand: [] }
for (let round = 0; round < rounds; round += 1) {
  for (const [side, work] of [
    ['api', () => ask()],
    ['anew', askAnew],
    ['hand', byHand],
  ]) {
    const began = performance.now()
    await work()
    times[side].push(performance.now() - began)
  }
}
const ratioOf = (side) =>
  `${(quantile(times[side], 0.5) / quantile(times.hand, 0.5)).toFixed(2)}; ${quantile(
    times[side].map((time, round) => time / times.hand[round]),
    0.5,
  ).toFixed(2)}`
const timesOf = (side) => `${quantile(times[side], 0.5).toFixed(2)} / ${quantile(times[side], 0.95).toFixed(2)} ms`

show(
  'Machine',
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`,
)
show('First start to first answer (packages and jars cached)', `${first.seconds.toFixed(1)} s`)
show('Second start to first answer', `${second.seconds.toFixed(1)} s`)
show('API process at rest', `${atRest.toFixed(0)} MB`)
show('API process after the load', `${apiMemory().toFixed(0)} MB`)
show('Both sides give the same rows', same)
show('Trips of the main question, when nothing is remembered', `${trips.length}: ${trips.join(', ')}`)
show(`Main question over HTTP, p50 / p95 of ${rounds}`, timesOf('api'))
show('  the same of a server that remembers nothing', timesOf('anew'))
show('One hand-written statement, bare driver, p50 / p95', timesOf('hand'))
show('Ratio of the medians; median of the pairwise ratios', ratioOf('api'))
show('  the same of a server that remembers nothing', ratioOf('anew'))

anew.kill('SIGTERM')
await new Promise((resolve) => anew.once('exit', resolve))
await driver.close()
await stop(second)
await database.release()
rmSync(home, { recursive: true, force: true })
if (!same) process.exitCode = 1
