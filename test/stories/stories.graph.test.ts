import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { graphSettings, root } from '../graph.js'
import { recordingWaves } from '../trips.js'
import { plantFolders, plantWorld } from '../world.js'

/**
 * A story is a folder: the question (`ask.graphql`, with `variables.json` where it has any), the answer, and the list of
 * trips to the database that it takes. `UPDATE_STORIES=1 npm test` writes answers and trips anew, for the diff to show.
 */
const update = process.env['UPDATE_STORIES'] === '1'
const worlds = ['world', 'seeds'] as const

describe.each(worlds)('stories of %s', (world) => {
  const directory = join(root, 'test/stories', world)
  let standpoint: Standpoint
  beforeAll(async () => {
    const graph = await (world === 'world' ? plantWorld() : plantFolders('seeds'))
    await graph.close()
    standpoint = openStandpoint(root, { ...graphSettings(), freshMs: 60_000, rememberedRecords: 0 })
    await standpoint.evidence.current()
  })
  afterAll(() => standpoint.close())

  test.each(existsSync(directory) ? readdirSync(directory) : [])('%s', async (story) => {
    const read = (file: string) => readFileSync(join(directory, story, file), 'utf8')
    const has = (file: string) => existsSync(join(directory, story, file))
    const trips: string[] = []
    const answer = await graphql({
      schema: standpoint.schema,
      source: read('ask.graphql'),
      variableValues: has('variables.json') ? JSON.parse(read('variables.json')) : {},
      contextValue: standpoint.openContext({ around: recordingWaves(trips) }),
    })
    const found = {
      'answer.json': `${JSON.stringify(answer, null, 2)}\n`,
      'trips.txt': trips.map((trip) => `${trip}\n`).join(''),
    }
    for (const [file, text] of Object.entries(found)) {
      if (update || !has(file)) writeFileSync(join(directory, story, file), text)
      if (!update) expect(text).toBe(read(file))
    }
  })
})
