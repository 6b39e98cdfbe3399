import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const requirements = 'test/networks/requirements.txt'
/** How long a slow network may take to install all that is required. */
export const installMs = 600_000

/** A Python with what reads networks, or the reason why there is none. */
export type Python = { readonly path: string } | { readonly missing: string }

/**
 * Finds a Python with the packages of `requirements.txt`: installed once into `.standpoint/`, or where PYTHON says. Gives the reason when
 * there is no Python 3.10 or newer, no venv, or no way to the packages.
 */
export async function findPython(): Promise<Python> {
  const named = process.env['PYTHON']
  if (named !== undefined) return { path: named }
  try {
    const { stdout } = await execute('python3', [
      '-c',
      'import sys; print(sys.version); sys.exit(sys.version_info < (3, 10))',
    ])
    const digest = createHash('sha256').update(stdout).update(readFileSync(requirements)).digest('hex')
    const home = join('.standpoint', `python-${digest.slice(0, 12)}`)
    if (!existsSync(home)) await install(home)
    return { path: join(home, 'bin/python') }
  } catch (error) {
    const said = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    return { missing: `no Python with ${requirements}: ${said}` }
  }
}

/** Makes the environment aside and moves it into place whole, so that another run never finds half of it. */
async function install(home: string): Promise<void> {
  mkdirSync('.standpoint', { recursive: true })
  const aside = mkdtempSync(`${home}-`)
  try {
    await execute('python3', ['-m', 'venv', aside])
    const quiet = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:']
    const pip = ['-m', 'pip', 'install', ...quiet, '-r', requirements]
    await execute(join(aside, 'bin/python'), pip, { timeout: installMs })
    renameSync(aside, home)
  } catch (error) {
    if (!existsSync(home)) throw error // Else another run was faster.
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
