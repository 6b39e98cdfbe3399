import { badInput } from '../domain/errors.js'

/** Checks a number of steps or rows. Throws BAD_USER_INPUT, naming the argument, unless it is whole and from 1 to `most`. */
export function checked(argument: string, number: number, most: number): number {
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw badInput(argument, `a whole number from 1 to ${most}`, number)
  return number
}
