import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql'
import { tooMuch } from './excess.js'
import type { Limits } from './limits.js'

/**
 * Parses a document after counting its tokens and brackets without recursion, so that no text can exhaust the parser's
 * stack. Throws LIMIT_EXCEEDED, or GRAPHQL_PARSE_FAILED for a text that is no GraphQL: what was not read here is never
 * passed on.
 */
export function parseWithin(text: string, limits: Pick<Limits, 'tokens' | 'nesting'>): DocumentNode {
  try {
    scan(new Lexer(new Source(text)), limits)
    return parse(text, { noLocation: true })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { message, source, positions } = error
    throw new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

const openers = new Set<string>([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L])
const closers = new Set<string>([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R])

function scan(lexer: Lexer, limits: Pick<Limits, 'tokens' | 'nesting'>): void {
  let tokens = 0
  let open = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1
    if (openers.has(token.kind)) open += 1
    if (closers.has(token.kind)) open -= 1
    if (tokens > limits.tokens) {
      throw tooMuch('tokens', 'more', limits.tokens, 'Send the document in several requests, and lists as variables.')
    }
    if (open > limits.nesting) {
      const where = `line ${token.line}, column ${token.column}`
      throw tooMuch('brackets within one another', open, limits.nesting, `Flatten the document at ${where}.`)
    }
  }
}
