/** What a command knows of the world outside: given by main.ts, so that commands can be tested. */
export interface Terminal {
  /** The project's root: `schema/`, `cypher/`, `questions/` and `seeds/` stand there. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
}
