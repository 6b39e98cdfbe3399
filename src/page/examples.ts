/** A named question as `/q.json` lists it, with an example from the graph. */
interface Listed {
  readonly document: string
  readonly example: { readonly reading: string; readonly variables: object }
}

/**
 * Fills the menu with the named questions: links that open the page with a question's document and the variables of its
 * example. Stays hidden where the server offers none.
 */
export async function offerExamples(menu: HTMLDetailsElement): Promise<void> {
  const response = await fetch('/q.json', { headers: { accept: 'application/json' } }).catch(() => undefined)
  const answer: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined
  const questions = listOf(answer).filter(isListed)
  menu.querySelector('ul')?.replaceChildren(...questions.map(itemOf))
  menu.hidden = questions.length === 0
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
}

function listOf(answer: unknown): readonly unknown[] {
  const list = typeof answer === 'object' && answer !== null && 'questions' in answer ? answer.questions : []
  return Array.isArray(list) ? list : []
}

function isListed(entry: unknown): entry is Listed {
  return typeof entry === 'object' && entry !== null && 'document' in entry && 'example' in entry && !!entry.example
}

function itemOf({ document: query, example }: Listed): HTMLLIElement {
  const link = document.createElement('a')
  const variables = JSON.stringify(example.variables, null, 2)
  link.href = `/?${new URLSearchParams({ query, ...(variables === '{}' ? {} : { variables }) }).toString()}`
  link.textContent = example.reading
  const item = document.createElement('li')
  item.append(link)
  return item
}
