/** The loaders of one request: each batches the keys of a tick into one trip and remembers them for the request. */
import type { Run } from '../graph/index.js'
import { actorById } from './actorById.js'
import { actorIdsByWords } from './actorIdsByWords.js'
import { affiliationsByInstitution } from './affiliationsByInstitution.js'
import { affiliationsByPerson } from './affiliationsByPerson.js'
import { allDatasets } from './allDatasets.js'
import { answersByClaim } from './answersByClaim.js'
import { claimById } from './claimById.js'
import { claimIdsByWords } from './claimIdsByWords.js'
import { claimLinksById } from './claimLinksById.js'
import { conceptById } from './conceptById.js'
import { conceptIdsByWords } from './conceptIdsByWords.js'
import { countsByDataset } from './countsByDataset.js'
import { placementsByClaim } from './placementsByClaim.js'
import { placementsByScale } from './placementsByScale.js'
import { placementsBySchool } from './placementsBySchool.js'
import { scaleById } from './scaleById.js'
import { searchTexts } from './searchTexts.js'
import { sourceById } from './sourceById.js'
import { sourceByText } from './sourceByText.js'
import { textBySource } from './textBySource.js'
import { verificationBySource } from './verificationBySource.js'

export { RecordMemory, remembering } from './remembering.js'

export type Loaders = ReturnType<typeof makeLoaders>

/** Makes fresh loaders over a runner. They reject as the runner does. */
export function makeLoaders(run: Run) {
  return {
    actorById: actorById(run),
    actorIdsByWords: actorIdsByWords(run),
    affiliationsByInstitution: affiliationsByInstitution(run),
    affiliationsByPerson: affiliationsByPerson(run),
    allDatasets: allDatasets(run),
    answersByClaim: answersByClaim(run),
    claimById: claimById(run),
    claimIdsByWords: claimIdsByWords(run),
    claimLinksById: claimLinksById(run),
    conceptById: conceptById(run),
    conceptIdsByWords: conceptIdsByWords(run),
    countsByDataset: countsByDataset(run),
    placementsByClaim: placementsByClaim(run),
    placementsByScale: placementsByScale(run),
    placementsBySchool: placementsBySchool(run),
    scaleById: scaleById(run),
    searchTexts: searchTexts(run),
    sourceById: sourceById(run),
    sourceByText: sourceByText(run),
    textBySource: textBySource(run),
    verificationBySource: verificationBySource(run),
  }
}
