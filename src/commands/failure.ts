import { inspect } from 'node:util'
import { UnreachableDatabase } from '../database.js'
import { StandpointError } from '../domain/errors.js'
import { EmbeddedError } from '../embedded/index.js'
import { AddressError } from '../server/index.js'
import { SettingsError } from '../settings.js'
import { RefusedDataset } from './plant.js'

/** An argument of a command that cannot be used; the message names it. */
export class UnusableArgument extends Error {}

/** Failures whose message tells whoever started the command what is wrong and what to do. */
const foreseen = [
  AddressError,
  EmbeddedError,
  RefusedDataset,
  SettingsError,
  StandpointError,
  UnreachableDatabase,
  UnusableArgument,
]

/**
 * Puts the failure of a command into words: the message alone where that was written to be read, else all that is known
 * (stack, causes), because then Standpoint itself is at fault.
 */
export function sayFailure(error: unknown): string {
  if (error instanceof Error && foreseen.some((kind) => error instanceof kind)) return error.message
  return `Something went wrong inside Standpoint. Please report it with what follows.\n${inspect(error)}`
}
