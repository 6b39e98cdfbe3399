import { defaultPageSize } from '../domain/page.js'

/**
 * States how large a request may be and how long it may take: every number of the server, each with its reason. A request
 * beyond one of them is refused with LIMIT_EXCEEDED, before anything is validated or executed.
 */
export const limits = {
  /** Bytes of a request body. The longest question of ours has 3 kB; a quarter of a mebibyte holds any honest one. */
  bodyBytes: 256 * 1024,
  /** Tokens of a document. Introspection has 250; parsing and validating this many takes some ten milliseconds. */
  tokens: 3_000,
  /** Brackets open at once in a document. The parser recurses at each, so this bounds its stack. */
  nesting: 60,
  /** Levels of the JSON in `variables`. Coercion recurses at each; a filter within a filter has six. */
  variableNesting: 24,
  /** Values in `variables`. A hundred ids and a wide filter are far below. */
  variableValues: 2_000,
  /** Fields one within another, fragments followed. The deepest question of ours has 12, introspection 15. */
  depth: 20,
  /** Selections of a document after every spread is replaced by its fragment. Validation compares them pairwise. */
  selections: 1_000,
  /** Aliases after expansion. An alias asks for the same field again, so this bounds repetition of costly ones. */
  aliases: 60,
  /** Fields at the root of an operation, each of them a question of its own. */
  rootFields: 20,
  /**
   * Values an answer may hold when every page is full, with the weight of costly fields. graphql-js alone needs 0.2 s for
   * this many, with resolvers and loaders a second or two. The costliest documents that we found within it take up to half a
   * second of a processor on a debate of ten thousand claims (a second the first time), and as long nothing else is answered; on
   * larger ones more. A hundred positions with twenty pieces of evidence each, told in full, come to half of it.
   */
  cost: 250_000,
  /** Times the cost of the full standard introspection query that other introspection may cost. */
  introspectionRatio: 1.25,
  /** Rows counted for a page that names no size: what the schema gives then. */
  pageRows: defaultPageSize,
  /** Rows counted for a list that takes no size, such as the passages of a claim or its speakers: most have fewer. */
  listRows: 5,
  /**
   * Values that a condition of a filter counts for, wherever it stands: it is looked at for each of the claims or positions
   * of which some are rows in the end. Fields that have more of these than most say so in their weight. A value in a list of a filter counts for one.
   */
  condition: 20,
  /**
   * Questions executed at once; the others wait in line. Enough that those which wait for a silent database do not keep
   * the others from being told so in time.
   */
  executions: 32,
  /** Threads for what takes long, each started when it is needed: with two, one long question does not keep the next one waiting. */
  threads: 2,
  /** MB of memory for what a thread does, beside the columns that all share: a million edges with their nodes have room. */
  threadMemoryMb: 512,
  /** Milliseconds after which a thread that has nothing to do ends, and its memory with it. */
  threadIdleMs: 60_000,
  /** Faulty variables told at once. */
  variableErrors: 3,
  /** Characters of an error's message: what came is shown in it, and may be as long as the request. */
  messageLength: 600,
  /** Validation errors told at once; nobody reads more, and each is work. */
  validationErrors: 20,
  /** Milliseconds in which the answer must be made; well beyond the slowest honest question. */
  requestMs: 30_000,
  /** Milliseconds in which a client must have sent its whole request, against those that dribble. */
  receiveMs: 30_000,
  /** Milliseconds that requests in flight get when the server stops; orchestrators kill after 30 s. */
  stopMs: 10_000,
  /** Milliseconds that the database gets to answer the readiness check. */
  readyMs: 3_000,
} as const

/** Gives each limit a number; tests and settings may choose other ones. */
export type Limits = Readonly<Record<keyof typeof limits, number>>
