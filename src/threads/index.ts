/**
 * The threads room: what would hold the process for long is done in a thread, over the same columns. The thread is a
 * composition of its own (`thread.ts`): the same schema and resolvers, with a runner that asks the main thread.
 */
export { askedAside, executedAside, fileAside } from './aside.js'
export { openThreads, type Threads } from './pool.js'
