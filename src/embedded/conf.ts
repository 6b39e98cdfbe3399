import type { Home } from './home.js'
import type { Jars } from './jars.js'
import type { Environment } from './leash.js'

/** How much memory the server may take, in MB, and whether quick starting is worth more than speed under load. */
export interface Sizing {
  readonly heapMb: number
  readonly pageCacheMb: number
  readonly quickStart: boolean
}

/** Writes Neo4j's configuration: Bolt on loopback and nothing else, nothing reported home, small logs, a quick stop. */
export function neo4jConf(port: number, sizing: Sizing): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${sizing.pageCacheMb}m`,
    '# Transaction logs take two files of 256 MiB each unless told otherwise.',
    'db.tx_log.rotation.size=8m',
    'db.tx_log.rotation.retention_policy=1 files',
    'db.tx_log.preallocate=false',
    '# How soon a transaction past its time is ended.',
    'db.transaction.monitor.check.interval=100ms',
    '# A stop takes 10 s with the defaults, which wait for clients to say more.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    '',
  ].join('\n')
}

/** Lists the arguments of `java`; the class path is in the environment, so that a list of processes stays legible. */
export function javaArguments(home: Home, jars: Jars, sizing: Sizing): string[] {
  return [
    `-Xms${sizing.heapMb}m`,
    `-Xmx${sizing.heapMb}m`,
    // A heap this small has short pauses anyway, and the serial collector needs 200 MB less beside it.
    '-XX:+UseSerialGC',
    ...(sizing.quickStart ? ['-XX:TieredStopAtLevel=1'] : []),
    // Archive missing, made by another Java or for other jars: the start goes on without it.
    ...(jars.archive === undefined ? [] : [`-XX:SharedArchiveFile=${jars.archive}`, '-Xshare:auto']),
    // A server short of memory limps; one that has ended is started again.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${home.logs}/java-error-%p.log`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.neo4j}`,
    `--config-dir=${home.conf}`,
  ]
}

/** Makes the environment of the server; in a locale without UTF-8, Java could not open a home with an accent in its path. */
export function serverEnvironment(env: Environment, jars: Jars): Environment {
  return { ...env, CLASSPATH: jars.classPath, LC_ALL: 'C.UTF-8' }
}
