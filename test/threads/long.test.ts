import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../src/api.js'
import { longAbove } from '../../src/threads/long.js'
import { root } from '../graph.js'

const { schema } = openApi(root)
const above = (document: string) => longAbove(schema, parse(document))

describe('what is long', () => {
  test('is never a page, a record or an introspection', () => {
    expect(above('{ actors { nodes { name } } claims { totalCount } }')).toBe(Infinity)
    expect(above('{ __schema { types { name } } concept(by: { slug: "x" }) { prefLabel } }')).toBe(Infinity)
  })

  test('is a field that folds over many stances, from as many rows on as it may take long', () => {
    expect(above('{ positions { totalCount } }')).toBe(50_000)
    expect(above('{ oneModeNetwork(of: ACTORS) { backbone { steps { loss } } } }')).toBe(0)
  })

  test('is found in fragments, under aliases, and on the types of an interface', () => {
    expect(above('{ x: node(id: "person:a") { ...f } } fragment f on Person { y: agreements { totalCount } }')).toBe(
      50_000,
    )
    expect(above('{ actor(by: { id: "person:a" }) { ... on Actor { agreements { totalCount } } } }')).toBe(50_000)
  })

  test('is a field that an argument makes long', () => {
    const positions = (given: string) => above(`{ concept(by: { slug: "x" }) { positions${given} { totalCount } } }`)
    expect([positions(''), positions('(includeAffiliates: true)')]).toEqual([300_000, 50_000])
  })

  test('is the costliest of all that is asked', () => {
    expect(above('{ positions { totalCount } twoModeNetwork { slices { start } } }')).toBe(10_000)
  })
})
