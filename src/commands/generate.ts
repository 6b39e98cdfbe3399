import { generate as write, type Size, sizeLimits, sizeOf } from '../generate/index.js'
import { UnusableArgument } from './failure.js'
import { open } from './open.js'
import type { Terminal } from './terminal.js'

/** What the command line gives: numbers as text, or nothing. */
export interface GenerateOptions {
  readonly claims: string
  readonly seed: string
  readonly actors?: string
  readonly concepts?: string
  readonly sources?: string
  readonly beside?: boolean
}

/** What the command's help says below its options. */
export const generateHelp = `
It writes to the graph of the settings, and refuses one that holds other data sets. Give it a home of its own:

  STANDPOINT_HOME=~/large npm run generate -- --claims 100000 --seed 1
  STANDPOINT_HOME=~/large npm start

The same numbers always give the same graph. Interrupted, it goes on where it stopped when called again.
`

/**
 * Writes a made debate to the graph of the settings. Gives 0, also when the graph holds it already. Rejects with
 * UnusableArgument for a number that cannot be used, and when the graph holds other data; then nothing is written.
 */
export async function generate(terminal: Terminal, options: GenerateOptions): Promise<number> {
  const size = readSize(options)
  const opened = await open(terminal)
  try {
    const began = performance.now()
    const seconds = () => ((performance.now() - began) / 1000).toFixed(0)
    const result = await write(opened.standpoint.graph, size, {
      beside: options.beside ?? false,
      onProgress: (claims) => terminal.err.write(`${claims} of ${size.claims} claims, ${seconds()} s\n`),
    })
    if (result.status === 'REFUSED') throw new UnusableArgument(refusals[result.because](result.datasetId))
    const { actors, concepts, sources } = size
    terminal.out.write(
      result.status === 'UNCHANGED'
        ? `The graph holds ${result.datasetId} already; nothing was written.\n`
        : `Wrote ${result.datasetId}: ${size.claims} claims (${result.claimsWritten} of them now), ${actors} actors, ${concepts} concepts, ${sources} sources, in ${seconds()} s.\n`,
    )
    return 0
  } finally {
    await opened.close()
  }
}

const refusals = {
  OTHERS: () =>
    'The graph holds other data sets. Make a debate in a home of its own (STANDPOINT_HOME=~/large npm run generate -- …), or say --beside.',
  DIFFERENT: (id: string) =>
    `The graph holds a data set ${id} that was made with other numbers, or by another edition of Standpoint. Use another home, or another --seed.`,
} as const

function readSize(options: GenerateOptions): Size {
  const optional = (name: 'actors' | 'concepts' | 'sources') => {
    const text = options[name]
    return text === undefined ? {} : { [name]: whole(name, text) }
  }
  return sizeOf({
    claims: whole('claims', options.claims),
    seed: whole('seed', options.seed),
    ...optional('actors'),
    ...optional('concepts'),
    ...optional('sources'),
  })
}

function whole(name: keyof typeof sizeLimits, text: string): number {
  const { least, most } = sizeLimits[name]
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  if (number >= least && number <= most) return number
  throw new UnusableArgument(
    `--${name}: expected a whole number from ${least} to ${most}, got ${JSON.stringify(text)}.`,
  )
}
