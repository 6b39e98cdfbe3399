/** Keeps out of a terminal what is no character to see: control characters, invisible ones, line breaks. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
}

/** Characters that a terminal shows two columns wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u
const combining = /\p{M}/u

/** Gives how many columns a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** Fills a text with spaces up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Breaks a text into lines no wider than `width`: between words, and within a word that is wider by itself. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  const found = ['']
  for (const character of word) {
    const last = found.length - 1
    const longer = `${found[last] ?? ''}${character}`
    if (found[last] && widthOf(longer) > width) found.push(character)
    else found[last] = longer
  }
  return found
}
