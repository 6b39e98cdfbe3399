import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { byCodePoint } from '../domain/text-order.js'
import { claimsFolder, entryFiles } from './entry.js'
import { limits } from './limits.js'
import { didYouMean } from './nearest.js'
import type { Problem, Severity } from './problem.js'

/** A file of the data set format; its name is the path from the data set's folder, with slashes. */
export interface FolderFile {
  readonly name: string
  read(): Promise<Uint8Array>
}

/** The files of a folder that belong to the format, in order, and what is wrong with the folder. */
export interface Folder {
  readonly files: readonly FolderFile[]
  /** Names of files of the format that cannot be read. */
  readonly unread: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Lists the files of a data set. What cannot be one (a folder, a pipe, a link out of the folder, too much) is a fault;
 * YAML files of other names are warnings; other files are none of our business. Never throws.
 */
export async function openFolder(folder: string): Promise<Folder> {
  const problems: Problem[] = []
  const report = (file: string, message: string, severity: Severity = 'FAULT') =>
    void problems.push({ file, line: 1, column: 1, severity, message })
  const top = await list(folder, '', report)
  const claims = top.includes(claimsFolder) ? await list(folder, claimsFolder, report) : []
  const known = entryFiles.map(({ file }) => file)
  if (top.length > 0 && !top.includes('dataset.yaml')) report('dataset.yaml', 'is missing. It describes the data set.')
  const names = [...top.filter(isYaml), ...claims.filter(isYaml).map((name) => `${claimsFolder}/${name}`)]
  const files: FolderFile[] = []
  const unread: string[] = []
  let bytes = 0
  for (const name of names) {
    if (!known.includes(name) && !(name.startsWith(`${claimsFolder}/`) && name.endsWith('.yaml'))) {
      report(name, `ignored, no file of the format has this name.${didYouMean(name, known)}`, 'WARNING')
      continue
    }
    const size = await sizeOf(folder, name, report)
    if (size === undefined) unread.push(name)
    else files.push({ name, read: () => readFile(join(folder, name)) })
    bytes += size ?? 0
  }
  if (bytes > limits.folderBytes)
    report('dataset.yaml', `the folder holds ${bytes} bytes of YAML; at most ${limits.folderBytes} are read.`)
  return { files: bytes > limits.folderBytes ? [] : files, unread, problems }
}

type Report = (file: string, message: string, severity?: Severity) => void

async function list(folder: string, under: string, report: Report): Promise<readonly string[]> {
  try {
    const entries: readonly Dirent[] = await readdir(join(folder, under), { withFileTypes: true })
    if (under === '' && entries.length === 0) report('dataset.yaml', 'is missing: the folder is empty.')
    return entries.map(({ name }) => name).sort(byCodePoint)
  } catch (error) {
    report(under || '.', `cannot be read as a folder: ${reason(error)}.`)
    return []
  }
}

/** Gives a file's size when it is one that can be read: inside the folder, regular, not too large. */
async function sizeOf(folder: string, name: string, report: Report): Promise<number | undefined> {
  try {
    const path = await realpath(join(folder, name))
    if (!path.startsWith((await realpath(folder)) + sep))
      return void report(name, 'links to a file outside the folder.')
    const found = await stat(path)
    if (!found.isFile()) return void report(name, 'is no regular file.')
    if (found.size <= limits.fileBytes) return found.size
    return void report(name, `has ${found.size} bytes; at most ${limits.fileBytes} are read. Split it by source.`)
  } catch (error) {
    return void report(name, `cannot be read: ${reason(error)}.`)
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

/** Says what the system refused, by its code, so that no path of this machine gets into a message. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is no folder',
    EISDIR: 'it is a folder',
    EACCES: 'reading it is not allowed',
    EPERM: 'reading it is not allowed',
    ELOOP: 'it links to itself',
  }
  return known[code] ?? (code || 'the system refused')
}
