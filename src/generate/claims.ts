import type { ClaimRow, PassageRow, StanceRow } from '../generated/catalogue.js'
import type { Modality, Stance } from '../generated/schema.js'
import type { Actors } from './actors.js'
import type { Concepts } from './concepts.js'
import { partialDate } from './dates.js'
import { digested, sha256 } from './digest.js'
import { popularity, type Random } from './random.js'
import { prefixOf, type Size } from './size.js'
import type { Sources } from './sources.js'
import { statementOn } from './words.js'

const modalities: readonly Modality[] = ['EVALUATIVE', 'NORMATIVE', 'DESCRIPTIVE', 'CAUSAL', 'PREDICTIVE']
/** Code points that each claim's passage takes up in the text that nobody has. */
const spanLength = 240
/** Draws after which a second speaker of another side is taken, too. */
const tries = 4

/** Makes the claims of a debate: gives the row of each by its number, which need not be asked for in order. */
export function makeClaims(
  size: Size,
  actors: Actors,
  concepts: Concepts,
  sources: Sources,
  stream: (kind: string, number: number) => Random,
): { readonly scaleId: string; idOf(claim: number): string; rowOf(claim: number): ClaimRow } {
  const speaker = popularity(actors.count, 0.9)
  const subject = popularity(concepts.count, 0.9)
  const scaleId = `scale:${prefixOf(size)}`
  const idOf = (claim: number) => {
    const { source, number } = sources.placeOf(claim)
    return `claim:${sources.slugOf(source)}:${number}`
  }

  const speakersOf = (random: Random): readonly [number, ...number[]] => {
    const first = actors.ofRank(speaker(random))
    const share = random.next()
    const others = new Set<number>()
    for (let more = share < 0.86 ? 0 : share < 0.96 ? 1 : 2; more > 0; more -= 1) {
      let other = actors.ofRank(speaker(random))
      for (let at = 0; at < tries && actors.campOf(other) !== actors.campOf(first); at += 1)
        other = actors.ofRank(speaker(random))
      if (other !== first) others.add(other)
    }
    return [first, ...others]
  }

  const stanceOf = (camp: number, concept: number, random: Random): Stance => {
    const isFor = stream('leaning', concepts.topOf(concept)).chance(0.5) === (camp === 0)
    const share = random.next()
    if (share < 0.06) return 'NEUTRAL'
    if (share < 0.14) return 'MIXED'
    return share < 0.84 === isFor ? 'SUPPORTS' : 'OPPOSES'
  }

  const stancesOf = (camp: number, random: Random): readonly [number, readonly StanceRow[]] => {
    const share = random.next()
    const wanted = share < 0.65 ? 1 : share < 0.9 ? 2 : 3
    const subjects = new Set(Array.from({ length: wanted }, () => concepts.ofRank(subject(random))))
    const rows = [...subjects].map((concept, ordinal) => ({
      ordinal,
      stance: stanceOf(camp, concept, random),
      concept: concepts.idOf(concept),
      qualified: random.chance(0.15),
    }))
    return [[...subjects][0] ?? 0, rows]
  }

  /** Answers go to any claim before this one, most to the first ones: some claims everyone answers. */
  const answersOf = (claim: number, random: Random): Pick<ClaimRow, 'backs' | 'rebuts'> => {
    const isAnswer = claim > 0 && random.chance(0.1)
    const other = isAnswer ? [idOf(Math.floor(random.next() ** 3 * claim))] : []
    return random.chance(0.4) ? { backs: other, rebuts: [] } : { backs: [], rebuts: other }
  }

  const placesOf = (random: Random): ClaimRow['places'] =>
    actors.schools > 0 && random.chance(0.01)
      ? [
          {
            school: actors.idOf(actors.school(random.below(actors.schools))),
            scale: scaleId,
            value: random.below(101) / 100,
          },
        ]
      : []

  const rowOf = (claim: number): ClaimRow => {
    const random = stream('claim', claim)
    const { source, number } = sources.placeOf(claim)
    const speakers = speakersOf(random)
    const [main, stances] = stancesOf(actors.campOf(speakers[0]), random)
    const reporter = sources.authorsOf(source)[0] ?? 0
    const isReported = random.chance(0.15) && !speakers.includes(reporter)
    const about = random.chance(0.25) ? [actors.idOf(actors.ofRank(speaker(random)))] : []
    return digested({
      id: idOf(claim),
      number,
      statement: statementOn(concepts.labelOf(main), random),
      modality: random.pick(modalities),
      statedOn: random.chance(0.15) ? partialDate(random) : sources.dateOf(source),
      hedged: random.chance(0.1),
      truncated: random.chance(0.02),
      sourceId: sources.idOf(source),
      assertedBy: speakers.map(actors.idOf),
      reportedBy: isReported ? actors.idOf(reporter) : null,
      about,
      stances,
      passages: passagesOf(sources.idOf(source), number, random),
      ...answersOf(claim, random),
      places: placesOf(random),
    })
  }
  return { scaleId, idOf, rowOf }
}

/** Gives one span or two; a few claims share the span of the claim before them. */
function passagesOf(sourceId: string, number: number, random: Random): readonly PassageRow[] {
  const shared = random.chance(0.05) && number > 1
  const first = passage(sourceId, 0, (number - (shared ? 2 : 1)) * 2)
  return random.chance(0.1) ? [first, passage(sourceId, 1, number * 2 - 1)] : [first]
}

function passage(sourceId: string, ordinal: number, place: number): PassageRow {
  const start = place * spanLength
  const end = start + spanLength - 40
  const key = `${sourceId}|${start}|${end}`
  return { ordinal, key, start, end, sha256: sha256(key) }
}
