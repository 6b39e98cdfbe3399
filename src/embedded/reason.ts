import { diskFull, EmbeddedError } from './errors.js'
import type { Home } from './home.js'

/**
 * Makes one clear error out of what Neo4j left in its logs since this start. Neo4j prints nothing when it fails: the
 * last ERROR in its log and the innermost cause below it are the reason.
 */
export function startFault(home: Home, port: number, serverLog: string, consoleOutput: string): EmbeddedError {
  const reason = lastError(serverLog) ?? firstLines(consoleOutput) ?? 'it gave no reason'
  const all = `${serverLog}\n${consoleOutput}`
  if (/No space left on device|Disk quota exceeded/.test(all)) return diskFull(home.neo4j)
  if (/PortBindException|Address already in use/.test(reason)) return portTaken(home, port)
  if (/FileLockException|has been locked by another process/.test(reason)) {
    return new EmbeddedError(
      'HOME_LOCKED',
      `The data in ${home.data} are held by a Neo4j that Standpoint did not start (see who has ${home.data}/databases/store_lock open).`,
      'stop that server or set STANDPOINT_HOME to another folder',
    )
  }
  return new EmbeddedError(
    'START_FAILED',
    `The embedded Neo4j did not come up on 127.0.0.1:${port}: ${reason}`,
    `see ${home.serverLog} and ${home.console}`,
  )
}

/** Makes the error for a port that somebody else listens on. */
export function portTaken(home: Home, port: number): EmbeddedError {
  return new EmbeddedError(
    'PORT_TAKEN',
    `The embedded Neo4j of ${home.root} needs port ${port} of 127.0.0.1, which its clients know; another program listens there.`,
    'end that program or restart Standpoint, which then takes a free port',
  )
}

/** The last ERROR line with the innermost cause of its trace, the trace itself left out. */
function lastError(log: string): string | undefined {
  const lines = log.split('\n')
  const at = lines.findLastIndex((line) => /^\S+ \S+ ERROR /.test(line))
  const line = lines[at]
  if (line === undefined) return undefined
  const headline = line.replace(/^\S+ \S+ ERROR\s+/, '')
  const cause = lines.slice(at + 1).findLast((below) => below.startsWith('Caused by: '))
  return cause === undefined ? headline : `${headline} (${cause.slice('Caused by: '.length)})`
}

/** Java refuses to start in a few lines; the first two say why. */
function firstLines(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Picked up '))
  return lines.length === 0 ? undefined : lines.slice(0, 2).join(' ')
}
