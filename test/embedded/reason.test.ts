import { expect, test } from 'vitest'
import { homeAt } from '../../src/embedded/home.js'
import { startFault } from '../../src/embedded/reason.js'

const home = homeAt('/h')

/** A log as Neo4j 5.26 leaves it, with the innermost cause given. */
function log(cause: string): string {
  return [
    '2025-11-24 14:59:47.082+0000 INFO  Starting...',
    '2025-11-24 14:59:49.789+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.',
    'java.lang.RuntimeException: Error starting Neo4j database server at /h/neo4j/data/databases',
    '\tat org.neo4j.graphdb.facade.DatabaseManagementServiceFactory.startDatabaseServer(X.java:288) ~[neo4j.jar]',
    "Caused by: org.neo4j.kernel.lifecycle.LifecycleException: Component 'x' failed to start.",
    '\t... 5 more',
    `Caused by: ${cause}`,
    '\t... 5 more',
    '2025-11-24 14:59:49.790+0000 INFO  Stopped.',
  ].join('\n')
}

test.each([
  ['PORT_TAKEN', 'io.netty.channel.unix.Errors$NativeIoException: bind(..) failed: Address already in use'],
  ['HOME_LOCKED', 'org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: store_lock.'],
  ['DISK_FULL', 'java.io.IOException: No space left on device'],
  ['START_FAILED', 'java.lang.IllegalStateException: Something else.'],
] as const)('%s is told from the log of Neo4j', (code, cause) => {
  expect(startFault(home, 7687, log(cause), '').code).toBe(code)
})

test('the reason is the last error with its innermost cause, without the trace', () => {
  const { message } = startFault(home, 7687, `${log('a.B: early')}\n${log('a.C: late')}`, '')
  expect(message).toContain('Failed to start Neo4j on 127.0.0.1:7474. (a.C: late)')
  expect(message).not.toMatch(/early|\tat /)
})

test('where Neo4j logged nothing, the reason is what Java said', () => {
  const said =
    'Picked up JAVA_TOOL_OPTIONS: -Dx\nError occurred during initialization of VM\nCould not reserve enough space\n'
  expect(startFault(home, 7687, '', said).message).toContain(
    '127.0.0.1:7687: Error occurred during initialization of VM Could not reserve enough space',
  )
  expect(startFault(home, 7687, '', '').message).toContain('it gave no reason')
})
