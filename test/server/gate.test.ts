import { afterAll, beforeAll, expect, test } from 'vitest'
import { Gate } from '../../src/server/gate.js'
import { limits } from '../../src/server/index.js'
import { ask } from './asking.js'
import { serve } from './world.js'

const never = new AbortController().signal

test('as many as there are places run at once, the others in the order in which they came', async () => {
  const gate = new Gate(2)
  const began: number[] = []
  const ends: (() => void)[] = []
  const runs = [1, 2, 3, 4].map((number) =>
    gate.run(never, () => {
      began.push(number)
      return new Promise<void>((resolve) => ends.push(resolve))
    }),
  )
  await new Promise(setImmediate)
  expect(began).toEqual([1, 2])
  for (let at = 0; at < 4; at += 1) {
    ends[at]?.()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await Promise.all(runs)
  expect(began).toEqual([1, 2, 3, 4])
})

test('who gives up while waiting gives its place to the next, and work that fails leaves it', async () => {
  const gate = new Gate(1)
  let end: (() => void) | undefined
  const first = gate.run(never, () => new Promise<void>((resolve) => (end = resolve)))
  const leaving = new AbortController()
  const second = gate.run(leaving.signal, () => Promise.resolve('second'))
  const third = gate.run(never, () => Promise.reject(new Error('third fails')))
  const fourth = gate.run(never, () => Promise.resolve('fourth'))
  leaving.abort(new Error('gone'))
  await expect(second).rejects.toThrow('gone')
  end?.()
  await first
  await expect(third).rejects.toThrow('third fails')
  expect(await fourth).toBe('fourth')
})

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve({})
})
afterAll(() => server.stop())

test('what is wrong with variables is told without sending them back whole', async () => {
  const d = Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`${'k'.repeat(60)}${at}`, at]))
  const answer = await ask(server.url, 'query ($d: Date!) { since(date: $d) }', { variables: { d } })
  expect(answer.body.errors?.length).toBeLessThanOrEqual(limits.variableErrors)
  expect(answer.text.length).toBeLessThan(4 * limits.messageLength * limits.variableErrors)
})
