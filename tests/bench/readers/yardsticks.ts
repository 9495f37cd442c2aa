// Readers of others are no dependency of the project: they are installed once into a folder of the user's cache.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

export const yardstickFolder = join(homedir(), '.cache', 'aarsrapport-bench')

const nameOf = (wanted: string): string => wanted.slice(0, wanted.lastIndexOf('@'))

const isInstalled = (wanted: string): boolean => existsSync(join(yardstickFolder, 'node_modules', nameOf(wanted)))

/** Installs what is missing. False, after a sentence, where the registry cannot be reached. */
export function installYardsticks(packages: readonly string[]): boolean {
  const missing = packages.filter((wanted) => !isInstalled(wanted))
  if (missing.length === 0) return true
  mkdirSync(yardstickFolder, { recursive: true })
  const own = join(yardstickFolder, 'package.json')
  if (!existsSync(own)) writeFileSync(own, '{ "private": true }\n')
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', yardstickFolder, '--ignore-scripts', '--no-audit', '--no-fund', ...missing],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        shell: process.platform === 'win32',
      },
    )
    return true
  } catch {
    console.log(`${missing.join(', ')}: not measured, because the npm registry cannot be reached.`)
    return false
  }
}

const requireThere = createRequire(join(yardstickFolder, 'package.json'))

/** The package's exports; the caller says what it uses of them. */
export const yardstick = <Exports>(name: string): Exports => requireThere(name) as Exports

/** A file inside a package. */
export const yardstickFile = (...path: readonly string[]): string => join(yardstickFolder, 'node_modules', ...path)
