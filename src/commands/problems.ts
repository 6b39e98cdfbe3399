import { join, relative } from 'node:path'
import { hasFault, type Problem, showProblem } from '../seeds/index.js'

/** Shows a problem of a folder so that it can be jumped to from where the command was called. */
export function showIn(folder: string, problem: Problem): string {
  return showProblem({ ...problem, file: join(fromHere(folder), problem.file) })
}

/** Gives a folder as seen from where the command was called; one that lies elsewhere in full. */
export function fromHere(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' ? '.' : path.startsWith('..') ? folder : path
}

/** Prints every problem of a folder and how many there are. Gives the exit code: 1 when there is a fault. */
export function report(problems: readonly Problem[], folder: string, out: NodeJS.WriteStream): number {
  for (const problem of problems) out.write(`${showIn(folder, problem)}\n`)
  const faults = problems.filter(({ severity }) => severity === 'FAULT').length
  out.write(`${fromHere(folder)}: ${counted(faults, 'fault')}, ${counted(problems.length - faults, 'warning')}.\n`)
  return hasFault(problems) ? 1 : 0
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
