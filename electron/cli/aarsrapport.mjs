#!/usr/bin/env node
// The command `aarsrapport`: whatever Node it is started with, the program itself runs on the project's own Node 24.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST = 24
const folder = dirname(fileURLToPath(import.meta.url))

function suitableNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return process.execPath
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', name)
  return existsSync(own) ? own : null
}

const node = suitableNode()
if (node === null) {
  process.stderr.write(`Fejl: Programmet skal bruge Node ${OLDEST} eller nyere. Kør "npm ci" i programmets mappe.\n`)
  process.exit(1)
}
/** Node keeps the program compiled here, so that the next command starts sooner. */
const compiled = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'aarsrapport', 'compiled')
const { status, signal } = spawnSync(node, [join(folder, 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: compiled, ...process.env },
})
process.exit(signal === 'SIGINT' ? 130 : (status ?? 1))
