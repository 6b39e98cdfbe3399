/** Gives the question that the server wrote into the page; a page served otherwise opens with the smallest one. */
export function exampleQuery(): string {
  const written = document.getElementById('example-query')?.textContent
  const query: unknown = written ? JSON.parse(written) : undefined
  return typeof query === 'string' ? query : '{ __typename }\n'
}

/** Reads the question of a link, as `/?query=…&variables=…`, so that a question can be sent to somebody. */
export function linked(search: string): { initialQuery?: string; initialVariables?: string } {
  const given = new URLSearchParams(search)
  const query = given.get('query')
  const variables = given.get('variables')
  return { ...(query !== null && { initialQuery: query }), ...(variables !== null && { initialVariables: variables }) }
}
