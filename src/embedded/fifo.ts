/**
 * Named pipes as facts about life. The kernel knows who has a pipe open and forgets it with the process, however that
 * ended; so "does anyone hold this end" is a question about living processes that no crash can leave wrongly answered,
 * and that knows nothing of process ids or their reuse. Nothing is ever written into these pipes.
 */
import { execFile } from 'node:child_process'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { diskFull, EmbeddedError, errnoOf } from './errors.js'

const run = promisify(execFile)
const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants

/** There is no such pipe, nor perhaps its folder. */
const ABSENT = ['ENOENT', 'ENOTDIR']

/** Makes named pipes at these paths; fails where the system or the disk's file system has none. */
export async function makeFifos(...paths: string[]): Promise<void> {
  try {
    await run('mkfifo', ['-m', '600', ...paths])
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') {
      throw new EmbeddedError(
        'UNSUPPORTED_SYSTEM',
        `The embedded Neo4j runs on Linux and macOS; there is no mkfifo on ${process.platform}.`,
        'run Standpoint on Linux, macOS or WSL',
        { cause: error },
      )
    }
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    if (/no space|quota/i.test(said)) throw diskFull(paths.join(', '), error)
    throw new EmbeddedError(
      'HOME_NOT_WRITABLE',
      `The folder of the embedded Neo4j must be writable, on a file system with named pipes; got: ${said}.`,
      'set STANDPOINT_HOME to a folder on a local disk',
      { cause: error },
    )
  }
}

/** Opens the reading end at once, writer or no writer; the caller closes it. Throws if there is no such pipe. */
export function openReader(path: string): number {
  return openSync(path, O_RDONLY | O_NONBLOCK)
}

/** Opens the writing end if somebody reads, else returns undefined (also where there is no such pipe). */
export function openWriter(path: string): number | undefined {
  let writer
  try {
    writer = openSync(path, O_WRONLY | O_NONBLOCK)
  } catch (error) {
    if (['ENXIO', ...ABSENT].includes(errnoOf(error) ?? '')) return undefined
    throw error
  }
  // A home that was copied about may have a plain file here, which opens for everyone.
  if (fstatSync(writer).isFIFO()) return writer
  closeSync(writer)
  return undefined
}

/** Tells whether a living process holds the reading end. */
export function hasReader(path: string): boolean {
  const writer = openWriter(path)
  if (writer === undefined) return false
  closeSync(writer)
  return true
}

/** Tells whether a living process holds the writing end. */
export function hasWriter(path: string): boolean {
  let reader
  try {
    reader = openReader(path)
  } catch (error) {
    if (ABSENT.includes(errnoOf(error) ?? '')) return false
    throw error
  }
  try {
    if (!fstatSync(reader).isFIFO()) return false
    // With a writer an empty pipe says "not yet" (EAGAIN), without one it says "end of file".
    return readSync(reader, Buffer.alloc(1)) > 0
  } catch (error) {
    if (errnoOf(error) === 'EAGAIN') return true
    throw error
  } finally {
    closeSync(reader)
  }
}
