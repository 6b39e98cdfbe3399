import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { offerExamples } from './examples.js'
import { exampleQuery, linked } from './opening.js'
import { storage } from './storage.js'

interface Options {
  /** What the page's editor of headers holds. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks the server that this page came from, with headers of its own: `X-Cost`, say. An answer that is no JSON is shown as an error with its status. */
async function ask(question: object, { headers: own }: Options = {}): Promise<object> {
  const headers = { ...own, 'content-type': 'application/json', accept: 'application/json' }
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(question) })
  const answer: unknown = await response.json().catch(() => undefined)
  if (typeof answer === 'object' && answer !== null) return answer
  return { errors: [{ message: `The server answered ${response.status}, and no JSON. Is it still running?` }] }
}

const examples = document.getElementById('examples')
if (examples instanceof HTMLDetailsElement) void offerExamples(examples)

const page = document.getElementById('page')
if (page) {
  createRoot(page).render(
    <GraphiQL
      fetcher={ask}
      defaultQuery={exampleQuery()}
      {...linked(location.search)}
      storage={storage}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
    </GraphiQL>,
  )
}
