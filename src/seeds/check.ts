import type { GraphQLSchema } from 'graphql'
import type { Run } from '../graph/index.js'
import { checkCloseness } from './check-closeness.js'
import { checkEntries } from './check-entries.js'
import { checkOwners, findMissed } from './check-ownership.js'
import { checkReferences } from './check-references.js'
import { checkSense } from './check-sense.js'
import { checkTexts, readTexts } from './check-texts.js'
import { contentOf, type Entries } from './entry.js'
import { Findings, locate } from './findings.js'
import { type GraphState, noGraph, readGraphState } from './graph-state.js'
import { byPlace, hasFault, type Problem } from './problem.js'
import { type ReadFolder, readFolder } from './read.js'
import { referencesOf } from './references.js'

/** A checked data set: its entries when it has no fault, and every problem by place. */
export interface Checked {
  readonly entries: Entries | undefined
  readonly problems: readonly Problem[]
  /** Whether something refers to what the files do not declare: another data set in the graph may. */
  readonly refersElsewhere: boolean
}

export interface CheckOptions {
  /** Runs statements against the graph in which the data set is to be planted. Without it, nothing but the files counts. */
  readonly run?: Run
  /** Whether the other data sets in the graph count as gone. */
  readonly replace?: boolean
  /**
   * Paths of source texts: passages are checked against those whose digest a source names, statements against all of them
   * and against the texts that the graph has loaded.
   */
  readonly texts?: readonly string[]
}

/**
 * Checks a data set's folder and gives every problem with file, line and column. Writes nothing. A folder that makes no
 * sense gives faults; it rejects only when the graph does not answer.
 */
export async function checkFolder(schema: GraphQLSchema, path: string, options: CheckOptions = {}): Promise<Checked> {
  const folder = await readFolder(schema, path)
  const state = options.run ? await readGraphState(options.run, folder, { replace: options.replace ?? false }) : noGraph
  const problems = await checkRead(folder, state, options)
  const refersElsewhere = contentOf(folder.entries).some((entry) =>
    referencesOf(entry).some(({ id }) => !folder.isDeclared(id)),
  )
  return { entries: hasFault(problems) ? undefined : folder.entries, problems, refersElsewhere }
}

/** Checks what was read of a folder against what the graph holds, and gives every problem by place. */
export async function checkRead(
  folder: ReadFolder,
  state: GraphState,
  { run, texts }: CheckOptions,
): Promise<readonly Problem[]> {
  const findings = new Findings()
  const { entries, isDeclared, declaredIds, claimsFiles } = folder
  const files = await readTexts(texts ?? [])
  const textLengths = new Map([
    ...state.textLengths,
    ...[...files].map(([digest, text]) => [digest, text.length] as const),
  ])
  checkEntries(entries, { textLengths, isDeclared, claimsFiles }, findings.find)
  checkReferences(
    entries,
    {
      ...state,
      isDeclared,
      candidates: [...declaredIds, ...state.broader.keys()],
      isElsewhere: (id) => state.owners.has(id),
    },
    findings.find,
  )
  checkTexts(entries, files, findings.find)
  const loaded = run ? await run('loaded-texts', {}) : []
  checkCloseness(entries, [...[...files.values()].map(String), ...loaded.map(({ text }) => text)], findings.find)
  checkOwners(entries, state, findings.find)
  const missed = run ? await findMissed(run, folder, state) : []
  // What cannot be read or has a fault makes the second look see ghosts: a concept that only a broken claim uses.
  if (!hasFault([...folder.problems, ...findings.found, ...missed])) checkSense(entries, findings.find)
  const located = await locate([...findings.found, ...missed], folder.reopen)
  return [...folder.problems, ...located].sort(byPlace)
}
