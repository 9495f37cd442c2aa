import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { previewFile } from '../../../electron/core/import/previewFile.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The cells of a sheet with these lines as a person sees them. */
async function seen(...lines: readonly string[]): Promise<readonly (readonly string[])[]> {
  const path = join(folder, 'fil.csv')
  writeFileSync(path, lines.join('\r\n'))
  const [sheet] = await previewFile({ path })
  return sheet?.rows.map(({ cells }) => cells) ?? []
}

describe('what is seen of a file', () => {
  test('holds no number of a person, whole or in part, under a heading that says so', async () => {
    const rows = await seen(
      'Udtrukket den;20-01-2015;',
      'Sagsnr.;Barnets CPR;Beløb',
      '2013-1;310204-1234;1204500',
      '2013-2;310204-12;4.344.638,00',
      '2013-3;3102041;12045678',
      '2013-4;31 02 04 12 34;5',
      '2013-5;ukendt barn;6',
    )
    expect(rows).toEqual([
      ['Udtrukket den', '20-01-2015'],
      ['Sagsnr.', 'Barnets CPR', 'Beløb'],
      ['2013-1', '••••••-••••', '1204500'],
      ['2013-2', '••••••-••', '4.344.638,00'],
      ['2013-3', '•••••••', '12045678'],
      ['2013-4', '••••••-••••', '5'],
      ['2013-5', 'ukendt barn', '6'],
    ])
  })

  test('holds none either below a cell with a CPR number, whatever the heading', async () => {
    const rows = await seen('Sag;Barn', '2013-1;010112-4321', '2013-2;010112-43', '2013-3;1011243')
    expect(rows.slice(1)).toEqual([
      ['2013-1', '••••••-••••'],
      ['2013-2', '••••••-••'],
      ['2013-3', '•••••••'],
    ])
  })

  test('shows dates, years, amounts and telephone numbers as they are', async () => {
    const cells = ['12-11-2013 12:30', '2011', '12 34 56 78', '1.234.567,89', '2013-000123', '20130102']
    expect(await seen('a;b;c;d;e;f', cells.join(';'))).toEqual([['a', 'b', 'c', 'd', 'e', 'f'], cells])
  })

  test('is cut only after a number is blotted out', async () => {
    const [, row] = await seen('Bemærkning;x', `${'x'.repeat(193)} 010112-4321;`)
    expect(row?.[0]).toBe(`${'x'.repeat(193)} ••••••`)
  })

  test('never holds ten digits of a person, however they are spaced', async () => {
    const blanks = fc.array(fc.constantFrom('', ' '), { minLength: 10, maxLength: 10 })
    const person = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ max: 999_999, min: 0 }),
    )
    await fc.assert(
      fc.asyncProperty(person, blanks, fc.boolean(), async ([day, month, rest], spaces, hyphen) => {
        const digits =
          [day, month].map((part) => String(part).padStart(2, '0')).join('') + String(rest).padStart(6, '0')
        const text = [...digits].map((digit, at) => (hyphen && at === 6 ? '-' : '') + digit + spaces[at]).join('')
        const [, row] = await seen('a;b', `${text};x`)
        expect(row?.[0]).not.toMatch(/\d/)
      }),
      { numRuns: 60 },
    )
  })
})
