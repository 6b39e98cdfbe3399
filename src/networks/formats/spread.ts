/** A rectangle around a point: how far it reaches to each side of it, above and below. */
export interface Box {
  x: number
  y: number
  readonly half: number
  readonly above: number
  readonly below: number
}

/** Passes after which boxes that still overlap are drawn further apart, all of them. */
const passes = 120
const growth = 1.1

/**
 * Moves boxes until none overlaps another, each pair as little as it must. Where there is no room for that, all move away
 * from the middle: so it ends whatever they are, as long as no two have the same place.
 */
export function spread(boxes: readonly Box[]): void {
  for (let pass = 1; separated(boxes); pass += 1) {
    if (pass % passes !== 0) continue
    for (const box of boxes) {
      box.x *= growth
      box.y *= growth
    }
  }
}

/** Pushes overlapping pairs apart, and tells whether there were any. */
function separated(boxes: readonly Box[]): boolean {
  let any = false
  for (const [at, one] of boxes.entries())
    for (let next = at + 1; next < boxes.length; next += 1) {
      const other = boxes[next]
      if (other && apart(one, other)) any = true
    }
  return any
}

function apart(one: Box, other: Box): boolean {
  const across = one.half + other.half - Math.abs(other.x - one.x)
  const down =
    other.y > one.y ? one.below + other.above - (other.y - one.y) : other.below + one.above - (one.y - other.y)
  // What is left of rounding is no overlap.
  if (across <= 0.01 || down <= 0.01) return false
  if (across < down) {
    const move = (other.x >= one.x ? across : -across) / 2
    one.x -= move
    other.x += move
  } else {
    const move = (other.y > one.y ? down : -down) / 2
    one.y -= move
    other.y += move
  }
  return true
}
