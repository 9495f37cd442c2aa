import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellText } from '../../../electron/core/import/cells/cellText.ts'
import { commitImport, listBatches, undoBatch } from '../../../electron/core/import/importing.ts'
import { readDelimited } from '../../../electron/core/import/readWorkbook/readDelimited.ts'
import { readWithLibrary } from '../../../electron/core/import/readWorkbook/spreadsheetLibrary.ts'
import { yearOf } from '../../../shared/dates.ts'
import type { SheetGrid } from '../../../shared/domain/grid.ts'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import type { LedgerRow } from '../../../shared/domain/ledger.ts'
import { type StoredFacts, storedFacts } from '../../support/storedFacts.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

interface ExpectedEntry {
  readonly metric: string
  readonly dims: Readonly<Record<string, string | number>>
  readonly published: number | null
  readonly value: number | null
}

const expected: readonly ExpectedEntry[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/2013/expected.json'), 'utf8'),
)
const files = readdirSync(samplesFolder).map((name) => join(samplesFolder, name))

let at: TestProject
let plan: ImportPlan
let facts: StoredFacts

beforeAll(async () => {
  at = createTestProject()
  plan = await at.plan(...files)
  await commitImport(at.project, plan.id)
  facts = storedFacts(at.project.db)
})
afterAll(() => at.close())

const readPerSheet: readonly [file: string, sheet: string, profile: string | null, rows: number][] = [
  ['aflastning-indskrivninger.xlsx', 'Indskrivninger', 'respite-enrolments', 43],
  ['aflastning-indskrivninger.xlsx', 'Andre aflastningstilbud', 'respite-elsewhere', 46],
  ['aflastning-kapacitet.csv', 'aflastning-kapacitet', 'respite-capacity', 8],
  ['anbringelser.xlsx', 'Anbringelser', 'placements', 146],
  ['befolkning.csv', 'befolkning', 'population', 2 * 20 * 4],
  ['boernefaglige-undersoegelser-2013.csv', 'boernefaglige-undersoegelser-2013', 'assessments', 97],
  ['budget-regnskab-ishoej-2013.xlsx', 'Ishøj 2013', 'budget-accounts', 72],
  ['budget-regnskab-vallensbaek-2013.xlsx', 'Vallensbæk 2013', 'budget-accounts', 26],
  ['klageafgoerelser-2013.xlsx', 'Afgørelser 2013', 'appeal-rulings', 47],
  ['noegletal-2010-2013.xlsx', 'Nøgletal', 'key-figures', 137],
  ['sagstal-2013.xlsx', 'Sagstal 2013', 'caseload', 6 * 12],
  ['udgifter-pr-1000-2012.csv', 'udgifter-pr-1000-2012', 'peer-expenditure', 8 * 4],
  ['underretninger-2011-2013.xlsx', 'Underretninger', 'notifications', 1507],
  ['underretninger-2011-2013.xlsx', 'Forklaring', null, 0],
]

describe('the sample centre', () => {
  test.each(readPerSheet)('%s, %s: %s takes %i rows and rejects none', (file, sheet, profile, rows) => {
    const planned = plan.files.find((entry) => entry.fileName === file)?.sheets.find((entry) => entry.sheet === sheet)
    expect(planned?.profile).toBe(profile)
    expect(planned?.counts).toMatchObject({ read: rows, new: rows, changed: 0, unchanged: 0, rejected: 0 })
  })

  test('every sheet of every file is accounted for', () => {
    expect(plan.files.flatMap((file) => file.sheets)).toHaveLength(readPerSheet.length)
    expect(plan.files.filter((file) => file.problem)).toEqual([])
    expect(plan.files.flatMap((file) => file.issues).filter((issue) => issue.severity === 'error')).toEqual([])
  })

  test('asks about the printed sums that are one krone off, and about the rate without decimals', () => {
    const questions = plan.files.flatMap((file) => file.issues).filter((issue) => issue.severity === 'query')
    const places = questions.map(({ rule, place }) => [rule, place.file, place.row])
    const ishoej = 'budget-regnskab-ishoej-2013.xlsx'
    expect(places).toEqual([
      ['number-ambiguous', 'aflastning-kapacitet.csv', undefined],
      ...[16, 25, 28, 29, 72].map((row) => ['total-differs', ishoej, row]),
    ])
  })

  test('has 468, 515 and 524 notifications in its three years', () => {
    const years = facts.notifications.map((row) => yearOf(row.receivedOn))
    expect([2011, 2012, 2013].map((year) => years.filter((y) => y === year).length)).toEqual([468, 515, 524])
  })

  test('has 22 unborn children, without key, sex or age', () => {
    const unborn = facts.notifications.filter((row) => row.unborn)
    expect(unborn).toHaveLength(22)
    expect(unborn.every((row) => row.child === null && row.sex === null && row.ageAtReceipt === null)).toBe(true)
  })

  test('knows the same child by the same key in files that write its number differently', () => {
    const [sheet] = readWithLibrary(readFileSync(join(samplesFolder, 'underretninger-2011-2013.xlsx')))
    const decisions = readDelimited(readFileSync(join(samplesFolder, 'boernefaglige-undersoegelser-2013.csv')), 'x')
    const digitsOf = (rows: SheetGrid['rows'], header: number): string[] =>
      rows.flatMap((row) => (row.number > header ? (cellText(row.cells[1])?.replace('-', '') ?? []) : []))
    const notifiedNumbers = new Set(digitsOf(sheet?.rows ?? [], 4))
    const inBoth = digitsOf(decisions.rows, 1).filter((digits) => notifiedNumbers.has(digits))
    expect(inBoth.length).toBeGreaterThan(50)

    const notified = new Set(facts.notifications.flatMap((row) => row.child ?? []))
    expect(notified.size).toBe(notifiedNumbers.size)
    expect(facts.assessments.filter((row) => notified.has(row.child))).toHaveLength(inBoth.length)
  })
})

const ledgerMetrics = ['economy-budget', 'economy-accounts'] as const

/** A sum as the extract defines it: from the lines below, bottom-up. */
function recomputed(rows: readonly LedgerRow[], row: LedgerRow, column: 'budget' | 'accounts'): number | null {
  const below = rows.filter((candidate) => candidate.parent === row.position)
  if (below.length === 0) return row[column]
  return below.reduce((sum, child) => sum + (recomputed(rows, child, column) ?? 0), 0)
}

describe('the printed budget tables', () => {
  test.each(ledgerMetrics)('%s: line, kind, group and recomputed value of all 98 rows', (metric) => {
    const entries = expected.filter((entry) => entry.metric === metric)
    const rows = facts.ledger.map((row) => {
      const table = facts.ledger.filter((other) => other.municipality === row.municipality)
      const ore = recomputed(table, row, metric === 'economy-budget' ? 'budget' : 'accounts')
      const { year, municipality, label: line, kind, group } = row
      return { dims: { year, municipality, line, kind, group }, value: ore === null ? null : ore / 100 }
    })
    expect(rows).toHaveLength(98)
    expect(rows).toEqual(entries.map(({ dims, value }) => ({ dims, value })))
  })

  test('carry the day they were drawn up, and which part is a forecast', () => {
    expect(new Set(facts.ledger.map((row) => row.asOf))).toEqual(new Set(['2014-01-20']))
    const forecast = facts.ledger.filter((row) => row.forecast)
    expect(forecast).toHaveLength(10)
    expect(new Set(forecast.map((row) => row.group))).toEqual(new Set(['Forebyggende foranstaltninger']))
  })

  test('charts name only rows that the tables have', () => {
    for (const chart of at.importing.templates.charts) {
      const labels = new Set(
        facts.ledger.filter((row) => row.municipality === chart.municipality).map((row) => row.label),
      )
      const named = [
        ...chart.rows.map((row) => row.label),
        ...Object.values(chart.areas).flatMap((area) => area.rows),
        ...(chart.grandTotal === null ? [] : [chart.grandTotal]),
        ...chart.refunds.flatMap(({ refund, of }) => [refund, ...of]),
      ]
      expect(named.filter((label) => !labels.has(label))).toEqual([])
    }
  })
})

describe('the sample centre, again', () => {
  test('the same files a second time are unchanged to the last row', async () => {
    const again = await at.plan(...files)
    expect(again.counts).toMatchObject({ read: 2393, new: 0, changed: 0, unchanged: 2393, rejected: 0 })
    expect(again.committable).toBe(false)
    expect(again.files.every((file) => file.importedBefore === '2014-02-03T10:00:00.000Z')).toBe(true)
    await expect(commitImport(at.project, again.id)).rejects.toThrow(/ikke noget nyt/)
  })

  test('all imports can be undone, and nothing is left', () => {
    for (const batch of listBatches(at.project)) undoBatch(at.project, batch.id)
    const left = storedFacts(at.project.db)
    const counts = Object.values(left).map((rows: readonly unknown[]) => rows.length)
    expect(counts).toEqual(counts.map(() => 0))
  })
})
