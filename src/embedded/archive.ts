import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { boltRuns, untilBolt } from './bolt.js'
import { javaArguments, neo4jConf, serverEnvironment } from './conf.js'
import { homeAt, makeHome, readPassword } from './home.js'
import { ARCHIVE, type Jars } from './jars.js'
import { startLeashed, type Environment } from './leash.js'
import { freePort } from './port.js'

/** What the server does once while Java notes the classes it needs: a bit of everything that Standpoint does. */
const REHEARSAL = [
  'CREATE CONSTRAINT one IF NOT EXISTS FOR (n:One) REQUIRE n.id IS UNIQUE',
  "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:One) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  'CALL db.awaitIndexes(10)',
  "UNWIND range(1, 20) AS id MERGE (n:One {id: id}) SET n += {name: 'name ' + id, on: date('2020-01-01')} MERGE (m:Two {id: id % 3}) MERGE (n)-[r:TO]->(m) SET r.kind = 'x'",
  "UNWIND [1, 2] AS id MATCH (m:Two {id: id}) CALL (m) { MATCH (m)<-[r:TO]-(n:One) WHERE r.kind IN ['x'] RETURN n ORDER BY n.on DESC, n.id LIMIT 5 } OPTIONAL MATCH (n)-[:TO]->(o) RETURN id, n.name AS name, count(DISTINCT o) AS others",
  "CALL db.index.fulltext.queryNodes('words', 'name', {limit: 5}) YIELD node, score RETURN node.id AS id, score",
  'EXPLAIN MATCH (n:One)-[:TO*0..2]-(m) WHERE NOT EXISTS { (m)-[:TO]->(n) } RETURN n, [x IN collect(m) | x.id] AS ids',
  'MATCH (n) DETACH DELETE n',
]

/**
 * Makes the class-data archive of fetched jars: starts the server once, on an empty graph that is thrown away, and has
 * Java write down the classes it loaded. Later starts, and first questions, take two thirds of the time with it. Takes
 * about 10 s. When it does not succeed there is no archive, and nothing worse.
 */
export async function makeArchive(
  jars: Jars,
  java: string,
  env: Environment,
  signal: AbortSignal | undefined,
): Promise<void> {
  const home = homeAt(join(jars.folder, 'rehearsal'))
  const archive = join(jars.folder, ARCHIVE)
  const sizing = { heapMb: 512, pageCacheMb: 64, quickStart: false }
  await makeHome(home)
  const password = await readPassword(home)
  const port = await freePort(undefined)
  await writeFile(join(home.conf, 'neo4j.conf'), neo4jConf(port, sizing))
  const output = openSync(home.console, 'w')
  const server = await startLeashed({
    folder: home.root,
    command: java,
    args: [`-XX:ArchiveClassesAtExit=${archive}`, ...javaArguments(home, jars, sizing)],
    env: serverEnvironment(env, jars),
    cwd: jars.folder,
    output,
  })
  closeSync(output)
  const ended = once(server, 'exit')
  try {
    const answers = await untilBolt(port, () => server.exitCode !== null, signal)
    if (answers) await boltRuns(port, password, REHEARSAL)
  } finally {
    // The archive is written at the end, after everything else.
    server.stdin?.destroy()
    const [code] = await ended
    if (code !== 0) await rm(archive, { force: true })
    await rm(home.root, { recursive: true, force: true })
  }
}
