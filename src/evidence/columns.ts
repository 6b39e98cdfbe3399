import type { Links } from './links.js'
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

/** Lists of numbers by key, end to end: key k has `items[offsets[k]]` to `items[offsets[k + 1]]`. */
export interface Postings {
  readonly offsets: Uint32Array
  readonly items: Uint32Array
}

/** Gives the numbers under a key, without a copy. */
export function postingsOf({ offsets, items }: Postings, key: number): Uint32Array {
  return items.subarray(offsets[key] ?? 0, offsets[key + 1] ?? 0)
}

/** Files numbers under keys, each list in the order of `items`. */
export function makePostings(keyCount: number, keys: ArrayLike<number>, items?: ArrayLike<number>): Postings {
  const offsets = sharedUint32(keyCount + 1)
  for (let at = 0; at < keys.length; at += 1) {
    const next = (keys[at] ?? 0) + 1
    offsets[next] = (offsets[next] ?? 0) + 1
  }
  for (let key = 0; key < keyCount; key += 1) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0)
  const filled = sharedUint32(keys.length)
  const cursor = Uint32Array.from(offsets)
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0
    const place = cursor[key] ?? 0
    filled[place] = items ? (items[at] ?? 0) : at
    cursor[key] = place + 1
  }
  return { offsets, items: filled }
}

/** Turns lists round: gives the keys under each of their items, which are numbers below `itemCount`. Each list ascends. */
export function turned({ offsets, items }: Postings, itemCount: number): Postings {
  const keys = new Uint32Array(items.length)
  for (let key = 0; key + 1 < offsets.length; key += 1) keys.fill(key, offsets[key], offsets[key + 1])
  return makePostings(itemCount, items, keys)
}

/** Makes a column that a worker thread can read without a copy. */
export function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))
}

/** Makes a shared column of numbers that may lie below 0. */
export function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))
}

/** Makes a shared column of numbers of 16 bits. */
export function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT))
}

/** Makes a shared column of bytes. */
export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length))
}

/** Gives the rows of a claim as a range of row numbers, half-open. */
export function rowsOfClaim(columns: Columns, claim: number): readonly [start: number, end: number] {
  return [columns.claims.firstRow[claim] ?? 0, columns.claims.firstRow[claim + 1] ?? columns.rows.claim.length]
}
