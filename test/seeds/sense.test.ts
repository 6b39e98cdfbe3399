import { describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { checkFolder, showProblem } from '../../src/seeds/index.js'
import { copyOf, folderOf, schema, sound, world } from './folder.js'

async function warnings(folder: string, texts: readonly string[] = []): Promise<string[]> {
  const { problems } = await checkFolder(schema, folder, { texts })
  return problems.map(showProblem)
}

describe('the second look of the check warns of', () => {
  test('one actor under two ids, also by an alternate name and whatever the accents', async () => {
    const { folder, edit } = copyOf(folderOf(sound))
    edit('people.yaml', (text) => `${text}- slug: bob-again\n  name: B.\n  alternateNames: [BÓB]\n`)
    expect(await warnings(folder)).toContain(
      'people.yaml:6:9: warning: person:bob has the name “bob” too: are they one?',
    )
  })

  test('a concept that no claim uses, and an affiliation without a source', async () => {
    const { folder, edit } = copyOf(folderOf(sound))
    edit('concepts.yaml', (text) => `${text}- slug: tunnels\n  prefLabel: Tunnels\n  definition: Ways under.\n`)
    edit('people.yaml', (text) => text)
    const found = await warnings(
      folderOf({ ...sound, 'affiliations.yaml': '- {person: person:ann, institution: school:rowing}\n' }),
    )
    expect(await warnings(folder)).toContainEqual(
      expect.stringMatching(/^concepts\.yaml:\d+:\d+: warning: no claim takes a stance/),
    )
    expect(found).toContainEqual('affiliations.yaml:1:3: warning: this affiliation names no source.')
  })

  test('passages that cross; one within another, and the same twice, are fine', async () => {
    const { folder, edit } = copyOf(world)
    const before = await warnings(world)
    edit('claims/tram-report-2023.yaml', (text) =>
      text.replace(/start: (\d+), end: (\d+)/, (_, start, end) => `start: ${start}, end: ${Number(end) - 5}`),
    )
    expect((await warnings(folder)).filter((each) => each.includes('crosses'))).toEqual(
      before.filter((each) => each.includes('crosses')),
    )
    edit('claims/hearing-2022.yaml', (text) =>
      text.replace(
        /passages:\n((?: +- .*\n)+)/,
        (_, spans: string) =>
          `passages:\n${spans}${spans.replace(/start: (\d+), end: (\d+)/, (__, start, end) => `start: ${Number(start) + 3}, end: ${Number(end) + 3}`)}`,
      ),
    )
    expect((await warnings(folder)).some((each) => each.includes('this passage crosses that of'))).toBe(true)
  })

  test('a school that a placing claim speaks of and nobody places', async () => {
    const { folder, edit } = copyOf(world)
    edit('schools.yaml', (text) => `${text}- slug: chess-school\n  name: Chess School\n  schoolType: SCHOOL\n`)
    edit('claims/hearing-2022.yaml', (text) =>
      text.replace('school:velmora-cycling-course]', 'school:velmora-cycling-course, school:chess-school]'),
    )
    expect(await warnings(folder)).toContainEqual(
      expect.stringContaining('this claim places other schools, and nobody places school:chess-school.'),
    )
  })
})

describe('a statement', () => {
  const copied = 'Give Mill Lane to the tram alone, says he.'
  const letters = join('test/world/texts/letters-2021.txt')

  test('with more than four words in a row from a text is a fault, whatever case and punctuation', async () => {
    const { folder, edit } = copyOf(world)
    edit('claims/letters-2021.yaml', (text) => text.replace(/statement: With Mill Lane.*/, `statement: ${copied}`))
    expect(await warnings(folder)).not.toContainEqual(expect.stringContaining('own words'))
    const found = await warnings(folder, [letters])
    expect(found).toContainEqual(
      expect.stringMatching(
        /^claims\/letters-2021\.yaml:\d+:\d+: expected own words; got more than 4 in a row from a text: “give mill lane to the”\.$/,
      ),
    )
  })

  test('may hold a name or a label that is longer', async () => {
    const { folder, edit } = copyOf(world)
    edit('claims/letters-2021.yaml', (text) => text.replace(/statement: With Mill Lane.*/, `statement: ${copied}`))
    edit('concepts.yaml', (text) =>
      text.replace('altLabels: [car restrictions]', 'altLabels: [give Mill Lane to the tram alone]'),
    )
    expect(await warnings(folder, [letters])).not.toContainEqual(expect.stringContaining('own words'))
  })

  test('of the fixtures is nowhere near its text', async () => {
    const texts = ['letters-2021', 'hearing-2022', 'tram-report-2023'].map((name) => `test/world/texts/${name}.txt`)
    expect((await warnings(world, texts)).filter((each) => !each.includes('warning'))).toEqual([])
  })
})
