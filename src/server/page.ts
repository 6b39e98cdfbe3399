import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type PageFile, readPageFiles } from './page-files.js'

const html = 'text/html; charset=utf-8'

/** What the page may do: run its own scripts and workers and ask its own server, nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'", // Monaco and Radix write styles into the document.
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const documentHeaders = {
  'cache-control': 'no-cache',
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  vary: 'accept',
}

/**
 * Serves the page at `/` and its files under `/page/`. All are read once, here: a request only looks up a name in a map, so
 * no path that a client sends ever reaches the disk. Where nothing is built, `/` says how to build it, and the rest of the
 * server is not concerned. Rejects when the directory cannot be read.
 */
export async function servePage(app: FastifyInstance, directory: string, exampleQuery: string): Promise<void> {
  const files = await readPageFiles(directory)
  const page = files
    .get('index.html')
    ?.plain.toString()
    .replace('<!--example-query-->', () => embedded(exampleQuery))
  app.get('/', async (request, reply) => {
    reply.headers(documentHeaders)
    if (!request.headers.accept?.includes('text/html'))
      return { name: 'Standpoint', graphql: '/graphql', health: '/health/ready' }
    reply.type(html)
    return page ?? reply.code(503).send(notBuilt)
  })
  app.get<{ Params: { '*': string } }>('/page/*', async (request, reply) => {
    const file = files.get(request.params['*'])
    return file === undefined ? reply.callNotFound() : sendFile(file, request, reply)
  })
}

/** Names of built files carry a digest of their content, so that a browser may keep them for good. */
async function sendFile(file: PageFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.type(file.type).headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
  if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(file.plain)
  return reply.header('content-encoding', 'gzip').send(await file.zipped())
}

/** Writes a text as JSON that no closing tag can leave. */
function embedded(text: string): string {
  const json = JSON.stringify(text).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="example-query">${json}</script>`
}

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Standpoint</title>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<h1>Standpoint</h1>
<p>The page has not been built. Build it with <code>npm run build</code> and start the server again.</p>
<p>GraphQL answers at <a href="/graphql"><code>/graphql</code></a> all the same.</p>
</body></html>
`
