import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataTables } from '../../../electron/core/database/dataTables.ts'
import type { CellValue } from '../../../shared/domain/grid.ts'
import { AppError } from '../../../shared/problems.ts'
import { workbookOf } from '../../support/messy/grids.ts'
import { type ParsedFile, parse, templates } from '../../support/messy/parsed.ts'

const headers = templates.profiles.flatMap((profile) =>
  profile.shape === 'list' ? profile.columns.flatMap((column) => column.headers.slice(0, 2)) : [],
)
const words = [
  ...[
    'Budget 2013',
    'Regnskab',
    'Afvigelse',
    'Forbrug',
    'I alt',
    'Ishøj Kommune 2013',
    'Antal sager',
    'Antal rådgivere',
  ],
  ...[
    'Team',
    'januar',
    'februar',
    'marts',
    'december',
    'Folketal',
    'OMRÅDE',
    'ALDER',
    'TID',
    'INDHOLD',
    '2013K1',
    '2013',
  ],
  ...[
    'Ishøj',
    '183 Ishøj',
    'Hele landet',
    '0 år',
    'Alder i alt',
    '..',
    '-',
    '',
    ' ',
    '05-03-2013',
    '1.234,5',
    '(12)',
    '1.234',
  ],
  ...[
    '050604-4235',
    '101019999',
    'Ja',
    'Skriftlig',
    'Børneteam',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    'e\u0301',
  ],
]

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...headers),
  fc.constantFrom(...words),
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
  fc.integer({ min: -10, max: 80_000 }).map((serial) => ({ serial })),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
  fc.string({ maxLength: 20 }),
)
const row = fc.array(cell, { maxLength: 14 })
const headerRow = fc.shuffledSubarray(headers, { minLength: 3, maxLength: 16 })
const sheet = fc.tuple(fc.array(row, { maxLength: 4 }), headerRow, fc.array(row, { maxLength: 12 }))

const whole = (profile: (typeof templates.profiles)[number]): string[] =>
  profile.shape === 'list' ? profile.columns.map((column) => column.headers[0] ?? '') : []
const known = fc.constantFrom(...templates.profiles.map(whole).filter((header) => header.length > 0))
const matching = fc.tuple(fc.array(row, { maxLength: 2 }), known, fc.array(row, { maxLength: 12 }))

/** A file that cannot be taken says so in a sentence; everything else is a fault of the program. */
function parsedOrRefused(rows: readonly (readonly CellValue[])[]): ParsedFile | null {
  try {
    return parse(workbookOf({ 'Ark 2013': rows }))
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.problem.code === 'file.bad-value') return null
    throw thrown
  }
}

function expectSound(rows: readonly (readonly CellValue[])[]): void {
  const parsed = parsedOrRefused(rows)
  if (!parsed) return
  for (const { values, profile } of parsed.rows) {
    const columns: readonly string[] = dataTables[profile.table]
    expect(Object.keys(values).every((column) => columns.includes(column))).toBe(true)
    expect(JSON.stringify(values)).not.toMatch(/050604-?4235|101019999/)
  }
  for (const { parsed: read } of parsed.sheets) {
    const taken = parsed.rows.map((one) => one.row)
    expect(read?.rejected.filter((number) => read.leftOut.includes(number)) ?? []).toEqual([])
    if (read?.questions.some(({ answer }) => answer === null)) expect(taken).toEqual([])
  }
  for (const { da, en } of parsed.issues) expect(`${da} ${en}`).not.toMatch(/undefined|NaN|\[object|050604-?4235/)
}

describe('whatever stands in a sheet', () => {
  test('random cells around a random header are read or refused', () => {
    fc.assert(
      fc.property(sheet, ([above, header, below]) => expectSound([...above, header, ...below])),
      { numRuns: 300 },
    )
  })

  test('random cells under a header that is known are read or refused', () => {
    fc.assert(
      fc.property(matching, ([above, header, below]) => expectSound([...above, header, ...below])),
      { numRuns: 300 },
    )
  })
})
