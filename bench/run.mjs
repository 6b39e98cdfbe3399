/**
 * Measures what the README states: time from `npm start` to the first answer (first and second start), the main question
 * over HTTP against one hand-written statement through the bare driver, interleaved in the same run, and the memory of the
 * API process. `npm run bench`; the number of rounds may follow.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { openEmbedded } from '../dist/embedded/index.js'

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

async function ask() {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
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
const same = canonical(fromApi(await ask())) === canonical(fromDriver(await byHand()))
for (let warm = 0; warm < 100; warm += 1) await Promise.all([ask(), byHand()])

const times = { api: [], hand: [] }
for (let round = 0; round < rounds; round += 1) {
  for (const [side, work] of [
    ['api', ask],
    ['hand', byHand],
  ]) {
    const began = performance.now()
    await work()
    times[side].push(performance.now() - began)
  }
}
const ratios = times.api.map((time, round) => time / times.hand[round])

show('Machine', `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`)
show('First start to first answer (packages and jars cached)', `${first.seconds.toFixed(1)} s`)
show('Second start to first answer', `${second.seconds.toFixed(1)} s`)
show('API process at rest', `${atRest.toFixed(0)} MB`)
show('API process after the load', `${apiMemory().toFixed(0)} MB`)
show('Both sides give the same rows', same)
show(
  `Main question over HTTP, p50 / p95 of ${rounds}`,
  `${quantile(times.api, 0.5).toFixed(2)} / ${quantile(times.api, 0.95).toFixed(2)} ms`,
)
show(
  'One hand-written statement, bare driver, p50 / p95',
  `${quantile(times.hand, 0.5).toFixed(2)} / ${quantile(times.hand, 0.95).toFixed(2)} ms`,
)
show(
  'Ratio of the medians; median of the pairwise ratios',
  `${(quantile(times.api, 0.5) / quantile(times.hand, 0.5)).toFixed(2)}; ${quantile(ratios, 0.5).toFixed(2)}`,
)

await driver.close()
await stop(second)
await database.release()
rmSync(home, { recursive: true, force: true })
if (!same) process.exitCode = 1
