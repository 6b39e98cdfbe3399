import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'

/** Texts that name nothing, and texts that do harm where something takes them for more than texts. */
const texts: readonly unknown[] = [
  '',
  ' ',
  '\u0000\u001B[2J\u202E',
  '\uD800a\uDFFF',
  'x'.repeat(10_000),
  'AND',
  'car* OR NOT "tram ( \\ ~ ^ : [a TO b] {c} /x/ && || !',
  "') DETACH DELETE n // `}) RETURN n; $where",
  5,
]
/** An id that nothing in the fixture debate has. */
export const unknownId = 'concept:nothing-at-all'
const ids: readonly unknown[] = [
  unknownId,
  'robot:r2-d2',
  'scale:way-to-lessons',
  'claim:letters-2021:0',
  'person:ada-quill\n',
  `person:${'a'.repeat(400)}`,
]
const days: readonly unknown[] = ['2022-02-30', '2022', 'yesterday', '', '0000-01-01', '9999-12-31', 2022]
const numbers: readonly unknown[] = [-1, 0, 101, 2_147_483_647, 2_147_483_648, 0.5, 'two', true]

const byScalar: Readonly<Record<string, readonly unknown[]>> = {
  String: texts,
  ID: [...ids, ...texts],
  Date: days,
  Int: numbers,
  Float: [...numbers, -1e308, 1e308],
  Boolean: ['true', 1],
}

/**
 * Gives what someone may send to a place of a type by mistake or by malice; some of it is no fault. Throws for a scalar
 * of which nothing is known, so that a new one is not passed over.
 */
export function badValues(type: GraphQLInputType): readonly unknown[] {
  const bare: GraphQLNullableType & GraphQLInputType = getNullableType(type)
  if (isListType(bare)) {
    const inner = badValues(bare.ofType).filter((value) => value !== null && !Array.isArray(value))
    return [null, [], [null], [[]], ...inner.map((value) => [value])]
  }
  return [null, [], { strange: 1 }, ...badOnes(bare)]
}

function badOnes(type: GraphQLNullableType & GraphQLInputType): readonly unknown[] {
  if (isEnumType(type)) return [type.getValues()[0]?.name.toLowerCase(), 'NO_SUCH_VALUE', '', 1, true]
  if (isInputObjectType(type)) return [{}, 'text', 5]
  const known = byScalar[String(type)]
  if (!known) throw new Error(`no bad values are known of ${String(type)}; add them to bad-values.ts`)
  return known
}
