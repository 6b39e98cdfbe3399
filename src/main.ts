#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { ask } from './commands/ask.js'
import { locate, show } from './commands/code.js'
import { sayFailure } from './commands/failure.js'
import { generate, generateHelp } from './commands/generate.js'
import { network, networkOptions } from './commands/network.js'
import { printSchema } from './commands/schema.js'
import { seed } from './commands/seed.js'
import type { Terminal } from './commands/terminal.js'
import { start } from './commands/start.js'
import { addTexts } from './commands/texts.js'

/** The one reader of the environment and the one exit: everything below gets what it needs as arguments. */
const terminal: Terminal = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  env: process.env,
  out: process.stdout,
  err: process.stderr,
}

// Whoever reads our output may stop before its end, as `head` does; then the rest of it goes nowhere.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const program = new Command('standpoint')
  .description('A GraphQL knowledge graph of public debates: who stands where, on what, and where it is written.')
  .showHelpAfterError()

program
  .command('start')
  .description('serve GraphQL; plant the data set first')
  .action(() => run(start(terminal)))

program
  .command('ask')
  .description('answer a plain question in the terminal')
  .argument('<question...>', 'for example: who opposes algorithm-driven instruction')
  .option('--json', 'print the data as JSON')
  .option('--graphql', 'print the GraphQL document that answers it, too')
  .action((words: string[], options) => run(ask(terminal, words.join(' '), options)))

program
  .command('seed')
  .description('check or plant a data set')
  .option('--check', 'only check; write nothing')
  .option('--texts <folder>', 'with --check: compare passages and statements with the texts in a folder')
  .option('--from <folder>', 'the folder of the data set (default: STANDPOINT_SEEDS)')
  .option('--replace', 'plant it instead of all others, not beside them')
  .action((options) => run(seed(terminal, options)))

program
  .command('texts')
  .description('load source texts into the graph, so that passages are verified')
  .command('add')
  .argument('<files...>', 'text files; each is matched to a source by its digest')
  .action((files: string[]) => run(addTexts(terminal, files)))

const code = program.command('code').description('help whoever codes a text; never writes')
code
  .command('locate')
  .description('find words in a loaded text: offsets, digests, the sentence around them')
  .requiredOption('--source <slug>', 'the source')
  .argument('<words...>', 'a few words of the text')
  .action((words: string[], { source }) => run(locate(terminal, source, words.join(' '))))
code
  .command('show')
  .description('print a loaded text with its coded passages marked, and list the paragraphs without any')
  .argument('<slug>', 'the source')
  .action((slug: string) => run(show(terminal, slug)))

const networkCommand = program
  .command('network')
  .description('write a network of the debate as a file to standard output')
for (const [flags, description, usual] of networkOptions) networkCommand.option(flags, description, usual)
networkCommand.action((options) => run(network(terminal, options)))

program
  .command('generate')
  .description('make a debate of any size, to see how it behaves; the same numbers always make the same one')
  .requiredOption('--claims <number>', 'how many claims')
  .option('--seed <number>', 'which debate of that size', '1')
  .option('--actors <number>', 'how many people, organizations and schools (default: from the claims)')
  .option('--concepts <number>', 'how many concepts (default: from the claims)')
  .option('--sources <number>', 'how many sources (default: from the claims)')
  .option('--beside', 'write also to a graph that holds other data sets')
  .addHelpText('after', generateHelp)
  .action((options) => run(generate(terminal, options)))

program
  .command('schema')
  .description('print the schema that clients see')
  .action(() => run(printSchema(terminal)))

/** Milliseconds after which what still keeps the process is given up: connections to a database that is silent. */
const lingerMs = 1_000

/** Waits for a command, says its failure in plain words, and ends with its exit code. */
async function run(command: Promise<number>): Promise<void> {
  try {
    process.exitCode = await command
  } catch (error) {
    process.stderr.write(`${sayFailure(error)}\n`)
    process.exitCode = 1
  }
  setTimeout(() => process.exit(), lingerMs).unref()
}

await program.parseAsync()
