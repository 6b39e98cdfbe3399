import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkFolder, hasFault, type Problem, showProblem } from '../seeds/index.js'
import { wholeSchema } from '../schema/index.js'
import { readSettings } from '../settings.js'
import { open } from './open.js'
import { plantFolder } from './plant.js'
import type { Terminal } from './terminal.js'

export interface SeedOptions {
  readonly check?: boolean
  readonly from?: string
  readonly replace?: boolean
  readonly texts?: string
}

/**
 * Checks or plants a data set. Checking looks at the files alone, and at the graph only when something in them refers to
 * what they do not declare. Gives 0, or 1 when there are faults, each of which is printed.
 */
export async function seed(terminal: Terminal, { check, from, replace = false, texts }: SeedOptions): Promise<number> {
  const { root, env, out, err } = terminal
  const settings = readSettings(env, root)
  const folder = from === undefined ? settings.STANDPOINT_SEEDS : resolve(from)
  if (check) {
    const { problems } = await checkFolder(wholeSchema(root), folder, {
      texts: texts === undefined ? [] : filesIn(resolve(texts)),
    })
    return report(problems, folder, out)
  }
  const opened = await open(terminal, settings)
  try {
    const { status } = await plantFolder(opened.standpoint, folder, (line) => err.write(`${line}\n`), { replace })
    if (status === 'UNCHANGED') out.write('The graph holds this data set already; nothing was written.\n')
    return 0
  } finally {
    await opened.close()
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name))
}

function report(problems: readonly Problem[], folder: string, out: NodeJS.WriteStream): number {
  for (const problem of problems) out.write(`${showProblem(problem)}\n`)
  const faults = problems.filter(({ severity }) => severity === 'FAULT').length
  const warnings = problems.length - faults
  out.write(`${folder}: ${faults} faults, ${warnings} warnings.\n`)
  return hasFault(problems) ? 1 : 0
}
