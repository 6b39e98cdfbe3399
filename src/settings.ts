import { resolve } from 'node:path'
import { z } from 'zod'

/** A whole number of a range, as an environment variable has it. */
const whole = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `expected ${least} to ${most}`).max(most, `expected ${least} to ${most}`))
    .default(fallback)

/** Tells whether the driver can use an address. User and password have variables of their own. */
function isAddress(text: string): boolean {
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(text) || !URL.canParse(text)) return false
  const { hostname, username, password } = new URL(text)
  return hostname !== '' && username === '' && password === ''
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const

const shape = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  STANDPOINT_HOSTS: z
    .string()
    .regex(/^(\*|[\w.-]+(\s*,\s*[\w.-]+)*)$/, 'expected names with commas, such as debate.example.org, or *')
    .optional()
    .describe(
      'Host names, with commas, under which the server may be asked beside `localhost` and its address; `*` lets in every name.',
    ),
  PORT: whole(0, 65_535, 4000).describe('Port to listen on; 0 takes a free one.'),
  LOG_LEVEL: z
    .enum(logLevels, { error: `expected one of ${logLevels.join(', ')}` })
    .default('info')
    .describe('How much is logged.'),
  NEO4J_URI: z
    .string()
    .refine(isAddress, 'expected an address such as neo4j://host:7687, without user and password')
    .optional()
    .describe('A Neo4j of your own. Unset: the embedded one.'),
  NEO4J_USER: z.string().default('neo4j').describe('Its user.'),
  NEO4J_PASSWORD: z.string().optional().describe('Its password; needed with NEO4J_URI.'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('Its database.'),
  STANDPOINT_HOME: z
    .string()
    .default('.standpoint')
    .describe('Folder of the embedded Neo4j: the server, its data and its password.'),
  STANDPOINT_SEEDS: z.string().default('seeds').describe('Folder of the data set that is planted at start.'),
  STANDPOINT_HEAP_MB: whole(256, 65_536, 512).describe('Heap of the embedded Neo4j, in MB.'),
  STANDPOINT_PAGE_CACHE_MB: whole(16, 1_048_576, 128).describe('Page cache of the embedded Neo4j, in MB.'),
  // With the margin of the driver's side, a silent database shows within the five seconds that are promised.
  STANDPOINT_QUERY_TIMEOUT_MS: whole(100, 600_000, 3_500).describe(
    'Longest time that one read may take in the database.',
  ),
  STANDPOINT_WRITE_TIMEOUT_MS: whole(1_000, 3_600_000, 300_000).describe('Longest time that planting may take.'),
  STANDPOINT_FRESH_MS: whole(0, 3_600_000, 1_000).describe('Within this time, writes of other processes are seen.'),
})

export type Settings = z.infer<typeof shape>

/** Settings that cannot be used; the message names every fault, and never a value that could be a secret. */
export class SettingsError extends Error {}

/** The settings, each with what it is for and its default: the table in the docs is made from it. */
export const settingsTable: readonly { readonly name: string; readonly what: string; readonly fallback: string }[] =
  Object.entries(shape.shape).map(([name, rule]) => {
    const fallback = rule.safeParse(undefined)
    return { name, what: rule.description ?? '', fallback: fallback.data === undefined ? '' : String(fallback.data) }
  })

/**
 * Reads the settings from an environment; folders are resolved against `root`. Throws SettingsError, which
 * names every fault.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = shape.safeParse(given)
  const faults = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (given['NEO4J_URI'] && !given['NEO4J_PASSWORD'])
    faults.push('NEO4J_PASSWORD: expected a password beside NEO4J_URI')
  if (!read.success || faults.length > 0)
    throw new SettingsError(
      `Settings that cannot be used:\n${faults.map((fault) => `  ${fault}\n`).join('')}All of them are told in docs/reference/settings.md.`,
    )
  const { STANDPOINT_HOME, STANDPOINT_SEEDS, ...rest } = read.data
  return { ...rest, STANDPOINT_HOME: resolve(root, STANDPOINT_HOME), STANDPOINT_SEEDS: resolve(root, STANDPOINT_SEEDS) }
}
