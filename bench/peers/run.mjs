/**
 * Measures Standpoint beside @neo4j/graphql: the same questions, over HTTP, to servers that share one database with the same
 * data, in turns. `npm ci --prefix bench/peers`, then `npm run bench:peers`; sizes may follow (`-- 1000 100000`). Homes with
 * made debates are kept below STANDPOINT_BENCH_HOME, when that is set, and used again. Standpoint takes part twice: as it is, and
 * without what it remembers from one request to the next ("nothing kept"); cc is Apollo's cacheControl plugin.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../dist/embedded/index.js'
import { makeDebate, sizeOf } from '../../dist/generate/index.js'
import { questionsOver } from './questions.mjs'

const root = new URL('../..', import.meta.url).pathname
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000]
/** Rounds of a question at most, and the milliseconds after which no further round begins. */
const rounds = 60
const warmRounds = 60
const questionMs = 14_000
/** Clock ticks of a second, as /proc counts processor time. */
const ticks = 100

const benchHome = process.env['STANDPOINT_BENCH_HOME']
const place = benchHome ?? mkdtempSync(join(tmpdir(), 'standpoint-peers-'))
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
const show = (label, ...cells) => console.log(label.padEnd(52), ...cells.map((cell) => String(cell).padStart(12)))

/** Finds a port that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Starts a process and waits until it says that it is ready. */
async function start(script, args, env, ready) {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
      if (ready.test(said)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
  })
  return child
}

async function run(args, env) {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`)
}

/** Stops a process of ours and waits for its end. */
async function stop(child) {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

async function ask({ port, path }, { query, variables }) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 800))
  return data
}

/** Milliseconds of processor time that a process has used, and its resident memory in MB. */
function usageOf(pid) {
  const [, fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /)
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  return { cpu: ((user + system) * 1000) / ticks, memory }
}

/** Finds the database's own process: the one of Java that works for this home. */
function databasePid(home) {
  return readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return readlinkSync(`/proc/${pid}/exe`).endsWith('/java') && command.includes(`${home}/`)
    } catch {
      return false
    }
  })
}

/** JSON with sorted keys: two answers are the same when their texts are. */
function canonical(value) {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Asks all sides a question in turns; gives for each its times, its processor time and the database's, in ms. */
async function measure(question, sides, database) {
  const askOf = (side) => ask(side, question[side.kind])
  const answers = await Promise.all(sides.map(askOf))
  const forms = sides.map((side, at) =>
    canonical(side.kind === 'ours' ? question.fromOurs(answers[at]) : question.fromPeer(answers[at])),
  )
  const results = sides.map(() => ({ times: [], cpu: 0, database: 0 }))
  const until = performance.now() + questionMs
  for (let round = -warmRounds; round < rounds && performance.now() < until; round += 1)
    for (const [at, side] of sides.entries()) {
      const before = [usageOf(side.pid).cpu, usageOf(database).cpu]
      const began = performance.now()
      await askOf(side)
      const time = performance.now() - began
      // What is warm goes by rounds, or by half of the time where the rounds are long.
      if (round < 0 && until - performance.now() > questionMs / 2) continue
      const result = results[at]
      result.times.push(time)
      result.cpu += usageOf(side.pid).cpu - before[0]
      result.database += usageOf(database).cpu - before[1]
    }
  const rows = JSON.parse(forms[0])
  const count = Array.isArray(rows) ? rows.length : (rows.claims ?? rows.nodes).length
  return { same: forms.every((form) => form === forms[0]), count, results }
}

async function compare(claims) {
  const home = join(place, `claims-${claims}`)
  mkdirSync(home, { recursive: true })
  const env = { STANDPOINT_HOME: home, LOG_LEVEL: 'warn' }
  const size = sizeOf({ claims, seed: 1 })
  // The embedded database is held by this process, so that the commands share one and need not start it anew.
  const database = await openEmbedded({ home, heapMb: 512, pageCacheMb: 128, env: process.env })
  const children = []
  try {
    await run(['generate', '--claims', String(claims), '--seed', '1', '--beside'], env)
    const sides = []
    const startMs = []
    const add = async (name, kind, path, script, args, more, ready) => {
      const ownPort = await freePort()
      const began = performance.now()
      const ports = { PORT: String(ownPort), PEER_PORT: String(ownPort) }
      const child = await start(script, args, { ...env, ...more, ...ports, NODE_ENV: 'production' }, ready)
      children.push(child)
      startMs.push(performance.now() - began)
      sides.push({ name, kind, port: ownPort, path, pid: child.pid })
    }
    await add('Standpoint', 'ours', '/graphql', 'dist/main.js', ['start'], {}, /answers at/)
    await add('nothing kept', 'ours', '/graphql', 'bench/anew.mjs', [], {}, /answers at/)
    const { uri: PEER_URI, user: PEER_USER, password: PEER_PASSWORD, database: PEER_DATABASE } = database
    const peerEnv = { PEER_URI, PEER_USER, PEER_PASSWORD, PEER_DATABASE }
    for (const PEER_CACHE_CONTROL of ['off', 'on'])
      await add(
        `peer, cc ${PEER_CACHE_CONTROL}`,
        'peer',
        '/',
        'bench/peers/server.mjs',
        [],
        { ...peerEnv, PEER_CACHE_CONTROL },
        /ready/,
      )
    const pid = databasePid(home)
    const debate = makeDebate(size)
    const questions = questionsOver({
      actor: debate.actors.idOf(debate.actors.ofRank(0)),
      concept: debate.concepts.idOf(debate.concepts.ofRank(0)),
    })
    await sleep(3_000) // Standpoint has the database plan its statements meanwhile.

    console.log(`\n${claims} claims; load of the machine ${loadavg()[0].toFixed(1)}`)
    show('', ...sides.map(({ name }) => name), 'off / ours', 'off / anew', 'rows')
    show('ready after, with a database that runs, s', ...startMs.map((ms) => (ms / 1000).toFixed(1)))
    for (const question of questions) {
      const { same, count, results } = await measure(question, sides, pid)
      const medians = results.map(({ times }) => median(times))
      const [kept, anew, peer] = medians
      const ratios = [kept, anew].map((ours) => (peer / ours).toFixed(2))
      show(question.name, ...medians.map((ms) => `${ms.toFixed(2)} ms`), ...ratios, same ? `${count} =` : 'DIFFER')
      const each = (of) => results.map((result) => `${(of(result) / result.times.length).toFixed(1)} ms`)
      show('  processor time of the server, each time', ...each(({ cpu }) => cpu))
      show('  processor time of the database, each time', ...each(({ database: used }) => used))
      if (!same) process.exitCode = 1
    }
    show('memory of the server after that', ...sides.map((side) => `${usageOf(side.pid).memory.toFixed(0)} MB`))
  } finally {
    await Promise.all(children.map(stop))
    await database.release()
  }
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, Neo4j 5.26.16, @neo4j/graphql 7.6.3`,
)
try {
  for (const claims of sizes) await compare(claims)
} finally {
  if (benchHome === undefined) rmSync(place, { recursive: true, force: true })
}
