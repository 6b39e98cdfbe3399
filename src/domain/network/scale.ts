import { MIXED, OPPOSES, SUPPORTS } from '../stance.js'

export type StanceScale = 'BINARY' | 'TERNARY'

/** A scale of stances: its levels, from the lowest, with what each is worth. */
export interface Scale {
  /** Stance code of each level. */
  readonly stances: readonly number[]
  /** Worth of each level where stances are subtracted in a two-mode network. */
  readonly values: readonly number[]
  /** How alike two levels are, `1 − |k − k′| / R`, by level and level; R is the range of the scale, not of what occurs. */
  readonly likeness: readonly (readonly number[])[]
  /** Level of each stance code; -1 for stances that are not on the scale. */
  readonly levelOf: Int8Array
}

/** The scales: supports 1 and opposes 0 with range 1; supports 1, mixed 0 and opposes -1 with range 2. */
export const scales: Readonly<Record<StanceScale, Scale>> = {
  BINARY: scale([OPPOSES, SUPPORTS], [-1, 1]),
  TERNARY: scale([OPPOSES, MIXED, SUPPORTS], [-1, 0, 1]),
}

function scale(stances: readonly number[], values: readonly number[]): Scale {
  const range = stances.length - 1
  const levels = stances.map((_, level) => level)
  return {
    stances,
    values,
    likeness: levels.map((k) => levels.map((other) => 1 - Math.abs(k - other) / range)),
    levelOf: Int8Array.from({ length: 4 }, (_, stance) => stances.indexOf(stance)),
  }
}
