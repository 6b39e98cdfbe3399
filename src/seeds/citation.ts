import type { DatasetInput } from '../generated/schema.js'

/** Gives how to cite a data set, on one line: its own word, or one made from creators, year, title, version and licence. */
export function citationOf({ citation, creators, codedOn, title, version, license }: DatasetInput): string {
  if (citation) return citation
  const who = creators?.length ? `${creators.join(', ')}: ` : ''
  return `${who}${title} (${codedOn.slice(0, 4)}). Version ${version}. ${license}.`
}
