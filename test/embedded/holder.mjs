// Holds the embedded server of a home, as Standpoint does, and tells in lines of JSON what happens to it.
// Runs compiled code, for it is a process of its own. Ends when its standard input does, or at the line "release".
import { createInterface } from 'node:readline'
import { openEmbedded } from '../../dist/embedded/index.js'

const [home, jarsHome] = process.argv.slice(2)
const tell = (event, rest) => console.log(JSON.stringify({ event, ...rest }))

tell('opening')
const server = await openEmbedded({
  home,
  jarsHome,
  heapMb: 256,
  pageCacheMb: 32,
  quickStart: true,
  env: process.env,
  onEvent: ({ kind, message }) => tell(kind, { message }),
})
const { uri, password, startedHere } = server
tell('open', { uri, password, startedHere })

for await (const line of createInterface({ input: process.stdin })) if (line === 'release') break
process.stdin.destroy()
await server.release()
tell('released')
