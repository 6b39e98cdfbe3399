/** The texts room: normalizes, digests and loads source texts, and verifies passages against them. */
export { type AddedText, type AddedTexts, addTexts, type RefusedText } from './add-texts.js'
export { type FoundWords, locateWords } from './locate.js'
export { type CodedSpan, type MarkedText, markText } from './mark.js'
export { normalizeText, sha256 } from './normalize.js'
export { type BrokenUtf8, decodeUtf8 } from './utf8.js'
export { type Span, unavailable, type Verdict, verifySpans } from './verify.js'
export { type Correction, corrections, loadedText } from './verify-sources.js'
