/** Size of all text in a picture, in pixels: the least that reads well at full size. */
export const fontSize = 11
/** Height of a line of it. */
export const lineHeight = 13
/** Characters of a line, and lines of a label, at most: longer labels are cut, for pictures; titles hold them whole. */
const longestLine = 22
const mostLines = 2

/** Breaks a label into short lines, and cuts what is too long. */
export function linesOf(label: string): readonly string[] {
  const words = label.split(/\s+/).flatMap(pieces)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && length(last) + 1 + length(word) <= longestLine)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines.slice(0, mostLines)
  return lines.length > mostLines ? [...shown.slice(0, -1), `${shown.at(-1)} …`] : shown
}

/** Cuts a word that is longer than a line into lines. */
function pieces(word: string): string[] {
  const characters = [...word]
  return Array.from({ length: Math.ceil(characters.length / longestLine) }, (_, at) =>
    characters.slice(at * longestLine, (at + 1) * longestLine).join(''),
  )
}

function length(text: string): number {
  return [...text].length
}

/** Estimates the width of a text in pixels: rather too wide than too narrow, for fonts differ. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + fontSize * emsOf(character), 0)
}

function emsOf(character: string): number {
  if (
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u.test(
      character,
    )
  )
    return 1.3
  if (/[MWmw@%—…]/.test(character)) return 0.95
  if (/[\p{Lu}\d&+=<>#]/u.test(character)) return 0.74
  return /[ijlftI.,:;'|!() -]/.test(character) ? 0.4 : 0.6
}
