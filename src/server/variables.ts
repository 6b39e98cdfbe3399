import { tooMuch } from './excess.js'
import type { Limits } from './limits.js'

/**
 * Holds the JSON in `variables` to its limits, without recursion, because coercion and scalars recurse into it later.
 * Throws LIMIT_EXCEEDED naming the variable.
 */
export function holdVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: Pick<Limits, 'variableNesting' | 'variableValues'>,
): void {
  let values = 0
  for (const [name, variable] of Object.entries(variables)) {
    const pending = [{ value: variable, level: 1 }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { value, level } = next
      values += 1
      if (level > limits.variableNesting) {
        const remedy = `Flatten the value of "$${name}".`
        throw tooMuch('levels in a variable', level, limits.variableNesting, remedy, { variable: name })
      }
      if (values > limits.variableValues) {
        const remedy = `Shorten the value of "$${name}".`
        throw tooMuch('values in its variables', values, limits.variableValues, remedy, { variable: name })
      }
      if (typeof value !== 'object' || value === null) continue
      for (const inner of Object.values(value)) pending.push({ value: inner, level: level + 1 })
    }
  }
}
