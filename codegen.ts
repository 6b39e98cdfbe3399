/**
 * Writes everything that is made from `schema/` and `cypher/`: the types in
 * `src/generated/`, the JSON Schemas by which editors complete data sets, and the reference pages of the docs. Run by `npm run codegen`;
 * `npm test` fails when what it would write differs from what is committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptPlugin from '@graphql-codegen/typescript'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { wholeSchema } from './src/schema/index.js'
import { jsonSchemas } from './src/seeds/index.js'
import { referencePages } from './reference.js'
import { emitCatalogue, loadCatalogue } from './src/catalogue/index.js'

/** Which record a resolver's parent is: exactly what a statement declares, or a value that the evidence room computes. */
const mappers = {
  Actor: './catalogue.js#ActorRecord',
  Institution: './catalogue.js#ActorRecord',
  Person: './catalogue.js#ActorRecord',
  Organization: './catalogue.js#ActorRecord',
  School: './catalogue.js#ActorRecord',
  Affiliation: './catalogue.js#AffiliationRecord',
  AnswerSlot: '../questions/index.js#ReadSlot as ReadSlotParent',
  Claim: './catalogue.js#ClaimRecord',
  ClaimStance: './catalogue.js#StanceRecord',
  Concept: './catalogue.js#ConceptRecord',
  Dataset: './catalogue.js#DatasetRecord',
  Passage: './catalogue.js#PassageRecord',
  Placement: './catalogue.js#PlacementRecord',
  Scale: './catalogue.js#ScaleRecord',
  Source: './catalogue.js#SourceRecord',
  Position: '../evidence/index.js#Position as PositionParent',
  Evidence: '../evidence/index.js#Evidence as EvidenceParent',
  Agreement: '../evidence/index.js#Agreement as AgreementParent',
  BalanceRange: '../evidence/index.js#BalanceRange as BalanceRangeParent',
  PositionFacets: '../evidence/index.js#Positions',
  Robustness: '../evidence/index.js#Robustness as RobustnessParent',
  StanceSummary: '../evidence/index.js#Summary',
  GraphPath: '../paths/index.js#Path as PathParent',
  PathStep: '../paths/index.js#Step as StepParent',
  Subgraph: '../paths/index.js#Subgraph as SubgraphParent',
  SubgraphNode: '../paths/index.js#SubgraphNode as SubgraphNodeParent',
  SubgraphEdge: '../paths/index.js#SubgraphEdge as SubgraphEdgeParent',
  OneModeNetwork: '../networks/index.js#Network as NetworkParent',
  TwoModeNetwork: '../networks/index.js#Network as NetworkParent',
  Communities: '../networks/index.js#Communities as CommunitiesParent',
  Community: '../networks/index.js#Community as CommunityParent',
  RepresentativePosition: '../networks/index.js#RepresentativePosition as RepresentativeParent',
  Polarization: '../networks/index.js#Polarization as PolarizationParent',
  BackboneStep: '../networks/index.js#BackboneStep as BackboneStepParent',
  NetworkSlice: '../networks/index.js#NetworkSlice as NetworkSliceParent',
  ConceptConsensus: '../networks/index.js#ConceptConsensus as ConsensusParent',
  NetworkNode: '../networks/index.js#NodeOf',
  NetworkEdge: '../networks/index.js#EdgeOf',
  EdgeReason: '../networks/index.js#Reason',
  Statement: '../networks/index.js#StatementOf',
}

/** Gives what is generated, by path from the root. Throws, naming the file, when a source does not parse. */
export async function generate(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['src/generated/catalogue.ts', emitCatalogue(loadCatalogue(root))],
    ['src/generated/schema.ts', await schemaTypes(root)],
    ...[...jsonSchemas(wholeSchema(root))].map(([name, text]) => [`schema/json/${name}.schema.json`, text] as const),
    ...referencePages(root),
  ])
}

async function schemaTypes(root: string): Promise<string> {
  const directory = join(root, 'schema')
  const sdl = readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(directory, file), 'utf8'))
  const text = await codegen({
    filename: 'src/generated/schema.ts',
    schema: parse(sdl.join('\n')),
    documents: [],
    config: {
      contextType: '../resolvers/context.js#Context',
      mappers,
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: {
        ID: 'string',
        Date: 'string',
        DateTime: 'string',
        PartialDate: 'string',
        URL: 'string',
        JSON: 'unknown',
        Slug: 'string',
        Sha256: 'string',
      },
      resolversNonOptionalTypename: false,
      avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
      emitLegacyCommonJSImports: false,
      immutableTypes: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  })
  return `// Written by \`npm run codegen\` from schema/. Do not edit.\n${text}`
}

/** Writes the generated files that differ from what is there; with `--check`, only names them and fails. */
async function main(): Promise<void> {
  const root = process.cwd()
  const stale: string[] = []
  for (const [file, text] of await generate(root)) {
    const path = join(root, file)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    stale.push(file)
    if (process.argv.includes('--check')) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  if (stale.length > 0 && process.argv.includes('--check')) {
    process.stderr.write(`Stale generated files: ${stale.join(', ')}. Run \`npm run codegen\` and commit them.\n`)
    process.exitCode = 1
  }
}

await main()
