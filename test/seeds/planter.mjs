// Plants a folder in the graph that the arguments name, and tells when it begins and ends.
// Runs compiled code, for it is a process of its own, made to be killed.
import { loadCatalogue } from '../../dist/catalogue/index.js'
import { openGraph } from '../../dist/graph/index.js'
import { wholeSchema } from '../../dist/schema/index.js'
import { plant } from '../../dist/seeds/index.js'

const [root, folder, settings] = process.argv.slice(2)
const graph = openGraph(loadCatalogue(root), JSON.parse(settings))
const schema = wholeSchema(root)
console.log('begun')
console.log((await plant(schema, graph, folder)).status)
await graph.close()
