import type { Random } from './random.js'

const firstYear = 2015
const years = 10

/** Gives a partial date of the ten years: most to the day, some to the month, a few to the year. */
export function partialDate(random: Random): string {
  const year = firstYear + random.below(years)
  const share = random.next()
  if (share < 0.12) return String(year)
  const month = `${year}-${two(random.below(12) + 1)}`
  return share < 0.35 ? month : `${month}-${two(random.below(28) + 1)}`
}

/** Gives the year in which a partial date falls. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
