import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A built file, in memory: as it is, and squeezed once somebody asks for that. */
export interface PageFile {
  readonly type: string
  readonly plain: Buffer
  readonly zipped: () => Promise<Buffer>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

const zip = promisify<Buffer, Buffer>(gzip)

/** Reads every file below a directory, by its name with slashes. A directory that does not exist has none. */
export async function readPageFiles(directory: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(noneIfMissing)
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const read = files.map(async (path): Promise<[string, PageFile]> => {
    const name = relative(directory, path).split(sep).join('/')
    return [name, pageFile(types[extname(path)] ?? 'application/octet-stream', await readFile(path))]
  })
  return new Map(await Promise.all(read))
}

function pageFile(type: string, plain: Buffer): PageFile {
  let zipping: Promise<Buffer> | undefined
  return { type, plain, zipped: () => (zipping ??= zip(plain)) }
}

function noneIfMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
