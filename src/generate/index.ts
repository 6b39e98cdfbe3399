/** The generate room: makes debates of any size, always the same for the same numbers, and writes them to the graph. */
export { type Debate, makeDebate } from './debate.js'
export { type Size, sizeLimits, sizeOf } from './size.js'
export { generate, type Generated } from './write.js'
