/** Values that the fixture debate answers, by type, field and argument, by input object and field, or by argument alone. */
const good: Readonly<Record<string, unknown>> = {
  'Query.node.id': 'concept:car-free-streets',
  'Query.claim.id': 'claim:letters-2021:1',
  'Query.organization.by': { slug: 'velmora-council' },
  'Query.school.by': { slug: 'heron-swimming-school' },
  'Query.concept.by': { slug: 'car-free-streets' },
  'Query.source.by': { slug: 'letters-2021' },
  'Query.scale.by': { slug: 'way-to-lessons' },
  'Query.search.text': 'tram',
  'Query.path.from': 'person:ada-quill',
  'Query.path.to': 'person:bram-osei',
  // Ten edges are enough, and an answer of five thousand would cost more than is allowed.
  'Query.oneModeNetwork.limit': { maxEdges: 10 },
  'Query.twoModeNetwork.limit': { maxEdges: 10 },
  by: { slug: 'ada-quill' },
  around: ['concept:car-free-streets'],
  ids: ['concept:car-free-streets', 'person:ada-quill'],
  question: 'who opposes car-free streets',
  of: 'ACTORS',
  unit: 'YEAR',
  length: 3,
  bandwidthDays: 400,
  stepDays: 300,
  actor: 'person:mira-holt',
  concept: 'concept:car-free-streets',
}

/** Gives a good value of an argument or of a field of an input object; nothing when none is needed. */
export function goodValue(...place: readonly string[]): unknown {
  return good[place.join('.')] ?? good[place.at(-1) ?? '']
}

/** What is asked of fields whose every leaf would cost more than is allowed. */
const selections: Readonly<Record<string, string>> = {
  'Query.oneModeNetwork': '{ nodes { id strength } edges { id weight } stats { total } slices { start end } }',
  'Query.twoModeNetwork': '{ nodes { id strength } edges { id weight } stats { total } slices { start end } }',
}

/** Gives what to ask of a field, where it is not all of its leaves. */
export function goodSelection(field: string): string | undefined {
  const selection = selections[field]
  return selection === undefined ? undefined : ` ${selection}`
}

/** The values of the schema's enums are written in capitals, and without quotes. */
const names = /^[A-Z][A-Z_]*$/

/** Writes a value as a document has it. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'string') return names.test(value) ? value : JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${literal(each)}`)
  return `{ ${fields.join(', ')} }`
}
