/**
 * Measures networks at a million statements beside the same networks computed in Cypher, interleaved in the same run: the
 * loading of the evidence columns, the congruence of the thousand most active actors, and 24 monthly windows of it. Fails when
 * the two sides differ in any edge or weight. `npm run bench:networks`; a number of claims may follow (590,000 claims make
 * a million statements), and the number of rounds. The home with the made debate is kept below STANDPOINT_BENCH_HOME, when
 * that is set, and used again: making it takes minutes.
 */
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { generate, sizeOf } from '../dist/generate/index.js'
import { oneModeNetwork, slicesOf } from '../dist/networks/index.js'
import { openStandpoint } from '../dist/standpoint.js'
import { benchGraph } from './graph.mjs'

const root = new URL('..', import.meta.url).pathname
const [claims = 590_000, rounds = 3] = process.argv.slice(2).map(Number)
const statement = readFileSync(join(root, 'bench/congruence.cypher'), 'utf8')
/** The sizes that go with a million statements; a smaller debate has those that follow from its claims. */
const size = sizeOf({ claims, seed: 1, ...(claims >= 500_000 && { actors: 20_000, concepts: 2_000 }) })
const mostActive = 1_000
/** Years whose months are the windows, from the start of the first up to the start of the last. */
const [firstYear, endYear] = [2018, 2020]
/** Milliseconds that Cypher may take for one network. */
const limitMs = 600_000
/** Clock ticks of /proc a second. */
const ticks = 100

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
const peakMb = () => process.resourceUsage().maxRSS / 1024

const kept = process.env['STANDPOINT_BENCH_HOME']
const place = kept ?? mkdtempSync(join(tmpdir(), 'standpoint-networks-'))
const home = join(place, `networks-${claims}`)
const { settings, release } = await benchGraph(home)
const { uri, user, password, database } = settings
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })

/** Finds the database's own process: the one of Java that works for this home. */
const databasePid = readdirSync('/proc').find((pid) => {
  if (!/^\d+$/.test(pid)) return false
  try {
    return (
      readlinkSync(`/proc/${pid}/exe`).endsWith('/java') &&
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${home}/`)
    )
  } catch {
    return false
  }
})

/** Seconds of processor time of this process and of the database's. */
function used() {
  const { user: own, system } = process.cpuUsage()
  const fields = readFileSync(`/proc/${databasePid}/stat`, 'utf8').split(') ')[1].split(' ')
  return [(own + system) / 1e6, (Number(fields[11]) + Number(fields[12])) / ticks]
}

const measured = new Map()
/** Does work and notes what it took, under a name. */
async function timed(name, work) {
  const before = used()
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  const after = used()
  const known = measured.get(name) ?? { seconds: [], own: [], database: [] }
  measured.set(name, known)
  known.seconds.push(seconds)
  known.own.push(after[0] - before[0])
  known.database.push(after[1] - before[1])
  return result
}

/** Edges as lines, to be compared: places of the actors, and the weight to its last digit. */
const lines = (edges) => edges.map(([source, target, weight]) => `${source} ${target} ${weight}`).sort()

/** Gives every edge of a part of a network, actors by their places in a list. */
function edgesOf(part, places) {
  const edges = []
  part.each((row, column, weight) => {
    const [one, other] = [places.get(part.idOf(row)), places.get(part.idOf(column))]
    edges.push([Math.min(one, other), Math.max(one, other), weight])
  })
  return edges
}

async function byHand(actors, from, to) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(statement, { actors, from, to }, { timeout: limitMs })
    return records.map((record) => [record.get('source'), record.get('target'), record.get('weight')])
  } finally {
    await session.close()
  }
}

/** The months as texts of partial dates: a year alone counts on its first day, so it opens its January. */
const starts = Array.from({ length: 12 * (endYear - firstYear) + 1 }, (_, at) => {
  const year = firstYear + Math.floor(at / 12)
  return at % 12 === 0 ? `${year}` : `${year}-${String((at % 12) + 1).padStart(2, '0')}`
})

const method = { of: 'ACTORS', aggregation: 'CONGRUENCE', normalization: 'AVERAGE' }
const years = { statedFrom: `${firstYear}-01-01`, statedTo: `${endYear - 1}-12-31` }
const months = { windows: { unit: 'MONTH', length: 1 } }
/** What a client asks for: the figures of the network and its heaviest edges, of every edge there is. */
const asked = (part) => part.shape.edgeCount

/** Gives the ids of the actors with the most statements, in the order of the ids. */
function mostActiveOf({ actors, rowsByActor: { offsets } }) {
  const spoken = (actor) => offsets[actor + 1] - offsets[actor]
  return actors.ids
    .map((id, actor) => ({ id, actor }))
    .sort((a, b) => spoken(b.actor) - spoken(a.actor) || a.actor - b.actor)
    .slice(0, mostActive)
    .map(({ id }) => id)
    .sort()
}

const differences = []
function compare(name, ours, theirs) {
  const [a, b] = [lines(ours), lines(theirs)]
  if (a.length !== b.length || a.some((line, at) => line !== b[at]))
    differences.push(`${name}: ${a.length} edges in process, ${b.length} in Cypher`)
}

async function round(isFirst) {
  const standpoint = openStandpoint(root, settings)
  try {
    const columns = await timed('columns loaded', () => standpoint.evidence.current())
    const atRest = peakMb()
    const ids = mostActiveOf(columns)
    const select = { actors: { only: ids } }
    const whole = () => oneModeNetwork(columns, { ...method, select })
    const sliced = (given) => slicesOf(oneModeNetwork(columns, { ...method, time: months, select: given }))
    const edges = await timed('congruence, in process', () => asked(whole().whole))
    const again = await timed('congruence, in process, again', () => asked(whole().whole))
    if (again !== edges) throw new Error('the same network twice has other edges')
    const count = await timed('24 months, in process', () =>
      sliced({ ...select, ...years }).map(({ part }) => asked(part)),
    )
    await timed('24 months of all actors, in process', () => sliced(years).map(({ part }) => asked(part)))
    const most = peakMb()

    const theirs = await timed('congruence, in Cypher', () => byHand(ids, '', '~'))
    const places = new Map(ids.map((id, at) => [id, at]))
    compare('congruence', edgesOf(whole().whole, places), theirs)
    const ourMonths = sliced({ ...select, ...years }).map(({ part }) => edgesOf(part, places))
    const theirMonths = await timed('24 months, in Cypher', async () => {
      const found = []
      for (let at = 0; at + 1 < starts.length; at += 1) found.push(await byHand(ids, starts[at], starts[at + 1]))
      return found
    })
    if (ourMonths.length !== theirMonths.length) differences.push(`${ourMonths.length} months in process`)
    for (const [at, month] of ourMonths.entries()) compare(`month ${starts[at]}`, month, theirMonths[at] ?? [])
    if (isFirst) {
      console.log(
        `${columns.rows.claim.length.toLocaleString('en')} statements, ${columns.actors.size.toLocaleString('en')} actors, ${columns.tree.size.toLocaleString('en')} concepts`,
      )
      console.log(
        `The process at most: ${atRest.toFixed(0)} MB with the columns loaded, ${most.toFixed(0)} MB with the networks`,
      )
      console.log(`Edges: ${edges}; of the months ${count.reduce((sum, each) => sum + each, 0)} in ${count.length}`)
    }
  } finally {
    await standpoint.close()
  }
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, Standpoint ${version}, load ${loadavg()[0].toFixed(1)}`,
)
try {
  const standpoint = openStandpoint(root, settings)
  await standpoint.graph.setUp()
  const { status, because } = await generate(standpoint.graph, size)
  if (status === 'REFUSED') throw new Error(`the home ${home} holds another debate: ${because}`)
  await standpoint.close()
  for (let at = 0; at < rounds && differences.length === 0; at += 1) {
    await round(at === 0)
    console.log(`round ${at + 1} of ${rounds}, load ${loadavg()[0].toFixed(1)}`)
  }
} finally {
  await driver.close()
  await release()
  if (kept === undefined) rmSync(place, { recursive: true, force: true })
}
console.log(`${''.padEnd(40)}${'median'.padStart(10)}${'first'.padStart(10)}   processor: own + database, s`)
for (const [name, { seconds, own, database: theirs }] of measured)
  console.log(
    `${name.padEnd(40)}${median(seconds).toFixed(2).padStart(8)} s${seconds[0].toFixed(2).padStart(8)} s   ${median(own).toFixed(2)} + ${median(theirs).toFixed(2)}`,
  )
for (const name of ['congruence', '24 months']) {
  const ratios = measured
    .get(`${name}, in Cypher`)
    .seconds.map((seconds, at) => seconds / measured.get(`${name}, in process`).seconds[at])
  console.log(`${name}: Cypher takes ${median(ratios).toFixed(0)} times as long (median of ${ratios.length})`)
}
if (differences.length > 0) {
  console.error(`The two sides differ:\n${differences.join('\n')}`)
  process.exitCode = 1
} else console.log('Both sides gave the same edges and weights.')
