import { type ASTNode, BREAK, type DocumentNode, GraphQLError, isValueNode, Kind, visit } from 'graphql'
import { StandpointError } from '../domain/errors.js'

/**
 * Turns validation's error about a value that is written in the document into BAD_USER_INPUT that names the argument, as
 * the same value in a variable would be refused. `undefined` for every other error.
 */
export function misplacedValue(error: unknown, document: DocumentNode | undefined): GraphQLError | undefined {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'GRAPHQL_VALIDATION_FAILED') return undefined
  // What a scalar threw that was not written for the client is a fault of ours.
  if (!(error.originalError instanceof GraphQLError) || error.originalError.originalError) return undefined
  const [node, ...others] = error.nodes ?? []
  if (!document || !node || !isValueNode(node) || others.length > 0) return undefined
  const argument = argumentOf(document, node)
  if (argument === undefined) return undefined
  const refusal = new StandpointError('BAD_USER_INPUT', `${argument}: ${error.message}`, { argument })
  return new GraphQLError(refusal.message, { nodes: node, originalError: refusal })
}

/** Names the argument in which a value stands, with the fields of input objects on the way, as `where.statedFrom`. */
function argumentOf(document: DocumentNode, value: ASTNode): string | undefined {
  let names: readonly string[] = []
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== value) return undefined
      names = [...ancestors, parent].flatMap((above) => (above && 'kind' in above ? nameIn(above) : []))
      return BREAK
    },
  })
  return names.length > 0 ? names.join('.') : undefined
}

function nameIn(node: ASTNode): string[] {
  if (node.kind === Kind.VARIABLE_DEFINITION) return [`$${node.variable.name.value}`]
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? [node.name.value] : []
}
