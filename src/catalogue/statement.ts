/**
 * What the catalogue knows of a `.cypher` file: its name (the path), what it is for (the prose), what it takes and
 * what it gives (the typed header), and the statement itself.
 */
export interface Statement {
  readonly name: string
  readonly access: Access
  /** Path from the project's root, for messages. */
  readonly file: string
  readonly prose: string
  readonly params: Shape
  readonly row: Shape
  readonly text: string
  /** Plan operators that the file allows itself, each with its reason (`// allow: AllNodesScan: …`). */
  readonly allowed: ReadonlyMap<string, string>
}

/** The folder a file stands in says what it may do. */
export type Access = 'read' | 'write' | 'setup'
export const accesses: readonly Access[] = ['read', 'write', 'setup']

/** A record shape: its own fields, and the shared records whose fields it takes over (already among `fields`). */
export interface Shape {
  readonly fields: readonly Field[]
  readonly includes: readonly string[]
}

export interface Field {
  readonly name: string
  readonly type: FieldType
}

export type FieldType = { readonly nonNull: boolean } & (
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'enum'; readonly name: string; readonly values: ReadonlySet<string> }
  | { readonly kind: 'record'; readonly name: string; readonly shape: Shape }
  | { readonly kind: 'list'; readonly of: FieldType }
)

/** Scalars of the headers and the TypeScript type in which each arrives. */
export const scalarTypes: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'string',
  DateTime: 'string',
  PartialDate: 'string',
  URL: 'string',
  Slug: 'string',
  Sha256: 'string',
}
