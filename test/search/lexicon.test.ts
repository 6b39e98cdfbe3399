import { describe, expect, test } from 'vitest'
import { tokensOf } from '../../src/domain/words.js'
import { Lexicon } from '../../src/search/lexicon.js'
import {
  spellingsOfInstitution,
  spellingsOfLabel,
  spellingsOfPerson,
  spellingsOfTitle,
} from '../../src/search/spellings.js'

const lexicon = new Lexicon()
const add = (kind: 'concept' | 'person' | 'organization' | 'source', name: string) => {
  const spell = {
    concept: spellingsOfLabel,
    person: spellingsOfPerson,
    organization: spellingsOfInstitution,
    source: spellingsOfTitle,
  }
  lexicon.add({ id: `${kind}:${name}`, kind, label: name }, spell[kind](name))
}
for (const name of [
  'Tram',
  'The Tram',
  'Car-free streets',
  'Colour and behaviour of trams',
  'Use of trees',
  'Ring',
  'Ring',
])
  add('concept', name)
for (const name of ['Zoë O’Neil', 'Ada B. Quill', 'Bo Quill-Reed', 'Unnamed third caller']) add('person', name)
for (const name of [
  'Acme Inc.',
  'Guild of Tram Drivers',
  'Otto Weber Foundation',
  'Heron School District',
  'Oak University',
])
  add('organization', name)
add('source', 'Trams at Noon: A Report')

const found = (text: string) => lexicon.find(tokensOf(text).map(({ word }) => word)).map(({ label }) => label)
const score = (text: string) => lexicon.find(tokensOf(text).map(({ word }) => word))[0]?.score ?? 0

describe('words name', () => {
  test.each([
    ['the tram', 'The Tram'],
    ['tram', 'Tram'],
    ['CAR FREE STREETS', 'Car-free streets'],
    ['carfree street', 'Car-free streets'],
    ['color and behavior of trams', 'Colour and behaviour of trams'],
    ['tree use', 'Use of trees'],
    ['zoe oneil', 'Zoë O’Neil'],
    ['O’Neil’s', 'Zoë O’Neil'],
    ['Ada Quill', 'Ada B. Quill'],
    ['A. Quill', 'Ada B. Quill'],
    ['Quill', 'Ada B. Quill'],
    ['Quil', 'Ada B. Quill'],
    ['Quill-Reed', 'Bo Quill-Reed'],
    ['acme', 'Acme Inc.'],
    ['GTD', 'Guild of Tram Drivers'],
    ['gotd', 'Guild of Tram Drivers'],
    ['Weber Foundation', 'Otto Weber Foundation'],
    ['Heron', 'Heron School District'],
    ['Trams at Noon', 'Trams at Noon: A Report'],
  ])('%s: %s', (text, label) => expect(found(text)[0]).toBe(label))

  test.each([
    'Otto Weber',
    'Zoë',
    'Ada',
    'University',
    'School District',
    'caller',
    'GTE',
    'streets',
    'Foundation',
    'B. Quill',
  ])('nothing where they are too small a part: %s', (text) => expect(found(text)).toEqual([]))

  test('the less surely, the farther they are from the name', () => {
    const scores = ['the tram', 'car-free streets', 'tree use', 'quill', 'heron', 'quil'].map(score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores[0]).toBe(1)
    expect(scores.at(-1)).toBeLessThan(0.8)
  })

  test('each thing of a name, and each thing once', () => {
    expect(found('ring')).toEqual(['Ring'])
    expect(found('tram')).toEqual(['Tram', 'The Tram'])
  })
})

describe('near', () => {
  test('is what shares words, the more the nearer', () => {
    const near = (text: string) =>
      lexicon
        .near(
          tokensOf(text).map(({ word }) => word),
          3,
        )
        .map(({ label }) => label)
    expect(near('free streets of cars')).toEqual(['Car-free streets'])
    expect(near('Otto Weber')[0]).toBe('Otto Weber Foundation')
    expect(near('nothing at all')).toEqual([])
  })
})
