import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkEntries } from '../../src/seeds/check-entries.js'
import { checkFolder, limits, showProblem } from '../../src/seeds/index.js'
import { copyOf, folderOf, problemsOf, schema, second, sound, world } from './folder.js'

/** The sound data set with one text in one of its files replaced. */
function spoilt(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = sound[file] ?? ''
  expect(text).toContain(from)
  return { ...sound, [file]: text.replace(from, to) }
}

const claims = 'claims/letter.yaml'
const digest = 'a'.repeat(64)
const passages = (...spans: readonly string[]) =>
  spoilt(claims, '  modality', `  passages: [${spans.join(', ')}]\n  modality`)

/** What is wrong, the folder, and every problem that the check gives, exactly. */
const table: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[]])[] = [
  ['nothing', sound, []],
  ['nothing, with lines that end in CRLF', spoilt('people.yaml', '\n  name: Ann\n', '\r\n  name: Ann\r\n'), []],
  [
    'a misspelt key',
    spoilt('concepts.yaml', '  definition: Ways', '  scopenote: Not fords.\n  definition: Ways'),
    ['concepts.yaml:3:3: unknown key scopenote. Did you mean scopeNote?'],
  ],
  [
    'a required key left out',
    spoilt(claims, '  modality: EVALUATIVE\n', ''),
    ['claims/letter.yaml:1:3: Field "modality" of required type "Modality!" was not provided.'],
  ],
  [
    'a required key without a value',
    spoilt('people.yaml', 'name: Ann', 'name:'),
    ['people.yaml:2:8: Expected non-nullable type "String!" not to be null.'],
  ],
  [
    'a misspelt value of an enum',
    spoilt(claims, 'stance: SUPPORTS', 'stance: SUPORTS'),
    [
      'claims/letter.yaml:4:23: Value "SUPORTS" does not exist in "Stance" enum. Did you mean the enum value "SUPPORTS"?',
    ],
  ],
  [
    'a misspelt reference',
    spoilt(claims, 'concept: concept:bridges', 'concept: concept:brigdes'),
    ['claims/letter.yaml:4:42: unknown concept:brigdes. Did you mean concept:bridges?'],
  ],
  [
    'a reference of the wrong kind',
    spoilt(claims, '[person:ann]', '[scale:depth]'),
    ['claims/letter.yaml:3:16: expected the id of a person, an organization or a school; got scale:depth.'],
  ],
  [
    'one actor twice in a claim',
    spoilt(claims, '[person:ann]', '[person:ann, person:ann]'),
    ['claims/letter.yaml:3:28: person:ann stands here twice.'],
  ],
  [
    'one value in place of a list',
    spoilt(claims, '[person:ann]', 'person:ann'),
    ['claims/letter.yaml:3:15: assertedBy: expected a list, such as [a, b]; got one value.'],
  ],
  [
    'a key twice',
    spoilt('people.yaml', '  name: Ann', '  name: Ann\n  name: Anna'),
    ['people.yaml:3:3: name stands here twice.'],
  ],
  [
    'an id twice',
    spoilt('people.yaml', 'slug: bob', 'slug: ann'),
    ['claims/letter.yaml:8:28: unknown person:bob.', 'people.yaml:3:9: person:ann is declared twice, first at line 1.'],
  ],
  [
    'a claim number twice',
    spoilt(claims, 'number: 2', 'number: 1'),
    ['claims/letter.yaml:6:11: claim:letter:1 is declared twice, first at line 1.'],
  ],
  [
    'a slug that is none',
    spoilt('schools.yaml', 'slug: rowing', 'slug: Rowing_School'),
    ['schools.yaml:1:9: Slug must be a-z and 0-9, in parts joined by single hyphens; got "Rowing_School".'],
  ],
  [
    'a month that does not exist',
    spoilt('sources.yaml', '2020-05', '2020-13'),
    ['sources.yaml:3:18: PartialDate must be a year, month or day as YYYY, YYYY-MM or YYYY-MM-DD; got "2020-13".'],
  ],
  [
    'a number in quotes, and a truth value by another name',
    spoilt(claims, 'number: 1', 'hedged: yes\n  number: "1"'),
    [
      'claims/letter.yaml:1:11: Boolean cannot represent a non boolean value: "yes"',
      'claims/letter.yaml:2:11: Int cannot represent non-integer value: "1"',
    ],
  ],
  [
    'an address that is none',
    spoilt('people.yaml', '  name: Ann', '  name: Ann\n  url: javascript:alert(1)'),
    ['people.yaml:3:8: URL must be an address that begins with http:// or https://; got "javascript:alert(1)".'],
  ],
  [
    'a blank text',
    spoilt('people.yaml', 'name: Ann', "name: ' '"),
    ['people.yaml:2:9: name: expected text; got blank. Leave the key out where there is nothing to say.'],
  ],
  [
    'a text of several lines where one is wanted',
    spoilt('people.yaml', 'name: Ann', 'name: >\n    Ann'),
    [
      'people.yaml:2:9: name: expected one line; got several. (A block under `>` or `|` ends in a line break, under `>-` not.)',
    ],
  ],
  [
    'a control character',
    spoilt('people.yaml', 'name: Ann', 'name: "A\\u0007nn"'),
    ['people.yaml:2:9: name: expected text; got the control character U+0007.'],
  ],
  [
    'half a surrogate pair',
    spoilt('people.yaml', 'name: Ann', 'name: "A\\uD83Dnn"'),
    ['people.yaml:2:9: name: expected text; got the control character U+D83D.'],
  ],
  [
    'a text too long',
    spoilt('people.yaml', 'name: Ann', `name: ${'A'.repeat(501)}`),
    ['people.yaml:2:9: name: expected at most 500 characters; got 501.'],
  ],
  [
    'no stance and no actor',
    spoilt(claims, '[person:ann]\n  stances: [{ stance: SUPPORTS, concept: concept:bridges }]', '[]\n  stances: []'),
    [
      'claims/letter.yaml:3:15: expected at least one actor who holds the claim; got none.',
      'claims/letter.yaml:4:12: expected at least one stance; got none.',
    ],
  ],
  [
    'two stances on one concept',
    spoilt(claims, 'concept:bridges }', 'concept:bridges }, { stance: OPPOSES, concept: concept:bridges }'),
    ['claims/letter.yaml:4:89: a second stance on concept:bridges. A claim takes one on each concept.'],
  ],
  [
    'a claim that rebuts itself, and one that is not there',
    spoilt(claims, 'modality: EVALUATIVE', 'modality: EVALUATIVE\n  rebuts: [claim:letter:1, claim:letter:3]'),
    [
      'claims/letter.yaml:6:12: claim:letter:1 refers to itself.',
      'claims/letter.yaml:6:28: unknown claim:letter:3. Did you mean claim:letter:1?',
    ],
  ],
  [
    'a passage that ends before it starts',
    passages(`{ start: 9, end: 9, sha256: ${digest} }`),
    [
      'claims/letter.yaml:5:13: warning: source:letter has no textSha256: nobody can check these passages.',
      'claims/letter.yaml:5:31: expected an end after the start, 9; got 9.',
    ],
  ],
  [
    'a digest of the wrong form',
    passages('{ start: 1, end: 9, sha256: ABC }'),
    ['claims/letter.yaml:5:42: Sha256 must be 64 digits 0-9 and a-f; got "ABC".'],
  ],
  [
    'two digests for one passage',
    {
      ...passages(`{ start: 1, end: 9, sha256: ${digest} }`, `{ start: 1, end: 9, sha256: ${'b'.repeat(64)} }`),
      'sources.yaml': `${sound['sources.yaml']}  textSha256: ${digest}\n`,
    },
    [
      'claims/letter.yaml:5:110: the passage 1–9 stands here twice.',
      'claims/letter.yaml:5:138: claim:letter:1 gives another digest for the same passage 1–9.',
    ],
  ],
  [
    'anchors out of order, and beyond the scale',
    spoilt('scales.yaml', '{ value: 0, label: shallow }', '{ value: 1.5, label: shallow }'),
    [
      'scales.yaml:4:22: expected a value from 0 to 1; got 1.5.',
      'scales.yaml:4:54: anchors go from low to high; got 1 after 1.5.',
    ],
  ],
  [
    'one anchor only',
    spoilt('scales.yaml', ', { value: 1, label: deep }', ''),
    ['scales.yaml:4:12: expected at least two anchors; got 1.'],
  ],
  [
    'a placement beyond the scale',
    spoilt(claims, '  modality', '  places: [{ school: school:rowing, scale: scale:depth, value: -0.1 }]\n  modality'),
    ['claims/letter.yaml:5:64: expected a value from 0 to 1; got -0.1.'],
  ],
  [
    'an affiliation twice, with a person, and over before it began',
    {
      ...sound,
      'affiliations.yaml':
        '- { person: person:ann, institution: person:bob, source: source:letter }\n' +
        '- { person: person:ann, institution: school:rowing, source: source:letter, from: 2020, until: 2019-12 }\n' +
        '- { person: person:ann, institution: school:rowing, source: source:letter, from: 2020, until: 2019-12 }\n',
    },
    [
      'affiliations.yaml:1:38: expected the id of an organization or a school; got person:bob.',
      'affiliations.yaml:2:95: until 2019-12 lies before from 2020.',
      'affiliations.yaml:3:3: the affiliation of person:ann with school:rowing stands here twice.',
      'affiliations.yaml:3:95: until 2019-12 lies before from 2020.',
    ],
  ],
  [
    'a cycle of concepts',
    spoilt('concepts.yaml', '  definition: Ways', '  broader: [concept:footbridges]\n  definition: Ways'),
    ['concepts.yaml:3:13: a cycle: concept:bridges → concept:footbridges → concept:bridges.'],
  ],
  [
    'a concept broader than itself',
    spoilt('concepts.yaml', '[concept:bridges]', '[concept:footbridges]'),
    ['concepts.yaml:7:13: a cycle: concept:footbridges → concept:footbridges.'],
  ],
  [
    'an organization that is a part of its part',
    {
      ...sound,
      'organizations.yaml':
        '- { slug: a, name: A, organizationType: OTHER, partOf: [organization:b] }\n' +
        '- { slug: b, name: B, organizationType: OTHER, partOf: [organization:a] }\n',
    },
    ['organizations.yaml:1:57: a cycle: organization:a → organization:b → organization:a.'],
  ],
  [
    'an edge that others imply',
    {
      ...sound,
      'concepts.yaml': `${sound['concepts.yaml']}- slug: planks
  prefLabel: Planks
  definition: Footbridges of one plank.
  broader: [concept:bridges, concept:footbridges]
`,
      [claims]: `${sound[claims]}- number: 3
  statement: Planks are bad.
  assertedBy: [person:bob]
  stances: [{ stance: OPPOSES, concept: concept:planks }]
  modality: EVALUATIVE
`,
    },
    ['concepts.yaml:11:13: warning: concept:bridges is implied already, by concept:footbridges.'],
  ],
  [
    'claims of a source that the data set does not declare',
    { ...sound, 'claims/lettre.yaml': '' },
    [
      'claims/lettre.yaml:1:1: this data set declares no source:lettre, and claims belong to the data set that declares their source. Did you mean source:letter?',
    ],
  ],
  [
    'a source published after the coding, and a claim made after its source',
    {
      ...spoilt(claims, '  modality', '  statedOn: 2025-07-01\n  modality'),
      'sources.yaml': (sound['sources.yaml'] ?? '').replace('2020-05', '2025-06'),
    },
    [
      'claims/letter.yaml:5:13: warning: said on 2025-07-01, after its source was published (2025-06).',
      "sources.yaml:3:18: warning: 2025-06 lies after the data set's codedOn, 2024-02-29.",
    ],
  ],
  [
    'a file of another name',
    { ...sound, 'poeple.yaml': '- slug: cy\n', 'claims/letter.yml': '', 'README.md': '' },
    [
      'claims/letter.yml:1:1: warning: ignored, no file of the format has this name.',
      'poeple.yaml:1:1: warning: ignored, no file of the format has this name. Did you mean people.yaml?',
    ],
  ],
  [
    'no description of the data set',
    { 'people.yaml': sound['people.yaml'] ?? '' },
    ['dataset.yaml:1:1: is missing. It describes the data set.'],
  ],
  [
    'an empty description',
    { ...sound, 'dataset.yaml': '# nothing\n' },
    ['dataset.yaml:1:1: is empty. It describes the data set.'],
  ],
  [
    'one entry in place of a list',
    { ...sound, 'people.yaml': 'slug: ann\nname: Ann\n' },
    ['people.yaml:1:1: expected a list of entries, each after a hyphen; got something else.'],
  ],
  [
    'indentation by a tab',
    spoilt('people.yaml', '  name: Ann', '\tname: Ann'),
    [
      'people.yaml:2:1: indented by a tab. YAML is indented by spaces.',
      'people.yaml:2:2: Unexpected scalar at node end.',
    ],
  ],
  [
    'a byte-order mark',
    { ...sound, 'people.yaml': `\uFEFF${sound['people.yaml']}` },
    ['people.yaml:1:1: a byte-order mark. Save the file as UTF-8 without one.'],
  ],
  [
    'bytes that are no UTF-8',
    { ...sound, 'people.yaml': Buffer.from('- slug: ann\n  name: Andr\xe9\n', 'latin1') },
    ['people.yaml:2:13: not UTF-8 from here on. Save the file as UTF-8.'],
  ],
  ['an alias of nothing', spoilt('people.yaml', 'name: Ann', 'name: *ann'), ['people.yaml:2:9: unknown alias *ann.']],
  [
    'a tag',
    spoilt('people.yaml', 'name: Ann', 'name: !!js/function f'),
    ['people.yaml:2:9: Unresolved tag: tag:yaml.org,2002:js/function.'],
  ],
  [
    'a second document',
    spoilt('people.yaml', '- slug: bob', '---\n- slug: bob'),
    ['people.yaml:3:1: a second document. Write one list in one document.'],
  ],
  [
    'nesting without end',
    { ...sound, 'people.yaml': '['.repeat(100_000) },
    ['people.yaml:1:65: nested in more than 64 levels.'],
  ],
  [
    'a key that is no text',
    spoilt('people.yaml', '  name: Ann', '  name: Ann\n  ? [a]\n  : b'),
    ['people.yaml:3:5: expected a plain key; got something else.'],
  ],
]

describe('the check says where and what is wrong with', () => {
  test.each(table)('%s', async (_, files, expected) => {
    expect(await problemsOf(files)).toEqual(expected)
  })
})

describe('a folder that is none', () => {
  test.each([
    ['does not exist', join(folderOf({}), 'gone'), '.:1:1: cannot be read as a folder: it does not exist.'],
    ['is a file', join(folderOf(sound), 'people.yaml'), '.:1:1: cannot be read as a folder: it is no folder.'],
    ['is empty', folderOf({}), 'dataset.yaml:1:1: is missing: the folder is empty.'],
  ])('because it %s is a fault', async (_, folder, expected) => {
    const { problems } = await checkFolder(schema, folder)
    expect(problems.map(showProblem)).toEqual([expected])
  })

  test('a folder in place of a file, and links out of the folder or to nothing, are faults', async () => {
    const { 'people.yaml': people = '', 'schools.yaml': _, 'scales.yaml': __, ...others } = sound
    const outside = folderOf({ 'people.yaml': people })
    const folder = folderOf(others)
    mkdirSync(join(folder, 'schools.yaml'))
    symlinkSync(join(outside, 'people.yaml'), join(folder, 'people.yaml'))
    symlinkSync(join(folder, 'nothing'), join(folder, 'scales.yaml'))
    const { problems } = await checkFolder(schema, folder)
    expect(problems.map(showProblem)).toEqual([
      'people.yaml:1:1: links to a file outside the folder.',
      'scales.yaml:1:1: cannot be read: it does not exist.',
      'schools.yaml:1:1: is no regular file.',
    ])
  })

  test('a link within the folder is followed', async () => {
    const { 'people.yaml': people = '', ...others } = sound
    const folder = folderOf({ ...others, 'names.txt': people })
    symlinkSync(join(folder, 'names.txt'), join(folder, 'people.yaml'))
    expect((await checkFolder(schema, folder)).problems).toEqual([])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is a fault', async () => {
    const folder = folderOf(sound)
    chmodSync(join(folder, 'people.yaml'), 0)
    const { problems } = await checkFolder(schema, folder)
    expect(problems.map(showProblem)).toEqual(['people.yaml:1:1: cannot be read: reading it is not allowed.'])
  })

  test('a file beyond the limit is refused unread', async () => {
    const people = `${sound['people.yaml']}#${'x'.repeat(limits.fileBytes)}\n`
    const [problem] = await problemsOf({ ...sound, 'people.yaml': people })
    expect(problem).toBe(
      `people.yaml:1:1: has ${people.length} bytes; at most ${limits.fileBytes} are read. Split it by source.`,
    )
  })
})

describe('the check', () => {
  test('finds nothing wrong with the fixture debate', async () => {
    const { problems } = await checkFolder(schema, world)
    expect(problems.filter(({ severity }) => severity === 'FAULT')).toEqual([])
  })

  test('without a graph, knows no entries of other data sets', async () => {
    const { problems } = await checkFolder(schema, second)
    expect(problems.map(showProblem)).toContain('claims/radio-interview-2024.yaml:3:16: unknown person:bram-osei.')
  })

  test('reads text as it was written, whatever YAML would make of it', async () => {
    const { entries, problems } = await checkFolder(
      schema,
      folderOf({
        ...sound,
        'people.yaml': `
- { slug: ann, name: 1984, alternateNames: [1.0, no, 2018-05, 0x10, "null", '~', true, 1e3], description: null }
- { slug: bob, name: "Bob", url: ~, alternateNames: }
`,
      }),
    )
    expect(problems).toEqual([])
    expect(entries?.person.map(({ data }) => ({ ...data }))).toEqual([
      {
        slug: 'ann',
        name: '1984',
        alternateNames: ['1.0', 'no', '2018-05', '0x10', 'null', '~', 'true', '1e3'],
        description: null,
      },
      { slug: 'bob', name: 'Bob', url: null, alternateNames: null },
    ])
  })

  test('follows aliases, as programs write them, but not without end', async () => {
    const { entries } = await checkFolder(
      schema,
      folderOf({
        ...sound,
        'people.yaml':
          '- { slug: ann, name: &n Ann, alternateNames: &l [A] }\n- { slug: bob, name: *n, alternateNames: *l }\n',
      }),
    )
    expect(entries?.person[1]?.data).toEqual({ slug: 'bob', name: 'Ann', alternateNames: ['A'] })
    const names = `&l [${Array.from({ length: 1000 }, () => 'x').join(', ')}]`
    const bomb = Array.from(
      { length: 1000 },
      (_, at) => `- { slug: s${at}, name: S, alternateNames: ${at ? '*l' : names} }\n`,
    )
    expect(await problemsOf({ ...sound, 'people.yaml': bomb.join('') })).toContainEqual(
      expect.stringContaining(`aliases unfold to more than ${limits.aliasValues} values.`),
    )
  })

  test('refuses more claims than are planted, with their number', async () => {
    const { entries } = await checkFolder(schema, folderOf(sound))
    const [claim] = entries?.claim ?? []
    if (!entries || !claim) throw new Error('the sound data set has a claim')
    const many = { ...entries, claim: Array.from({ length: limits.claims + 1 }, () => claim) }
    const messages = new Set<string>()
    const known = { textLengths: new Map(), isDeclared: () => true, claimsFiles: [] }
    checkEntries(many, known, (_, __, message) => messages.add(message))
    expect([...messages]).toEqual(['the data set has 50001 claims; at most 50000 are planted.'])
  })

  test('warns of passages that do not stand in the texts at hand', async () => {
    const { folder, edit } = copyOf(world)
    edit('claims/tram-report-2023.yaml', (text) => text.replace('start: 45, end: 160', 'start: 46, end: 161'))
    edit('claims/letters-2021.yaml', (text) =>
      text
        .replace('start: 845, end: 907, sha256: 8b', 'start: 845, end: 907, sha256: 9b')
        .replace('end: 755', 'end: 9755'),
    )
    const texts = ['letters-2021', 'tram-report-2023'].map((name) => join(world, `../texts/${name}.txt`))
    const found = (await checkFolder(schema, folder, { texts })).problems.map(showProblem)
    expect(found).toContain('claims/tram-report-2023.yaml:9:7: warning: the passage begins at 45, not at 46.')
    expect(found).toContain(
      'claims/letters-2021.yaml:54:7: warning: the passage stands nowhere in the text of its source.',
    )
    expect(found).toContain(
      'claims/letters-2021.yaml:44:26: the passage ends at 9755, beyond the text, which has 908 characters.',
    )
  })
})
