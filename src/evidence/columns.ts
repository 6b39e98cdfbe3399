import type { Links } from './links.js'
import type { Postings } from './postings.js'
import { type TableRows, type Tables, tablesOf } from './tables.js'

/**
 * The stances of the whole graph as columns, at one version. A row is one stance of one actor: a claim of two actors
 * with two stances gives four. Rows stand claim by claim; claims stand newest first, then by id, so that a claim's
 * number is its place in the default order. 24 bytes a row (11 for the row, 13 for its claim), beside the postings.
 */
export interface Columns extends Numbers, Tables {
  /** What they were made from, which another thread can make them from again: the numbers are shared, not copied. */
  readonly data: ColumnData
}

/** What columns are made from. */
export interface ColumnData extends Numbers {
  readonly tables: TableRows
}

interface Numbers {
  readonly version: number
  readonly scales: readonly Scale[]
  readonly rows: Rows
  readonly claims: Claims
  /** Rows by concept, by actor; claims by source, by the actor whom they speak of, who reports them, whom they place. Each ascending. */
  readonly rowsByConcept: Postings
  readonly rowsByActor: Postings
  readonly claimsBySource: Postings
  readonly claimsByMention: Postings
  readonly claimsByReporter: Postings
  readonly claimsByPlaced: Postings
  readonly links: Links
}

/** Makes columns from their data, with tables that are made from it when none are given. */
export function columnsFrom(data: ColumnData, tables: Tables = tablesOf(data.tables)): Columns {
  return { ...data, ...tables, data }
}

/** A scale as words may name it. */
export interface Scale {
  readonly id: string
  readonly prefLabel: string
  readonly anchors: readonly { readonly value: number; readonly label: string }[]
}

/** By row: numbers of actor, concept and claim, and the packed stance. */
export interface Rows {
  readonly actor: Uint32Array
  readonly concept: Uint16Array
  readonly stance: Uint8Array
  readonly claim: Uint32Array
}

/** By claim: number of the source, the claim's number in it, the packed date, where its rows begin, and its marks. */
export interface Claims {
  readonly source: Uint32Array
  readonly number: Uint32Array
  readonly date: Int32Array
  readonly firstRow: Uint32Array
  readonly marks: Uint8Array
}

/** Gives the rows of a claim as a range of row numbers, half-open. */
export function rowsOfClaim(columns: Columns, claim: number): readonly [start: number, end: number] {
  return [columns.claims.firstRow[claim] ?? 0, columns.claims.firstRow[claim + 1] ?? columns.rows.claim.length]
}
