/** Names every way the embedded default can fail; each has one remedy of its own. */
export type EmbeddedErrorCode =
  | 'UNSUPPORTED_SYSTEM'
  | 'HOME_NOT_WRITABLE'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'NO_NETWORK'
  | 'FETCH_FAILED'
  | 'DISK_FULL'
  | 'PASSWORD_LOST'
  | 'PORT_TAKEN'
  | 'HOME_LOCKED'
  | 'START_FAILED'

/** The remedy that is always left: not to use the embedded server at all. */
export const OWN_SERVER =
  'or use a Neo4j 5 server of your own: NEO4J_URI=bolt://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=…'

/** Carries one fault with its code; the message ends with the remedy, which also stands alone in `remedy`. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
  readonly code: EmbeddedErrorCode
  readonly remedy: string

  constructor(code: EmbeddedErrorCode, fault: string, remedy: string, options?: ErrorOptions) {
    const whole = `${remedy}, ${OWN_SERVER}`
    super(`${fault} Remedy: ${whole}`, options)
    this.code = code
    this.remedy = whole
  }
}

/** Returns the errno name (`ENOENT`, `ENOSPC`, …) of what Node threw, or undefined for anything else. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Makes the error for a full disk; `where` is the folder that could not grow. */
export function diskFull(where: string, cause?: unknown): EmbeddedError {
  return new EmbeddedError(
    'DISK_FULL',
    `No space is left on the disk that holds ${where}; the embedded Neo4j needs about 500 MB.`,
    'free some space or set STANDPOINT_HOME to a folder on another disk',
    { cause },
  )
}

/** Turns a failed write below `where` into the fault it means; anything not about the disk comes back as it is. */
export function writeFault(where: string, error: unknown): unknown {
  const errno = errnoOf(error)
  if (errno === 'ENOSPC' || errno === 'EDQUOT') return diskFull(where, error)
  if (errno === 'EACCES' || errno === 'EPERM' || errno === 'EROFS' || errno === 'ENOTDIR' || errno === 'EEXIST') {
    return new EmbeddedError(
      'HOME_NOT_WRITABLE',
      `The folder of the embedded Neo4j must be writable; got ${errno} in ${where}.`,
      'make that folder writable or set STANDPOINT_HOME to one that is',
      { cause: error },
    )
  }
  return error
}
