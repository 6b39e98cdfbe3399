import type { ActorRow, AffiliationRow } from '../generated/catalogue.js'
import type { OrganizationType, SchoolType } from '../generated/schema.js'
import { yearOf, partialDate } from './dates.js'
import { digested } from './digest.js'
import { type Random, shuffled } from './random.js'
import { prefixOf, type Size } from './size.js'
import { acronymOf, organizationName, personName, schoolName } from './words.js'

const peopleShare = 0.7
const organizationShare = 0.22
/** Sides of the debate; whoever is of a side mostly speaks as it does. */
const camps = 2
const roles = ['teacher', 'researcher', 'director', 'spokesperson', 'member', null] as const
const organizationTypes: readonly OrganizationType[] = [
  'ADVOCACY',
  'ASSOCIATION',
  'COMPANY',
  'FOUNDATION',
  'GOVERNMENT',
  'MEDIA',
  'RESEARCH',
  'UNION',
  'UNIVERSITY',
]
const schoolTypes: readonly SchoolType[] = ['SCHOOL', 'NETWORK', 'DISTRICT', 'PROGRAM']

/** The actors of a made debate, numbered: first people, then organizations, then schools. */
export interface Actors {
  readonly people: number
  readonly organizations: number
  readonly schools: number
  readonly count: number
  idOf(actor: number): string
  campOf(actor: number): number
  /** Gives the actor who speaks the k-th most, of any kind. */
  ofRank(rank: number): number
  /** Gives the number of an organization, or of a school, among all actors. */
  organization(number: number): number
  school(number: number): number
  rowOf(actor: number): ActorRow
  affiliationsOf(person: number): readonly AffiliationRow[]
}

/** Makes the actors of a debate. */
export function makeActors(size: Size, stream: (kind: string, number: number) => Random): Actors {
  const count = size.actors
  const people = Math.floor(count * peopleShare)
  const organizations = Math.floor(count * organizationShare)
  const schools = count - people - organizations
  const firstSchool = people + organizations
  const kindOf = (actor: number) => (actor < people ? 'person' : actor < firstSchool ? 'organization' : 'school')
  const idOf = (actor: number) => `${kindOf(actor)}:${prefixOf(size)}-${actor}`
  const ranks = shuffled(count, stream('actor-ranks', 0))
  const organization = (number: number) => people + number
  const institution = (random: Random) => people + Math.floor(random.next() ** 2 * (count - people))

  return {
    people,
    organizations,
    schools,
    count,
    idOf,
    campOf: (actor) => stream('camp', actor).below(camps),
    ofRank: (rank) => ranks[rank] ?? 0,
    organization,
    school: (number) => firstSchool + number,
    rowOf: (actor) => {
      const random = stream('actor', actor)
      const row = {
        id: idOf(actor),
        description: null,
        url: null,
        organizationType: null,
        schoolType: null,
        partOf: [],
      }
      if (actor < people) return digested({ ...row, name: personName(actor), alternateNames: [] })
      // An organization may be part of one with a lower number, a school of any: no cycles.
      const wholes = actor < firstSchool ? actor - people : organizations
      const isPart = wholes > 0 && random.chance(actor < firstSchool ? 0.15 : 0.5)
      const partOf = isPart ? [idOf(organization(random.below(wholes)))] : []
      if (actor >= firstSchool)
        return digested({
          ...row,
          name: schoolName(actor - firstSchool),
          alternateNames: [],
          schoolType: random.pick(schoolTypes),
          partOf,
        })
      const name = organizationName(actor - people)
      const organizationType = random.pick(organizationTypes)
      return digested({ ...row, name, alternateNames: [acronymOf(name)], organizationType, partOf })
    },
    affiliationsOf: (person) => {
      const random = stream('affiliations', person)
      const share = random.next()
      const times = share < 0.3 ? 0 : share < 0.85 ? 1 : 2
      return Array.from({ length: times }, () => {
        const from = random.chance(0.7) ? partialDate(random) : null
        return digested({
          personId: idOf(person),
          institutionId: idOf(institution(random)),
          role: random.pick(roles),
          sourceId: null,
          from,
          until: from !== null && random.chance(0.4) ? String(yearOf(from) + 1 + random.below(4)) : null,
        })
      })
    },
  }
}
