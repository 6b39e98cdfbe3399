import { describe, expect, test } from 'vitest'
import { resolvers } from '../../src/resolvers/index.js'
import { apiSchema } from '../../src/schema/index.js'
import { hold } from '../../src/server/guard.js'
import { limits } from '../../src/server/index.js'
import { measurerOf } from '../../src/server/measure.js'
import { weights } from '../../src/server/weights.js'

const measured = measurerOf(apiSchema(process.cwd(), resolvers), limits, weights)
const guard = (document: string) => hold(measured(document, {}))
const asked = (limit: number, fields: string) => () =>
  guard(`{ subgraph(around: ["person:x"], limit: ${limit}) { ${fields} } }`)
const summaries = 'nodes { entity { ... on Concept { stanceSummary { balance } } } }'

describe('the guard counts a subgraph', () => {
  test('by as many nodes as its limit lets it give', () => {
    expect(asked(1000, summaries)).toThrow(/Most of them lie in subgraph: ask for fewer than 1000 rows there/)
    expect(asked(300, summaries)).not.toThrow()
  })

  test('by as many edges as it gives, whatever its nodes', () => {
    const edges = 'edges { id source target relation label weight }'
    const times = (count: number) =>
      Array.from({ length: count }, (_, at) => `s${at}: subgraph(around: ["person:x"], limit: 2) { ${edges} }`)
    expect(asked(1000, `nodes { id label nodeType degree } ${edges}`)).not.toThrow()
    expect(() => guard(`{ ${times(4).join(' ')} }`)).not.toThrow()
    expect(() => guard(`{ ${times(5).join(' ')} }`)).toThrow(/values in a full answer/)
  })
})
