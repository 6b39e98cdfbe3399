import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { within } from '../../src/graph/deadline.js'
import { Line } from '../../src/graph/line.js'
import { Pulse } from '../../src/graph/pulse.js'

const gone = () => new Error('gone')

/** Work that ends when it is told to. */
function held() {
  let release = () => {}
  const ended = new Promise<void>((resolve) => (release = resolve))
  return { release, work: () => ended }
}

describe('a line', () => {
  test('lets as many work at once as it has places, and the others in the order in which they came', async () => {
    const line = new Line(2)
    const started: number[] = []
    const each = Array.from({ length: 6 }, held)
    const all = each.map(({ work }, at) => line.run(undefined, gone, () => (started.push(at), work())))
    await sleep(1)
    expect(started).toEqual([0, 1])
    each[1]?.release()
    await sleep(1)
    expect(started).toEqual([0, 1, 2])
    for (const { release } of each) release()
    await Promise.all(all)
    expect(started).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('gives the place of a failure to the next', async () => {
    const line = new Line(1)
    const failing = line.run(undefined, gone, () => Promise.reject(new Error('failed')))
    const next = line.run(undefined, gone, async () => 'next')
    await expect(failing).rejects.toThrow('failed')
    expect(await next).toBe('next')
    expect(await line.run(undefined, gone, async () => 'free')).toBe('free')
  })

  test('lets go whoever goes away while waiting, and begins nothing for who is gone', async () => {
    const line = new Line(1)
    const { release, work } = held()
    const first = line.run(undefined, gone, work)
    const caller = new AbortController()
    const second = line.run(caller.signal, gone, async () => 'never')
    const third = line.run(undefined, gone, async () => 'third')
    caller.abort()
    await expect(second).rejects.toThrow('gone')
    await expect(line.run(caller.signal, gone, async () => 'never')).rejects.toThrow('gone')
    release()
    await first
    expect(await third).toBe('third')
  })
})

describe('the pulse of a database', () => {
  const silent = () => Promise.reject(new Error('silent'))

  test('that was never heard is that of a silent one; whoever waited since before need not wait again', () => {
    const pulse = new Pulse(silent)
    const before = performance.now()
    expect(pulse.wasSilentAfter(before)).toBe(false)
    expect(pulse.isAlive()).toBe(false)
    expect(pulse.wasSilentAfter(before)).toBe(true)
    expect(pulse.wasSilentAfter(performance.now() + 1)).toBe(false)
  })

  test('that was heard a moment ago is that of a busy one', async () => {
    const pulse = new Pulse(silent)
    const before = performance.now()
    pulse.isAlive()
    await sleep(2)
    pulse.heard()
    expect([pulse.isAlive(), pulse.wasSilentAfter(before)]).toEqual([true, false])
  })

  test('is felt once for all who want to know, and not where it was just heard', async () => {
    let asked = 0
    const pulse = new Pulse(async () => void (asked += 1))
    await Promise.all([pulse.feel(), pulse.feel()])
    await pulse.feel()
    expect([asked, pulse.isAlive()]).toEqual([1, true])
  })

  test('that cannot be felt is that of a silent one, and is felt anew', async () => {
    let asked = 0
    const pulse = new Pulse(() => ((asked += 1), silent()))
    await pulse.feel()
    await pulse.feel()
    expect([asked, pulse.isAlive()]).toEqual([2, false])
  })
})

describe('a deadline', () => {
  test('that passes while the process is held up lets what has come meanwhile be read first', async () => {
    const answer = new Promise<string>((resolve) => void setImmediate(() => resolve('read')))
    const asked = within(20, undefined, answer, () => new Error('late'))
    for (const end = performance.now() + 60; performance.now() < end;);
    expect(await asked).toBe('read')
  })
})
