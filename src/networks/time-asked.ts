import { badInput } from '../domain/errors.js'
import type { TimeSlices } from '../domain/network/slices.js'
import { type Asked, required, wholeNumberIn, wordIn } from './asked.js'

const kinds = ['WINDOWS', 'EVENTS', 'KERNEL'] as const
const units = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const
const kernels = ['UNIFORM', 'EPANECHNIKOV', 'TRIANGULAR', 'GAUSSIAN'] as const

/** Which names go with each way to cut time. */
const namesOf: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  WINDOWS: ['unit', 'length', 'step'],
  EVENTS: ['length', 'step'],
  KERNEL: ['kernel', 'bandwidthDays', 'stepDays'],
}

/** The names by which time is cut: the way, then what the ways are told. */
export const timeNames: readonly string[] = ['time', ...new Set(Object.values(namesOf).flat())]

/** Reads how time is cut; not at all when nothing is said of it. Throws BAD_USER_INPUT for names and values that do not go together. */
export function timeIn(asked: Asked): TimeSlices | undefined {
  const kind = wordIn(asked, 'time', kinds)
  for (const name of timeNames.slice(1))
    if (asked[name] !== undefined && !(kind && namesOf[kind].includes(name)))
      throw badInput(name, fits(name), asked[name])
  const whole = (name: string) => required(name, wholeNumberIn(asked, name), 'a whole number from 1')
  const step = wholeNumberIn(asked, 'step') ?? null
  if (kind === 'WINDOWS') {
    const unit = required('unit', wordIn(asked, 'unit', units), `one of ${units.join(', ')}`)
    return { windows: { unit, length: whole('length'), step } }
  }
  if (kind === 'EVENTS') return { events: { length: whole('length'), step } }
  if (kind !== 'KERNEL') return undefined
  const kernel = required('kernel', wordIn(asked, 'kernel', kernels), `one of ${kernels.join(', ')}`)
  return { kernel: { kernel, bandwidthDays: whole('bandwidthDays'), stepDays: whole('stepDays') } }
}

function fits(name: string): string {
  return `it with time ${kinds.filter((kind) => namesOf[kind].includes(name)).join(' or ')}`
}
