import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { findAsset } from '../../../electron/app/assets.ts'

let root: string

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'assets-'))
  root = path.join(folder, 'renderer')
  mkdirSync(path.join(root, 'assets'), { recursive: true })
  mkdirSync(path.join(folder, 'renderer-evil'))
  for (const file of [
    'renderer/index.html',
    'renderer/assets/æ.js',
    'renderer/assets/readme',
    'renderer-evil/x.js',
    'secret.json',
  ]) {
    writeFileSync(path.join(folder, file), 'x')
  }
  symlinkSync(path.join(folder, 'secret.json'), path.join(root, 'link.json'))
})

describe('the page’s files', () => {
  test('are found with their type', () => {
    expect(findAsset(root, 'app://ui/')?.file).toBe(path.join(root, 'index.html'))
    expect(findAsset(root, 'app://ui/index.html?x#y')?.type).toBe('text/html; charset=utf-8')
    expect(findAsset(root, 'app://ui/assets/%C3%A6.js')?.type).toBe('text/javascript; charset=utf-8')
  })

  test.each([
    'app://ui/../secret.json',
    'app://ui/%2e%2e/secret.json',
    'app://ui/assets/..%2f..%2fsecret.json',
    'app://ui/..%5csecret.json',
    'app://ui/../renderer-evil/x.js',
    'app://ui/%2e%2e%2frenderer-evil%2fx.js',
    'app://ui/link.json',
    'app://ui/index.html%00.js',
    'app://ui/%E0%A4%A',
    'app://ui/assets/readme',
    'app://ui/assets',
    'app://ui/missing.js',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://ui/index.html',
    'nonsense',
  ])('do not include %s', (address) => {
    expect(findAsset(root, address)).toBeUndefined()
  })

  test('always lie inside the folder, whatever is asked for', () => {
    const part = fc.constantFrom(
      '..',
      '%2e%2e',
      '.',
      '%2f',
      '%5c',
      '/',
      'assets',
      'index.html',
      'secret.json',
      'renderer-evil',
      'x.js',
      '%00',
      'link.json',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = findAsset(root, `app://ui/${parts.join('/')}`)
        return found === undefined || found.file.startsWith(root + path.sep)
      }),
      { numRuns: 2000 },
    )
  })
})
