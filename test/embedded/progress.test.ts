import { expect, test } from 'vitest'
import { showProgress, type Progress, type ProgressStream } from '../../src/embedded/index.js'

const steps: Progress[] = [
  { phase: 'fetching', message: 'Fetching', fraction: 0 },
  { phase: 'fetching', message: 'Fetching', fraction: 0.5 },
  { phase: 'starting', message: 'Starting' },
  { phase: 'ready', message: 'Ready' },
]

function written(stream: Omit<ProgressStream, 'write'>): string {
  let text = ''
  const show = showProgress({ ...stream, write: (more: unknown) => (text += String(more)) !== '' })
  steps.forEach(show)
  return text
}

test('a terminal has one line that moves and is gone at the end', () => {
  expect(written({ isTTY: true }).split('\r\u001b[2K')).toEqual([
    '',
    'Fetching 0 % …',
    'Fetching 50 % …',
    'Starting …',
    '',
  ])
})

test('a narrow terminal gets no more than fits its line', () => {
  expect(written({ isTTY: true, columns: 8 }).split('\r\u001b[2K')).toEqual(['', 'Fetchin', 'Fetchin', 'Startin', ''])
})

test('elsewhere each phase is one line', () => {
  expect(written({})).toBe('Fetching\nStarting\nReady\n')
})
