import { itemAt, type Random } from './random.js'

const given = words(`Ada Amir Bea Bram Carla Chen Dara Diego Edda Emil Fay Femi Greta Hana Hugo Ines Ivo Jana Jonas Kaya
  Lena Luis Maja Milan Nadia Nils Olga Omar Paula Petra Quinn Rosa Ruben Sara Silas Tara Theo Uma Viktor Wanda Yara Zeno`)
const family = words(`Abel Aguilar Baptiste Berg Castillo Cohen Dahl Duarte Eklund Evers Farrow Fontaine Garner Gruber
  Haddad Holm Ibarra Iversen Jansen Joshi Keller Kovacs Laurent Lindqvist Marsh Moreau Nakamura Novak Okafor Osei Palmer
  Pereira Quill Ramos Rossi Sato Schuster Tanaka Thorn Ulrich Vance Varga Weber Winter Yilmaz Young Zeller Zhang`)
const places = words(`Alder Birch Cedar Delta Elm Fern Glen Harbor Iris Juniper Kestrel Lark Maple North Oak Pine Quarry
  River South Tern Upland Valley Willow Yarrow Stone Meadow Granite Amber Cobalt Linden`)
const bodies = words(
  'Alliance Association Board Center Company Council Foundation Fund Institute Network Office Project',
)
const schoolBodies = words('Academy Grammar Lyceum Primary Collegiate Charter Secondary Institute Preparatory Campus')
const qualities =
  words(`adaptive blended collaborative compulsory continuous daily digital early explicit external fixed
  flexible formal graded guided individual informal inquiry-led intensive local mixed-age modular national open optional
  outdoor paced paper-based peer-led personalized play-based predictive private project-based public remote rote
  scripted seasonal shared short silent standard structured supervised targeted timed visual weekly written`)
const subjects = words(`assessment attendance budgeting calculation certification coaching composition counselling
  curriculum discipline drama drill enrolment examination feedback fieldwork finance geometry grading homework
  instruction journalism labelling lecturing literacy mentoring monitoring music note-taking numeracy observation
  placement planning practice reading recess recitation reporting research rehearsal scheduling scoring selection
  seminars spelling streaming testing tracking training translation tutoring workshops writing`)
const groups =
  words(`beginners teachers families newcomers apprentices graduates boarders commuters principals inspectors
  librarians adults toddlers athletes musicians`)
const effects = words(`raises lowers widens narrows steadies unsettles sharpens blurs speeds slows rewards punishes`)
const objects = [
  'the attention of those who fall behind',
  'the gap between rich and poor districts',
  'what teachers can see of their pupils',
  'the trust of families in their school',
  'the time that is left for talk',
  'the cost of each pupil',
  'the results of the following year',
  'the say of pupils in their own work',
  'the burden on small schools',
  'the honesty of reported figures',
]
const conditions = [
  'where it is used for more than a term',
  'as soon as the money runs out',
  'when teachers have a say in it',
  'in schools that are short of staff',
  'unless somebody looks at the results',
  'for those who need it most',
  'whatever its makers promise',
  'before anybody has measured it',
]
const titles = ['A second look at', 'The trouble with', 'Notes on', 'What we know of', 'In praise of', 'Ten years of']

/** Gives the name of a person; every number has its own. */
export function personName(number: number): string {
  const initial = String.fromCharCode(65 + (Math.floor(number / given.length) % 26))
  const last = Math.floor(number / (given.length * 26))
  const surname = itemAt(family, (last + number * 7) % family.length)
  return `${itemAt(given, number % given.length)} ${initial}. ${surname}${ordinal(last / family.length)}`
}

/** Gives the name of an organization; every number has its own. */
export function organizationName(number: number): string {
  return `${combined(places, bodies, number)}${ordinal(number / (places.length * bodies.length))}`
}

/** Gives the name of a school; every number has its own. */
export function schoolName(number: number): string {
  return `${combined(places, schoolBodies, number)} School${ordinal(number / (places.length * schoolBodies.length))}`
}

/** Gives the label of a concept; every number has its own. */
export function conceptLabel(number: number): string {
  const pairs = qualities.length * subjects.length
  const group = Math.floor(number / pairs)
  const whom = group === 0 ? '' : ` for ${itemAt(groups, (group - 1) % groups.length)}`
  return `${combined(qualities, subjects, number % pairs)}${whom}${ordinal(group / (groups.length + 1))}`
}

/** Gives short forms of a name: its first letters, as they stand in acronyms. */
export function acronymOf(name: string): string {
  return name.replace(/[^A-Z0-9]/g, '')
}

/** Makes a sentence on a concept, of a usual length. */
export function statementOn(label: string, random: Random): string {
  return `${capitalized(label)} ${random.pick(effects)} ${random.pick(objects)} ${random.pick(conditions)}.`
}

/** Makes the title of a source. */
export function titleOn(label: string, random: Random): string {
  return `${random.pick(titles)} ${label}`
}

/** Writes a number after the first round of names, so that names stay different. */
function ordinal(round: number): string {
  return round < 1 ? '' : ` ${Math.floor(round) + 1}`
}

/** Pairs two lists so that neighbours differ in both words. */
function combined(first: readonly string[], second: readonly string[], number: number): string {
  const row = Math.floor(number / first.length)
  return `${itemAt(first, number % first.length)} ${itemAt(second, (row + number) % second.length)}`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
