import type { Finding, Path, Problem, Severity } from './problem.js'
import type { YamlFile } from './yaml-file.js'

/** Takes what a check found in an entry, or in a file, whose path is empty: where in it, and what is wrong. */
export type Find = (at: Pick<Finding, 'file' | 'path'>, within: Path, message: string, severity?: Severity) => void

/** Collects what checks find. */
export class Findings {
  readonly found: Finding[] = []
  readonly find: Find = ({ file, path }, within, message, severity = 'FAULT') =>
    void this.found.push({ file, path: [...path, ...within], message, severity })
}

/**
 * Looks up lines and columns. Places are not kept while reading, because they would take most of the memory: the files
 * in which something was found are parsed once more.
 */
export async function locate(
  findings: readonly Finding[],
  reopen: (file: string) => Promise<YamlFile | undefined>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const yaml = await reopen(file)
    for (const { path, severity, message } of findings.filter((finding) => finding.file === file))
      problems.push({ file, ...(yaml?.placeOf(path) ?? { line: 1, column: 1 }), severity, message })
  }
  return problems
}
