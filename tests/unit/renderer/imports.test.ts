import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { deliveredFiles } from '../../../renderer/screens/import/expectedFiles.ts'
import { commitLabel } from '../../../renderer/screens/import/plan/commitLabel.ts'
import { confidenceWord } from '../../../renderer/screens/import/plan/confidenceWord.ts'
import { unmappedId } from '../../../renderer/screens/import/plan/unmappedId.ts'
import { waitingSheets } from '../../../renderer/screens/import/plan/waitingSheets.ts'
import { addFiles } from '../../../renderer/screens/import/useImportPlan.ts'
import { da } from '../../../renderer/texts/da.ts'
import { formatNumber } from '../../../shared/danish.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportBatch, ImportPlan, PlannedFile } from '../../../shared/domain/importing.ts'
import { fraction } from '../../../shared/quantities.ts'
import { madeCounts, madeFile, madePlan, madeQuestion, madeSheet, otherSheet } from '../../support/madePlan.ts'

const problem = { code: 'file.empty', da: 'Filen er tom.', en: 'The file is empty.', retry: false } as const

const file = (profile: string, label: string, refused: PlannedFile['problem'] = null): PlannedFile =>
  madeFile({
    fileName: `${profile}.xlsx`,
    problem: refused,
    sheets: [madeSheet({ profile, profileLabel: { da: label, en: label } }), otherSheet],
  })

const label = (of: ImportPlan) =>
  commitLabel(
    of,
    i18next.t,
    (texts) => texts.da,
    (value) => formatNumber(fraction(value)),
  )

beforeAll(() =>
  i18next.init({ lng: 'da', resources: { da: { translation: da } }, interpolation: { escapeValue: false } }),
)

describe('the button that commits', () => {
  test('names what one kind of file brings', () => {
    expect(label(madePlan([file('notifications', 'Underretninger')], { new: 1500, changed: 7, unchanged: 3 }))).toBe(
      'Indlæs 1.507 underretninger',
    )
  })

  test('counts rows and files where they are of several kinds', () => {
    const files = [file('notifications', 'Underretninger'), file('placements', 'Anbringelser')]
    expect(label(madePlan(files, { new: 2312 }))).toBe('Indlæs 2.312 rækker fra 2 filer')
  })

  test('counts rows where the dataset’s name does not say what a row is', () => {
    expect(label(madePlan([file('budget-accounts', 'Budget og regnskab')], { new: 72 }))).toBe(
      'Indlæs 72 rækker fra 1 fil',
    )
  })

  test('speaks of one row, of changes where rows only go away, and of choices where no row changes', () => {
    const known = file('respite-capacity', 'Kapacitet')
    const example = { action: 'withdrawn' as const, row: 1, fields: [] }
    const shrunk = { ...known, sheets: known.sheets.map((sheet) => ({ ...sheet, examples: [example] })) }
    expect(label(madePlan([known], { changed: 1 }))).toBe('Indlæs 1 række')
    expect(label(madePlan([shrunk], { unchanged: 3 }))).toBe('Indlæs ændringerne')
    expect(label(madePlan([known], { unchanged: 3 }))).toBe('Gem valgene')
  })

  test('does not count files that are refused', () => {
    const files = [
      file('notifications', 'Underretninger'),
      file('placements', 'Anbringelser'),
      file('population', 'Folketal', problem),
    ]
    expect(label(madePlan(files, { new: 10 }))).toBe('Indlæs 10 rækker fra 2 filer')
  })
})

describe('a plan', () => {
  test('waits for the sheets with a question that nobody has answered', () => {
    const waiting = madeSheet({ questions: [madeQuestion(), madeQuestion({ kind: 'unit' })] })
    const assumed = madeSheet({ questions: [madeQuestion({ answer: 'dayFirst' })] })
    const plan = madePlan([
      madeFile({ sheets: [waiting, assumed] }),
      madeFile({ sheets: [waiting] }),
      madeFile({ sheets: [waiting], problem }),
    ])
    expect(waitingSheets(plan)).toBe(2)
  })

  test('takes more files beside those at hand, each once, and keeps what was decided', () => {
    const choices = { ...noChoices, values: [{ target: 'sources', text: 'Nabo', value: 'Borger' }] }
    const wanted = { files: [{ token: 'a', name: 'a.xlsx' }], choices, recall: false }
    const added = addFiles(wanted, [
      { token: 'a', name: 'a.xlsx' },
      { token: 'b', name: 'b.xlsx' },
    ])
    expect(added.files.map(({ token }) => token)).toEqual(['a', 'b'])
    expect(added.choices).toBe(choices)
    expect(added.recall).toBe(true)
  })

  test.each([
    [100, 'sure'],
    [90, 'sure'],
    [89, 'likely'],
    [65, 'likely'],
    [64, 'unsure'],
  ] as const)('tells %i percent as %s', (percent, word) => {
    expect(confidenceWord(percent)).toBe(word)
  })

  test('leads from a finding to the first word of its column that is to be mapped', () => {
    const word = { column: 'Underretter', target: 'sources', rows: 1, nearest: null }
    const sheet = madeSheet({
      unmapped: [
        { ...word, at: 3, text: 'Nabo' },
        { ...word, at: 3, text: 'Genbo' },
      ],
    })
    expect(unmappedId('f', sheet, 'Underretter')).toBe('unmapped-f-Underretninger-3')
    expect(unmappedId('f', sheet, 'Årsag')).toBeNull()
  })
})

describe('the checklist of files', () => {
  const batch = (profiles: readonly string[], undoneAt: string | null = null): ImportBatch => ({
    id: 1,
    fileName: 'fil.xlsx',
    sha256: '',
    committedAt: '2014-01-20',
    undoneAt,
    profiles,
    counts: madeCounts(),
    importedBy: 'sekretær',
    bytes: 1,
    stored: 1,
    decisions: [],
    undoable: true,
  })

  test('ticks what a batch in force has delivered', () => {
    expect([...deliveredFiles([batch(['notifications']), batch(['placements'], '2014-01-21')])]).toEqual([
      'notifications',
    ])
  })

  test('ticks a file of several parts only when all have come', () => {
    expect(deliveredFiles([batch(['respite-enrolments', 'respite-elsewhere'])]).has('respite')).toBe(false)
    expect(
      deliveredFiles([batch(['respite-enrolments', 'respite-elsewhere']), batch(['respite-capacity'])]).has('respite'),
    ).toBe(true)
  })
})
