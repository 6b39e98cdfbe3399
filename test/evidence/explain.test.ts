import { describe, expect, test } from 'vitest'
import { type Basis, bases, type Stance } from '../../src/domain/stance.js'
import { explain, positionOf, termsOf } from '../../src/evidence/index.js'
import type { OracleWorld } from '../domain/oracle.js'
import { columnsOf } from './world.js'

const names = {
  'person:ann': 'Ann',
  'organization:union': 'The Union',
  all: 'All lessons',
  machine: 'Machine lessons',
  drill: 'Machine drill',
  test: 'Testing',
  exam: 'Exam drill',
}
/** Drill is a kind of machine lessons, those of all lessons; an exam drill is both a drill and a test. */
const broader = { all: [], machine: ['all'], drill: ['machine'], test: [], exam: ['drill', 'test'] }

interface Said {
  readonly by?: string
  readonly stance: Stance
  readonly on: keyof typeof broader
  readonly qualified?: boolean
}

/** Explains where someone stands on a concept, after what was said. */
async function explained(
  said: readonly Said[],
  asked: { actor?: string; on: keyof typeof broader; accepted?: readonly Basis[] },
): Promise<string> {
  const given: OracleWorld = {
    broader,
    claims: said.map(({ by = 'person:ann', stance, on, qualified = false }, at) => ({
      id: `claim:s:${at + 1}`,
      sourceId: 'source:s',
      assertedBy: [by],
      statedOn: '2018',
      stances: [{ concept: on, stance, qualified }],
    })),
    affiliations: [{ person: 'person:ann', institution: 'organization:union', from: null, until: null }],
    partOf: {},
    institutions: ['organization:union'],
  }
  const columns = await columnsOf(given, names)
  const number = (id: string) => columns.actors.numberOf(id) ?? -1
  const actor = asked.actor ?? 'person:ann'
  const terms = termsOf(columns, asked.accepted ?? bases, {}, true)
  const position = positionOf(columns, number(actor), columns.tree.numberOf(asked.on) ?? -1, terms)
  if (!position) throw new Error('no position')
  return explain(position)
}

describe('a position is explained in one sentence', () => {
  test.each<[string, readonly Said[], keyof typeof broader, string]>([
    [
      'said of the concept itself',
      [{ stance: 'OPPOSES', on: 'drill' }],
      'drill',
      'Ann opposes “Machine drill”: said of the concept itself; one piece of evidence.',
    ],
    [
      'opposition passes down, over one step',
      [{ stance: 'OPPOSES', on: 'machine' }],
      'drill',
      'Ann opposes “Machine drill”: entailed by opposition to “Machine lessons”, since “Machine drill” is a kind of “Machine lessons”; one piece of evidence.',
    ],
    [
      'opposition passes down, over two steps',
      [{ stance: 'OPPOSES', on: 'all' }],
      'drill',
      'Ann opposes “Machine drill”: entailed by opposition to “All lessons”, since “Machine drill” is a kind of “Machine lessons”, itself a kind of “All lessons”; one piece of evidence.',
    ],
    [
      'support passes up',
      [{ stance: 'SUPPORTS', on: 'drill' }],
      'all',
      'Ann supports “All lessons”: entailed by support of “Machine drill”, a kind of “Machine lessons”, itself a kind of “All lessons”; one piece of evidence.',
    ],
    [
      'support of something broader is partial',
      [{ stance: 'SUPPORTS', on: 'machine' }],
      'drill',
      'Ann supports “Machine drill”: in part by support of “Machine lessons”, since “Machine drill” is a kind of “Machine lessons”; one piece of evidence.',
    ],
    [
      'opposition to something narrower is partial',
      [{ stance: 'OPPOSES', on: 'drill' }],
      'machine',
      'Ann opposes “Machine lessons”: in part by opposition to “Machine drill”, a kind of “Machine lessons”; one piece of evidence.',
    ],
    [
      'an overlap is partial',
      [{ stance: 'OPPOSES', on: 'test' }],
      'machine',
      'Ann opposes “Machine lessons”: in part by opposition to “Testing”, which shares cases with “Machine lessons”; one piece of evidence.',
    ],
    [
      'qualified opposition',
      [{ stance: 'OPPOSES', on: 'drill', qualified: true }],
      'drill',
      'Ann opposes some cases of “Machine drill”: said of the concept itself; one piece of evidence.',
    ],
    [
      'a mixed stance',
      [{ stance: 'MIXED', on: 'all' }],
      'drill',
      'Ann takes a mixed stance on “Machine drill”: in part by a mixed stance on “All lessons”, since “Machine drill” is a kind of “Machine lessons”, itself a kind of “All lessons”; one piece of evidence.',
    ],
    [
      'no side',
      [{ stance: 'NEUTRAL', on: 'drill' }],
      'drill',
      'Ann takes no side on “Machine drill”: said of the concept itself; one piece of evidence.',
    ],
    [
      'the strongest basis decides, all evidence is counted',
      [
        { stance: 'OPPOSES', on: 'all' },
        { stance: 'SUPPORTS', on: 'drill' },
        { stance: 'NEUTRAL', on: 'drill' },
      ],
      'drill',
      'Ann supports “Machine drill”: said of the concept itself; 3 pieces of evidence.',
    ],
    [
      'neutral words do not decide where a side is entailed',
      [
        { stance: 'NEUTRAL', on: 'drill' },
        { stance: 'OPPOSES', on: 'machine' },
      ],
      'drill',
      'Ann opposes “Machine drill”: entailed by opposition to “Machine lessons”, since “Machine drill” is a kind of “Machine lessons”; 2 pieces of evidence.',
    ],
  ])('%s', async (_, said, on, sentence) => expect(await explained(said, { on })).toBe(sentence))

  test('naming the affiliate through whom it counts', async () => {
    expect(await explained([{ stance: 'OPPOSES', on: 'all' }], { actor: 'organization:union', on: 'machine' })).toBe(
      'The Union opposes “Machine lessons”: through Ann, who is affiliated with it, entailed by opposition to “All lessons”, since “Machine lessons” is a kind of “All lessons”; one piece of evidence.',
    )
    const both: Said[] = [
      { stance: 'OPPOSES', on: 'machine' },
      { by: 'organization:union', stance: 'SUPPORTS', on: 'drill' },
    ]
    expect(await explained(both, { actor: 'organization:union', on: 'machine' })).toBe(
      'The Union supports “Machine lessons”: entailed by support of “Machine drill”, a kind of “Machine lessons”; 2 pieces of evidence.',
    )
  })
})
