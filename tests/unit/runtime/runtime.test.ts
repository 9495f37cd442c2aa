import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { fillOnce } from '../../../electron/runtime/cacheFolder.ts'
import { digestOf } from '../../../electron/runtime/registryPackage.ts'
import { missingLibraries } from '../../../electron/runtime/sharedLibraries.ts'
import { needsOwnBinding } from '../../../electron/runtime/sqliteBinding.ts'
import { unzip } from '../../../electron/runtime/unzip.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'runtime-'))
})

describe('a cache folder', () => {
  test('is filled once and appears whole', async () => {
    const target = path.join(folder, 'cache/electron')
    const fill = async (work: string): Promise<string> => {
      writeFileSync(path.join(work, 'file'), 'x')
      expect(existsSync(target)).toBe(false)
      return work
    }
    expect(await fillOnce(target, fill)).toBe(target)
    expect(readdirSync(target)).toEqual(['file'])
    await fillOnce(target, () => expect.fail('filled twice'))
  })

  test('does not appear, and leaves nothing behind, when filling fails', async () => {
    const target = path.join(folder, 'cache/electron')
    await expect(fillOnce(target, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([])
  })

  test('filled by two at once is that of the first', async () => {
    const target = path.join(folder, 'cache/electron')
    const fill = (text: string, ms: number) => async (work: string) => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      writeFileSync(path.join(work, text), '')
      return work
    }
    await Promise.all([fillOnce(target, fill('slow', 60)), fillOnce(target, fill('quick', 5))])
    expect(readdirSync(target)).toEqual(['quick'])
    expect(readdirSync(path.join(folder, 'cache'))).toEqual(['electron'])
  })
})

test.each([
  ['v33.2.1', true],
  ['34.0.0', true],
  ['35.0.0', false],
  ['v45.4.1', false],
  ['', false],
])('Electron %j needs its own build of better-sqlite3: %j', async (version, needed) => {
  writeFileSync(path.join(folder, 'version'), version)
  expect(await needsOwnBinding(folder)).toBe(needed)
})

test('missing libraries are read out of what ldd prints, each once', () => {
  const printed = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
  ].join('\n')
  expect(missingLibraries(printed)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  expect(missingLibraries('\tstatically linked')).toEqual([])
})

test('a zip file is unpacked with its folders', async () => {
  await unzip(path.resolve('templates/samples/2013/anbringelser.xlsx'), folder)
  expect(readdirSync(folder)).toContain('xl')
  expect(existsSync(path.join(folder, 'xl/workbook.xml'))).toBe(true)
})

test('a file’s digest is that of its bytes', async () => {
  writeFileSync(path.join(folder, 'file'), 'abc')
  expect(await digestOf(path.join(folder, 'file'), 'sha256', 'hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
