import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import type { ParsedRow } from '../../../electron/core/import/parsedSheet.ts'
import { parseWorkbook } from '../../../electron/core/import/parseWorkbook.ts'
import { readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import { projectFindings } from '../../../electron/core/import/validate/project/projectRules.ts'
import type { ChildKey } from '../../../shared/domain/cases.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import { parseContext } from '../../support/parseContext.ts'
import { samplesFolder, templatesFolder } from '../../support/testProject.ts'

const templates = loadImportTemplates(templatesFolder)
const issues: ImportIssue[] = []
const rows: { readonly file: string; readonly sheet: string; readonly row: ParsedRow }[] = []

beforeAll(async () => {
  for (const file of readdirSync(samplesFolder)) {
    const workbook = await readWorkbook(join(samplesFolder, file))
    const context = parseContext({ file, codeLists: templates.codeLists, charts: templates.charts })
    const parsed = parseWorkbook(workbook, templates, context, (at, row) => {
      rows.push({ file, sheet: workbook.sheets[at]?.name ?? '', row })
    })
    issues.push(...parsed.sheets.flatMap((sheet) => sheet.issues))
  }
})

const placesOf = (rule: string) =>
  issues.filter((issue) => issue.rule === rule).map(({ place }) => [place.file, place.row])
const ishoej = 'budget-regnskab-ishoej-2013.xlsx'

describe('the sample centre: what is told is true, and nothing else is told', () => {
  test('no row is refused, and a person is asked about six things only', () => {
    const asked = issues.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)
    expect(asked).toEqual(['number-ambiguous', ...Array.from({ length: 5 }, () => 'total-differs')])
  })

  test('C-14: the budget lies on one line of a group, the accounts on several', () => {
    expect(placesOf('budget-missing')).toHaveLength(12)
    expect(placesOf('accounts-missing')).toEqual([])
  })

  test('C-15: a negative cost', () => expect(placesOf('sign-unusual')).toEqual([[ishoej, 15]]))

  test('C-12 and C-13: refunds of another share than budgeted', () => {
    const shares = issues.filter(({ rule }) => rule === 'refund-share').map(({ da }) => da.match(/\d+,\d/g))
    expect(shares).toEqual([
      ['87,1', '50,0'],
      ['41,6', '50,0'],
    ])
  })

  test('four double packages of respite are fifteen days a month', () => {
    const file = 'aflastning-indskrivninger.xlsx'
    expect(placesOf('respite-days-many').map(([name]) => name)).toEqual([file, file, file, file])
  })

  test('facts about practice are told once a sheet', () => {
    expect(placesOf('actions-after-day')).toHaveLength(1)
    expect(placesOf('assessments-late')).toHaveLength(1)
  })

  test('numbers that fail modulus 11, as all of them do here, are worth knowing and no more', () => {
    const found = issues.filter(({ rule }) => rule === 'cpr-check-digits')
    expect(found.map(({ severity }) => severity)).toEqual(Array.from({ length: 5 }, () => 'info'))
  })

  test('no finding repeats a CPR number or a name', () => {
    for (const { da, en } of issues) expect(`${da} ${en}`).not.toMatch(/\d{6}-?\d{4}|Testbarn/)
  })

  test('one child is the same child in every file', () => {
    const children = rows.flatMap(({ file, sheet, row }) => {
      const { child, sex, birth_year: birthYear } = row.values
      if (typeof child !== 'string' || (sex !== 'boy' && sex !== 'girl') || typeof birthYear !== 'number') return []
      return [{ child: child as ChildKey, sex, birthYear, place: { file, sheet, row: row.row } } as const]
    })
    expect(children.length).toBeGreaterThan(1700)
    expect(projectFindings({ children, absent: [], added: [], periods: [], amounts: [] })).toEqual([])
  })
})
