import { copyStatement, emptyStatements, type Statements, stretch } from './statements.js'

/** Columns of statements that grow as statements are added. */
export class StatementWriter {
  #columns = emptyStatements(1024)
  #size = 0

  /** Adds a statement at the end. */
  add(actor: number, concept: number, stance: number, { claim, source, day }: Made): void {
    if (this.#size === this.#columns.day.length) this.#grow()
    const at = this.#size++
    this.#columns.actor[at] = actor
    this.#columns.concept[at] = concept
    this.#columns.stance[at] = stance
    this.#columns.claim[at] = claim
    this.#columns.source[at] = source
    this.#columns.day[at] = day
  }

  /** Gives what was added. */
  done(): Statements {
    return stretch(this.#columns, 0, this.#size)
  }

  #grow(): void {
    const wider = emptyStatements(2 * this.#size)
    for (let at = 0; at < this.#size; at += 1) copyStatement(this.#columns, at, wider, at)
    this.#columns = wider
  }
}

/** What all statements of a claim share. */
export interface Made {
  readonly claim: number
  readonly source: number
  readonly day: number
}
