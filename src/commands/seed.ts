import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkFolder } from '../seeds/index.js'
import { wholeSchema } from '../schema/index.js'
import { readSettings, type Settings } from '../settings.js'
import { sayFailure, UnusableArgument } from './failure.js'
import { open } from './open.js'
import { plantFolder } from './plant.js'
import { report } from './problems.js'
import type { Terminal } from './terminal.js'

export interface SeedOptions {
  readonly check?: boolean
  readonly from?: string
  readonly replace?: boolean
  readonly texts?: string
}

/**
 * Checks or plants a data set. Gives 0, or 1 when checking finds faults, each of which is printed. Rejects with
 * RefusedDataset when planting does.
 */
export async function seed(terminal: Terminal, options: SeedOptions): Promise<number> {
  const { root, env, out, err } = terminal
  const settings = readSettings(env, root)
  const folder = options.from === undefined ? settings.STANDPOINT_SEEDS : resolve(options.from)
  if (options.check) return check(terminal, settings, folder, options)
  const opened = await open(terminal, settings)
  try {
    const replace = options.replace ?? false
    const { status } = await plantFolder(opened.standpoint, folder, (line) => err.write(`${line}\n`), { replace })
    if (status === 'UNCHANGED') out.write('The graph holds this data set already; nothing was written.\n')
    return 0
  } finally {
    await opened.close()
  }
}

/**
 * Checks the files alone, and against the graph only when something in them refers to what they do not declare: another
 * data set may. Where the graph cannot be asked, it says why, and what the files alone show.
 */
async function check(
  terminal: Terminal,
  settings: Settings,
  folder: string,
  { replace = false, texts }: SeedOptions,
): Promise<number> {
  const schema = wholeSchema(terminal.root)
  const files = texts === undefined ? [] : filesIn(resolve(texts))
  const alone = await checkFolder(schema, folder, { texts: files })
  if (!alone.refersElsewhere) return report(alone.problems, folder, terminal.out)
  try {
    const { standpoint, close } = await open(terminal, settings)
    try {
      const beside = await checkFolder(schema, folder, { texts: files, replace, run: standpoint.graph.read() })
      return report(beside.problems, folder, terminal.out)
    } finally {
      await close()
    }
  } catch (error) {
    terminal.err.write(`What other data sets declare could not be looked up. ${sayFailure(error)}\n`)
    return report(alone.problems, folder, terminal.out)
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name))
  } catch (error) {
    throw new UnusableArgument(`--texts: ${folder} cannot be read as a folder.`, { cause: error })
  }
}
