import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { hasReader, hasWriter, makeFifos, openReader, openWriter } from '../../src/embedded/fifo.js'
import { withLock } from '../../src/embedded/lock.js'
import { tempFolder } from './support.js'

test('never two hold a lock, and everyone gets it in the end', async () => {
  const folder = await tempFolder()
  let inside = 0
  let turns = 0
  const work = async () => {
    inside += 1
    expect(inside).toBe(1)
    await sleep(2)
    inside -= 1
    turns += 1
  }
  await Promise.all(Array.from({ length: 12 }, () => withLock(folder, work)))
  expect(turns).toBe(12)
  expect(await readdir(folder)).toEqual([])
})

test('a lock is let go when the work fails, and not waited for any longer than wished', async () => {
  const folder = await tempFolder()
  await expect(withLock(folder, () => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed')
  let told = 0
  await withLock(folder, async () => {
    const waiting = withLock(folder, async () => undefined, {
      signal: AbortSignal.timeout(200),
      onWait: () => (told += 1),
    })
    await expect(waiting).rejects.toThrow(/timeout/)
  })
  expect(told).toBe(1)
  await withLock(folder, async () => undefined)
})

test('a lock whose holder was killed is free', async () => {
  const folder = await tempFolder()
  const claim = join(folder, 'claim-of-another')
  execFileSync('mkfifo', [claim])
  const holder = spawn('sh', ['-c', 'exec 3<>"$1"; echo held; exec sleep 60', 'sh', claim], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  await expect(withLock(folder, async () => undefined, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/)
  const exit = once(holder, 'exit')
  holder.kill('SIGKILL')
  await exit
  await withLock(folder, async () => undefined)
  expect(await readdir(folder)).toEqual([])
})

test('a pipe tells who holds its ends; a plain file or nothing in its place tells nobody', async () => {
  const folder = await tempFolder()
  const pipe = join(folder, 'pipe')
  await makeFifos(pipe)
  expect([hasReader(pipe), hasWriter(pipe), openWriter(pipe)]).toEqual([false, false, undefined])
  openReader(pipe)
  expect([hasReader(pipe), hasWriter(pipe)]).toEqual([true, false])
  expect(openWriter(pipe)).toBeTypeOf('number')
  expect(hasWriter(pipe)).toBe(true)

  const plain = join(folder, 'plain')
  await writeFile(plain, 'not a pipe')
  for (const path of [plain, join(plain, 'below'), join(folder, 'absent')]) {
    expect([hasReader(path), hasWriter(path)]).toEqual([false, false])
  }
})
