import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphQLFormattedError } from 'graphql'

/** An answer of the server, read as JSON where it is JSON. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly ms: number
  readonly body: Body
}

interface Body {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: Record<string, unknown>
}

/** Sends one HTTP request and reads the answer whole. */
export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const start = performance.now()
  const response = await fetch(url, init)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  const body: Body = isJson && text !== '' ? JSON.parse(text) : {}
  return { status: response.status, headers: response.headers, text, ms: performance.now() - start, body }
}

/** Asks a GraphQL question by POST. */
export function ask(
  url: string,
  query: string,
  rest: Record<string, unknown> = {},
  init: RequestInit = {},
): Promise<Answer> {
  return post(url, JSON.stringify({ query, ...rest }), init)
}

/** Posts a text as JSON. */
export function post(url: string, body: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...Object.fromEntries(new Headers(init.headers)) }
  return send(`${url}/graphql`, { method: 'POST', body, ...init, headers })
}

/** Gives the code of the first error. */
export function codeOf(answer: Answer): unknown {
  return answer.body.errors?.[0]?.extensions?.['code']
}

/** Gives the message of the first error. */
export function messageOf(answer: Answer): string {
  return answer.body.errors?.[0]?.message ?? ''
}

/** Writes bytes to the server and reads what comes until it closes the connection. */
export async function raw(url: string, ...pieces: string[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let text = ''
  socket.on('data', (data) => (text += data.toString()))
  socket.on('error', () => {})
  for (const piece of pieces) socket.write(piece)
  await Promise.race([once(socket, 'close'), sleep(3_000)])
  socket.destroy()
  return text
}
