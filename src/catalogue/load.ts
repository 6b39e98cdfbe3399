import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind } from 'graphql'
import { parseSdl, readRecords, readShapes, splitHeader, type Vocabulary } from './header.js'
import { accesses, type Shape, type Statement } from './statement.js'

/** All statements by name, and the shared records. */
export interface LoadedCatalogue {
  readonly statements: ReadonlyMap<string, Statement>
  readonly records: ReadonlyMap<string, Shape>
}

/**
 * Loads every `.cypher` file under `root`/cypher. The file's name is the statement's; its folder is its access mode.
 * Throws, naming the file, for a header that cannot be read and for a name that is used twice.
 */
export function loadCatalogue(root: string): LoadedCatalogue {
  const enums = readEnums(join(root, 'schema'))
  const recordsFile = 'cypher/records.graphql'
  const records = readRecords(recordsFile, readFileSync(join(root, recordsFile), 'utf8'), enums)
  const statements = new Map<string, Statement>()
  for (const access of accesses) {
    for (const entry of readdirSync(join(root, 'cypher', access)).sort()) {
      if (!entry.endsWith('.cypher')) continue
      const file = `cypher/${access}/${entry}`
      const name = entry.slice(0, -'.cypher'.length)
      const text = readFileSync(join(root, file), 'utf8')
      const known = statements.get(name)
      if (known) throw new Error(`${file}: the name ${name} is taken by ${known.file}.`)
      statements.set(name, { name, access, file, ...readStatement(file, text, { enums, records }) })
    }
  }
  return { statements, records }
}

function readStatement(
  file: string,
  text: string,
  vocabulary: Vocabulary,
): Omit<Statement, 'name' | 'access' | 'file'> {
  const { prose, sdl, allowed, body } = splitHeader(file, text)
  return { prose, allowed, text: body, ...readShapes(file, sdl, vocabulary) }
}

function readEnums(directory: string): Vocabulary['enums'] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'))
  const definitions = files.flatMap((file) => parseSdl(`schema/${file}`, readFileSync(join(directory, file), 'utf8')))
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[definition.name.value, new Set(definition.values?.map((value) => value.name.value))] as const]
        : [],
    ),
  )
}
