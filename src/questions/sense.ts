import { slotKinds } from './entity.js'
import type { Cut, Filled } from './match.js'
import type { Pattern, Patterns } from './pattern.js'
import type { Span } from './spans.js'
import type { Chunk } from './vocabulary.js'

const askingWords: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'what', 'how', 'where'])
const askingClasses: ReadonlySet<string> = new Set(['who', 'what', 'how', 'where'])
const stances: readonly string[] = ['support', 'oppose']
const doing: ReadonlySet<string> = new Set(['do', 'does', 'did'])

/** A piece of a text: a chunk of it, or a name with the slot that it fills. */
type Piece = { readonly chunk: Chunk } | { readonly filled: Filled | undefined }

/**
 * Tells whether a text can mean what a phrasing asks, beyond having its words: it asks once, it does not speak of
 * opposing the opponents, and in it no concept does what only actors do.
 */
export function makesSense(text: Cut, filled: readonly Filled[], pattern: Pattern, patterns: Patterns): boolean {
  const pieces = piecesOf(text, filled)
  return asksOnce(pieces) && joinsStances(pieces, pattern) && onlyActorsAct(pieces, patterns)
}

function piecesOf({ parts, spans }: Cut, filled: readonly Filled[]): readonly Piece[] {
  const named = (span: Span | undefined): Piece[] =>
    span ? [{ filled: filled.find((each) => each.span === span) }] : []
  const chunks = parts.map((part) => part.filter(({ kind }) => kind !== 'skip').map((chunk): Piece => ({ chunk })))
  return chunks.flatMap((part, at) => [...part, ...named(spans[at])])
}

/**
 * “Who opposes X, and who supports it?” are two questions, and so is “who opposes those who …?”; but “what is broader and
 * what is narrower?” asks twice for what one class of words means.
 */
function asksOnce(pieces: readonly Piece[]): boolean {
  const told = pieces.flatMap((piece) => ('chunk' in piece && piece.chunk.kind === 'told' ? [piece.chunk] : []))
  return told.every((chunk, at) => {
    const first = isAsking(chunk) ? told.findIndex((each) => isAsking(each) && classOf(each) === classOf(chunk)) : at
    const before = told.slice(first, at).filter(isSaying)
    const after = told.slice(at).filter(isSaying)
    return before.every((each) => after.some((other) => classOf(other) === classOf(each)))
  })
}

function isAsking({ words }: Chunk): boolean {
  return words.length === 1 && askingWords.has(words[0] ?? '')
}

function isSaying({ readings }: Chunk): boolean {
  return !readings.some(({ name }) => askingClasses.has(name))
}

function classOf({ readings }: Chunk): string | undefined {
  return readings[0]?.name
}

/**
 * Two words that take a side are two of one thing when *and* or *or* joins them; else the one is about the other, as in
 * “who rejects the criticism of X”. Who takes both sides is asked with *and*. One fights *against* something.
 */
function joinsStances(pieces: readonly Piece[], { required }: Pattern): boolean {
  const needsBoth = stances.every((each) => required.includes(each))
  const places = pieces.flatMap((piece, at) => ('chunk' in piece && stanceOf(piece.chunk) !== undefined ? [at] : []))
  return places.every((place, at) => {
    if (at === 0) return true
    const between = pieces.slice((places[at - 1] ?? 0) + 1, place)
    const words = between.flatMap((piece) => ('chunk' in piece ? piece.chunk.words : []))
    if (between.length === 0 && wordBefore(pieces, place + 1) === 'against') return true
    return words.includes('and') || (words.includes('or') && !needsBoth)
  })
}

/** Gives the side that a chunk takes, if it can be taken for one. */
function stanceOf({ kind, readings }: Chunk): string | undefined {
  const isFor = (side: string) => readings.some(({ name, serves }) => name === side || serves.includes(side))
  return kind === 'told' ? stances.find(isFor) : undefined
}

/** A concept supports nothing and thinks nothing: “what does X think of A” asks for nothing that there is. */
function onlyActorsAct(pieces: readonly Piece[], { question, acting }: Patterns): boolean {
  return !pieces.some((piece, at) => {
    if ('chunk' in piece || !piece.filled) return false
    const kind = question.slots.get(piece.filled.slot)?.kind
    if (kind !== 'concept' || acting.has(piece.filled.slot)) return false
    const before = wordBefore(pieces, at)
    return doing.has(before) || before === 'by' || takesSideOnActor(pieces, at, question.slots)
  })
}

function wordBefore(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at - 1]
  return piece && 'chunk' in piece ? (piece.chunk.words.at(-1) ?? '') : ''
}

/** “X opposes A”: a name, a side and an actor, with nothing in between. */
function takesSideOnActor(pieces: readonly Piece[], at: number, slots: Patterns['question']['slots']): boolean {
  const [side, actor] = [pieces[at + 1], pieces[at + 2]]
  if (!side || !('chunk' in side) || stanceOf(side.chunk) === undefined) return false
  if (!actor || 'chunk' in actor || !actor.filled) return false
  const kind = slots.get(actor.filled.slot)?.kind
  return kind !== undefined && slotKinds.actor.some((each) => slotKinds[kind].some((other: string) => other === each))
}
