import { intervalOf, meets, readPartialDate } from '../domain/partial-date.js'
import type { ActorRecord } from '../generated/catalogue.js'
import type { PersonResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { actorFields } from './actorFields.js'

export const Person: Complete<PersonResolvers, ActorRecord> = {
  ...actorFields,
  affiliations: async ({ id }, { on }, { loaders }) => {
    const all = await loaders.affiliationsByPerson.load(id)
    const day = on ? readPartialDate(on) : undefined
    return day ? all.filter(({ from, until }) => meets(day, intervalOf(from, until))) : all
  },
}
