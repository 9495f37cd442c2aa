import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { choicesOfFile } from '../../../electron/core/database/importMemory.ts'
import { commitImport, planImport } from '../../../electron/core/import/importing.ts'
import { filesInView } from '../../../electron/core/import/plannedFiles.ts'
import { rejectedRows } from '../../../electron/core/import/rejectedRows.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const save = (name: string, bytes: Buffer): string => {
  const path = join(at.folder, name)
  writeFileSync(path, bytes)
  return path
}
const plan = async (path: string, value?: string): Promise<ImportPlan> => {
  const first = await planImport(at.importing, at.project, [path])
  if (value === undefined) return first
  const [file] = first.files
  const answers = [{ file: file?.sha256 ?? '', sheet: file?.sheets[0]?.sheet ?? '', at: null, kind: 'encoding', value }]
  return planImport(at.importing, at.project, [path], { choices: { ...noChoices, answers } })
}
const sheetOf = ({ files }: ImportPlan) => files[0]?.sheets[0]
const questionsOf = (made: ImportPlan) => (sheetOf(made)?.questions ?? []).filter(({ kind }) => kind === 'encoding')
const rulesOf = ({ files }: ImportPlan) => (files[0]?.issues ?? []).map(({ rule }) => rule)

const text = readFileSync(join(samplesFolder, 'boernefaglige-undersoegelser-2013.csv')).toString('latin1')

describe('nothing is asked where the bytes decide', () => {
  test.each([
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-8 without a mark', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('%s', async (_, bytes) => {
    const made = await plan(save('a.csv', bytes))
    expect(questionsOf(made)).toEqual([])
    expect(rulesOf(made)).not.toContain('text-encoding-unsure')
  })

  test('a mark decides also where a byte behind it is damaged, and that is told', async () => {
    const made = await plan(save('a.csv', Buffer.concat([Buffer.from(`\ufeff${text}`), Buffer.from([0xc3])])))
    expect(questionsOf(made)).toEqual([])
    expect(rulesOf(made)).toContain('text-encoding-unsure')
  })
})

/** A Windows apostrophe and nothing else beyond ASCII: in DOS it is an Æ. */
const apostrophe = Buffer.from(
  [
    'Kapitel;Indikator;Gruppe;Periode;Tal;Enhed',
    '12;O\x92Neill;A;2013;7;antal',
    '12;O\x92Neill;A;hvornaar;7;antal',
    '',
  ].join('\r\n'),
  'latin1',
)
const names = () => at.project.db.prepare('SELECT name FROM key_figure').pluck().all()

describe('a file whose bytes do not decide', () => {
  test('is read in the likeliest way, with a sample of each', async () => {
    const made = await plan(save('a.csv', apostrophe))
    const [question] = questionsOf(made)
    expect(question).toMatchObject({ sheet: 'a', at: null, column: null, answer: 'cp850', answeredByPerson: false })
    expect(question?.options.map(({ value, hint }) => [value, hint])).toEqual([
      ['utf-8', '12;O\ufffdNeill;A;2013;7;antal'],
      ['windows-1252', '12;O’Neill;A;2013;7;antal'],
      ['cp850', '12;OÆNeill;A;2013;7;antal'],
      ['macintosh', '12;OíNeill;A;2013;7;antal'],
    ])
    expect(rulesOf(made)).toContain('text-encoding-unsure')
  })

  test('is read as a person says, also again, and in the list of rows left out', async () => {
    const path = save('a.csv', apostrophe)
    const made = await plan(path, 'windows-1252')
    expect(questionsOf(made)).toMatchObject([{ answer: 'windows-1252', answeredByPerson: true }])
    expect(rulesOf(made)).not.toContain('text-encoding-unsure')
    const { bytes } = await rejectedRows(filesInView(at.project, made.id) ?? [])
    writeFileSync(join(at.folder, 'fejl.xlsx'), bytes)

    const [batch] = await commitImport(at.project, made.id)
    expect(names()).toEqual(['O’Neill'])
    expect(batch?.decisions).toMatchObject([
      { kind: 'answered', about: 'encoding', da: 'Hvordan skal filens bogstaver læses? Windows-1252' },
    ])
    const again = await plan(path)
    expect(questionsOf(again)).toMatchObject([{ answer: 'windows-1252', answeredByPerson: true }])
    expect(again.counts).toMatchObject({ unchanged: 1, changed: 0 })
    expect(choicesOfFile(at.project.db, made.files[0]?.sha256 ?? '')?.answers).toHaveLength(1)
  })

  test('leaves nothing of its sample in the project', async () => {
    const made = await plan(save('a.csv', apostrophe))
    const stored = JSON.stringify(at.project.db.prepare('SELECT * FROM import_plan').all())
    expect(stored).toContain('encoding')
    expect(stored).not.toMatch(/hint|12;O.Neill/)
    expect(questionsOf(made)[0]?.options[0]?.hint).toContain('Neill')
  })

  test('is asked about also where it cannot be taken as it is read', async () => {
    const damaged = save('a.csv', Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]))
    expect(questionsOf(await plan(damaged))).toMatchObject([{ answer: 'utf-8' }])
    const wrong = await plan(damaged, 'macintosh')
    expect(wrong.files[0]?.problem).not.toBeNull()
    expect(questionsOf(wrong)).toMatchObject([{ answer: 'macintosh', answeredByPerson: true }])
    expect((await plan(damaged, 'utf-8')).counts.rejected).toBe(0)
  })

  test('keeps the likeliest where the answer is no encoding', async () => {
    expect(questionsOf(await plan(save('a.csv', apostrophe), 'klingon'))).toMatchObject([
      { answer: 'cp850', answeredByPerson: false },
    ])
  })
})
