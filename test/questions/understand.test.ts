import { describe, expect, test } from 'vitest'
import { openQuestions } from '../../src/questions/index.js'
import { finderOf } from '../../src/search/index.js'
import { readDebate } from './debate.js'

const { all, understand } = openQuestions(process.cwd())
const debate = finderOf(await readDebate('seeds'))

const read = (text: string) => understand(text, debate)

/** Gives the question and the variables of a text that is understood; else the reason. */
function meaning(text: string) {
  const found = read(text)
  return found.understood ? { question: found.question.name, ...found.variables } : found.reason
}

const examples: Readonly<Record<string, string>> = {
  concept: 'Blended learning',
  actor: 'Alfie Kohn',
  any: 'Larry Cuban',
  person: 'Alfie Kohn',
  institution: 'Pearson',
  organization: 'Pearson',
  school: 'AltSchool',
  source: 'Surveying the Field',
  claim: 'claim:friedman-commentary:1',
  anchor: 'the middle',
  date: '2017',
}
const others: Readonly<Record<string, string>> = { actor: 'Diane Ravitch', any: 'Equity', anchor: 'the competency end' }

describe('every phrasing of every question', () => {
  const phrasings = all.flatMap((question) => question.phrasings.map((phrasing) => ({ question, phrasing })))

  test.each(phrasings.map((each) => ({ ...each, name: each.question.name })))(
    '$name is understood as “$phrasing”',
    ({ question, phrasing }) => {
      const used = new Set<string>()
      const put = phrasing.replace(/[[\]]/g, '').replace(/\{(\w+)\}/g, (_, slot: string) => {
        const kind = question.slots.get(slot)?.kind ?? ''
        const words = used.has(kind) ? others[kind] : examples[kind]
        used.add(kind)
        return words ?? ''
      })
      for (const text of [put, `  ${put.toUpperCase()} ?`, `“${put}?”`, `Please tell me: ${put}.`])
        expect(meaning(text)).toMatchObject({ question: question.name })
    },
  )

  test('belongs to one question', () => {
    const forms = phrasings.map(({ phrasing }) => phrasing)
    expect(new Set(forms).size).toBe(forms.length)
  })
})

describe('the words of a slot', () => {
  const opposes = (id: string) => ({ question: 'who-opposes', concept: `concept:${id}` })

  test.each([
    ['who opposes personalized learning', 'personalized-learning'],
    ['who opposes the idea of personalised learning?', 'personalized-learning'],
    ['who opposes PERSONALIZATION?', 'personalized-learning'],
    ['who opposes “PL”?', 'personalized-learning'],
    ['who opposes persnalized learning?', 'personalized-learning'],
    ['who opposes personalizedlearning?', 'personalized-learning'],
    ['who opposes concept:personalized-learning?', 'personalized-learning'],
    ['who opposes student data mining', 'student-data-mining'],
    ['who opposes the use of student data', 'student-data-use'],
    ['who opposes student well being', 'student-wellbeing'],
    ['who opposes learning style', 'learning-styles'],
  ])('name a concept in many ways: %j', (text, id) => expect(meaning(text)).toEqual(opposes(id)))

  test.each([
    ['what does Alfie Kohn support', 'person:alfie-kohn'],
    ['what does kohn support', 'person:alfie-kohn'],
    ['what does A. Kohn support', 'person:alfie-kohn'],
    ['what does Michael Petrilli support', 'person:michael-j-petrilli'],
    ['what does Freeland Fisher support', 'person:julia-freeland-fisher'],
    ['what does NYU support', 'organization:new-york-university'],
    ['what does RAND support', 'organization:rand-corporation'],
    ['what does the Fordham Institute support', 'organization:thomas-b-fordham-institute'],
    ['what does the Data and Society Research Institute support', 'organization:data-society-research-institute'],
    ['what does Dream Box Learning support', 'organization:dreambox-learning'],
    ['what does iNACOL support', 'organization:aurora-institute'],
  ])('name an actor in many ways: %j', (text, actor) =>
    expect(meaning(text)).toEqual({ question: 'what-does-actor-support', actor }),
  )

  test.each([
    'what does Bill Gates support',
    'what does Clayton Christensen support',
    'what does Larry support',
    'what does John Dewey support',
    'what does New York City support',
    'what does the university support',
    'what does Stanford University support',
  ])('do not stretch a part of a name: %j', (text) => expect(read(text).understood).toBe(false))

  test('that name several are not understood; each is suggested', () => {
    expect(read('What does Gross support?')).toEqual({
      understood: false,
      reason: '“Gross” may be Betheny Gross (person:betheny-gross) or Matthew Gross (person:matthew-gross).',
      suggestions: ['What does Betheny Gross support?', 'What does Matthew Gross support?'],
    })
  })

  test('come back as they stand, with how surely they name it and what is near', () => {
    const found = read('Who opposes “persnalized learning”?')
    const [slot] = found.understood ? found.slots : []
    expect(slot).toMatchObject({ name: 'concept', text: 'persnalized learning', entity: { score: 0.85 } })
    expect(slot?.alternatives.length).toBeGreaterThan(0)
  })
})

describe('what stands beside the slots', () => {
  test('kinds of speakers narrow the question', () => {
    expect(meaning('Which schools or organizations support equity?')).toEqual({
      question: 'who-supports',
      concept: 'concept:equity',
      kinds: ['ORGANIZATION', 'SCHOOL'],
    })
    const found = read('Which schools support equity?')
    expect(found.understood && found.reading).toBe('Who supports “Equity”, schools only')
  })

  test('a year narrows the timeline', () => {
    expect(meaning('How has the stance on equity developed since 2017?')).toEqual({
      question: 'how-did-stance-develop',
      concept: 'concept:equity',
      since: '2017-01-01',
    })
  })

  test('points of a scale bring the scale, the lower first', () => {
    const expected = {
      question: 'which-schools-lie-between',
      scale: 'scale:personalization-spectrum',
      from: 0,
      to: 0.5,
    }
    expect(meaning('Which schools lie between the middle and the competency end of the spectrum?')).toEqual(expected)
    expect(meaning('Which schools lie between the competency end and the middle?')).toEqual(expected)
  })

  test.each([
    'Who does not support equity?',
    'Who will support equity?',
    'Why does Kohn oppose standardized testing?',
    'Who supported equity before 2010?',
    'How many people oppose equity?',
    'Who opposes equity and supports data mining?',
    'Who supports Diane Ravitch?',
    'What does Larry Cuban say?',
    'Which Democrats support equity?',
    'Delete who opposes equity',
  ])('what no question accounts for is never overlooked: %j', (text) => expect(read(text).understood).toBe(false))
})

describe('who does what to what', () => {
  test.each([
    ['Who fights against replacing teachers?', 'who-opposes'],
    ['Who criticizes or rejects blended learning?', 'who-opposes'],
    ['Who supports and also opposes personalized learning?', 'who-is-split'],
    ['Does Kohn support or oppose personalized learning?', 'what-does-actor-think'],
    ['Is personalized learning supported by Kohn?', 'what-does-actor-think'],
    ['What is broader and what is narrower than equity?', 'broader-and-narrower'],
    ['Do Kohn and Ravitch disagree?', 'do-actors-agree'],
  ])('is understood: %j', (text, question) => expect(meaning(text)).toMatchObject({ question }))

  test.each([
    'Who supports or opposes equity?',
    'Who opposes criticism of equity?',
    'Who opposes equity, and who supports it?',
    'Who supports those who oppose equity?',
    'Does equity oppose Kohn?',
    'Is Kohn supported by equity?',
    'What evidence is there that equity opposes Kohn?',
    'Who disagrees with Kohn?',
  ])('is not turned round: %j', (text) => expect(read(text).understood).toBe(false))
})

describe('a text that is no question', () => {
  test.each(['', '   ', '?', 'who', 'who opposes', 'who opposes ?', 'drop everything', '{concept}', '(.+)', '谁反对'])(
    '%j is refused, with questions that can be asked',
    (text) => {
      const found = read(text)
      expect(found).toMatchObject({ understood: false })
      expect(found.understood ? [] : found.suggestions).not.toEqual([])
    },
  )

  test.each(['AND', 'who opposes * OR "', 'equity\\', 'who opposes (equity', '\u0000\u001B[2J', 'title:equity~2'])(
    'brings no operator and no control character anywhere: %j',
    (text) => expect(JSON.stringify(read(text))).not.toMatch(/\\u00|[\u0080-\u009F\u202E]/),
  )

  test('is refused at once however long it is', () => {
    const start = performance.now()
    for (const words of ['the ', 'equity ', 'who opposes equity and ', 'think of '])
      for (const times of [5_000, 12, 30]) expect(read(words.repeat(times)).understood).toBe(false)
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})

describe('a suggestion', () => {
  test('is understood when it is asked', () => {
    const refused = ['Who opposes homework and equity?', 'Do Kohn and Ravitch ever quarrel?', 'What about Pearson?']
    const suggestions = refused.flatMap((text) => {
      const found = read(text)
      return found.understood ? [] : found.suggestions.filter((each) => !each.includes('{'))
    })
    expect(suggestions.length).toBeGreaterThan(3)
    expect(suggestions.filter((each) => !read(each).understood)).toEqual([])
  })
})
