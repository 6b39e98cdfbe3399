/**
 * Just enough of the Bolt protocol to know that a server answers, and to give one something to do. The driver is not
 * used here: it belongs to the room `graph/`.
 */
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** The magic number; then four proposals, each as reserved byte, how many minors below, minor, major. */
const ANY_VERSION = Buffer.from('6060b01700080805000004040000000000000000', 'hex')
const VERSION_5_1 = Buffer.from('6060b01700000105000000000000000000000000', 'hex')

const HELLO = 0x01
const LOGON = 0x6a
const RUN = 0x10
const PULL = 0x3f
const RECORD = 0x71

/** How long one greeting may take, in ms; the server is on this machine. */
const ANSWER_MS = 2_000

/** A start after a crash may have to replay what was not yet in the store files; a start as such takes 2 to 5 s. */
const START_MS = 180_000

/** Tells whether a Bolt server answers on this port of the loopback interface. Never rejects. */
export async function boltAnswers(port: number): Promise<boolean> {
  const socket = await greet(port, ANY_VERSION)
  socket?.destroy()
  return socket !== undefined
}

/** Waits until Bolt answers on a port. Returns false if the server has ended, or did not answer in its time. */
export async function untilBolt(port: number, ended: () => boolean, signal: AbortSignal | undefined): Promise<boolean> {
  for (const until = Date.now() + START_MS; Date.now() < until; await sleep(25)) {
    signal?.throwIfAborted()
    if (ended()) return false
    if (await boltAnswers(port)) return true
  }
  return false
}

/**
 * Has a server run statements, one after the other, and throws their rows away. Resolves when all are answered, or the
 * connection is lost. A statement that fails takes the ones after it with it, silently. Never rejects.
 */
export async function boltRuns(port: number, password: string, statements: readonly string[]): Promise<void> {
  const socket = await greet(port, VERSION_5_1)
  if (socket === undefined) return
  const messages = [
    message(HELLO, { user_agent: 'standpoint' }),
    message(LOGON, { scheme: 'basic', principal: 'neo4j', credentials: password }),
    ...statements.flatMap((statement) => [message(RUN, statement, {}, {}), message(PULL, { n: -1 })]),
  ]
  await new Promise<void>((resolve) => {
    let unread = Buffer.alloc(0)
    let answered = 0
    for (const end of ['error', 'close']) socket.once(end, () => resolve())
    socket.on('data', (data) => {
      const { tags, rest } = tagsOf(Buffer.concat([unread, data]))
      unread = rest
      // Every message is answered once, a PULL with its rows before that.
      answered += tags.filter((tag) => tag !== RECORD).length
      if (answered >= messages.length) resolve()
    })
    socket.write(Buffer.concat(messages))
  })
  socket.destroy()
}

/** Resolves with a connection on which a version was agreed, or undefined. */
function greet(port: number, proposals: Buffer): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: ANSWER_MS })
    const fail = () => {
      socket.destroy()
      resolve(undefined)
    }
    for (const failure of ['error', 'timeout', 'close']) socket.once(failure, fail)
    socket.once('connect', () => socket.write(proposals))
    socket.once('data', (chosen) => {
      // All zero means that no version was agreed on.
      if (chosen.length < 4 || chosen.readUInt32BE(0) === 0) return fail()
      for (const failure of ['error', 'timeout', 'close']) socket.off(failure, fail)
      resolve(socket)
    })
  })
}

type Packable = string | -1 | { readonly [key: string]: Packable }

/** A message: its length, a structure of tag and fields in PackStream, an end mark. */
function message(tag: number, ...fields: Packable[]): Buffer {
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(pack)])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length)
  return Buffer.concat([length, body, Buffer.alloc(2)])
}

/** Takes whole messages off a stream of answers and returns their tags, and the bytes of the message still unfinished. */
function tagsOf(stream: Buffer<ArrayBuffer>): { tags: number[]; rest: Buffer<ArrayBuffer> } {
  const tags: number[] = []
  let start = 0
  for (let at = 0; at + 2 <= stream.length;) {
    const length = stream.readUInt16BE(at)
    at += 2 + length
    if (length > 0) continue
    const tag = stream[start + 3]
    if (tag !== undefined && at - start > 4) tags.push(tag)
    start = at
  }
  return { tags, rest: stream.subarray(start) }
}

function pack(value: Packable): Buffer {
  if (value === -1) return Buffer.from([0xff])
  if (typeof value === 'string') {
    const text = Buffer.from(value)
    const head = Buffer.from([0xd1, 0, 0])
    head.writeUInt16BE(text.length, 1)
    return Buffer.concat([head, text])
  }
  const entries = Object.entries(value)
  return Buffer.concat([
    Buffer.from([0xa0 + entries.length]),
    ...entries.flatMap(([key, held]) => [pack(key), pack(held)]),
  ])
}
