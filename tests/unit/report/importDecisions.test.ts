import { expect, test } from 'vitest'
import type { ImportDecision } from '../../../shared/domain/importing.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { printReport } from './support/printReport.ts'

const { input: sample } = await sampleReportInput()
const template = {
  name: 'proeve.md',
  text: '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\nBilag.\n\n::tabel{tabel="importfund"}\n\n::tabel{tabel="importvalg"}',
}

const accepted: ImportDecision = {
  kind: 'accepted',
  about: 'total-differs',
  sheet: 'Ishøj 2013',
  column: 'Regnskab 2013',
  rows: 5,
  reason: 'Kommunens egen afrunding',
  da: '5 trykte summer svarer ikke til linjerne',
  en: '5 printed totals not equal to the lines',
}
const answered: ImportDecision = {
  ...accepted,
  kind: 'answered',
  about: 'numberStyle',
  rows: 0,
  reason: null,
  da: 'Hvordan er tallene skrevet? Dansk',
  en: 'How are the numbers written? Danish',
}

function printed(decisions: readonly ImportDecision[], undoneAt: string | null = null): string {
  const batches = sample.batches.map((batch) =>
    batch.fileName.startsWith('budget-regnskab-ishoej') ? { ...batch, decisions, undoneAt } : batch,
  )
  const issues = sample.issues.map((issue) =>
    decisions.some(({ about }) => about === issue.rule) ? { ...issue, accepted: 'Kommunens egen afrunding' } : issue,
  )
  return printReport(buildReport({ ...sample, batches, issues, templates: [template] })).replaceAll('\u00a0', ' ')
}

test('what a person accepted stands in the appendix with its reason, and no longer among the findings', () => {
  const text = printed([accepted, answered])
  expect(text).toContain('Valg ved indlæsningen')
  expect(text).toContain('Accepteret: 5 trykte summer svarer ikke til linjerne')
  expect(text).toContain('Kommunens egen afrunding')
  expect(text).toContain('Hvordan er tallene skrevet? Dansk')
  expect(text).not.toContain('Den trykte sum afviger')
})

test('without decisions, or with an import undone, there is no such table', () => {
  expect(printed([])).not.toContain('Valg ved indlæsningen')
  expect(printed([])).toContain('Den trykte sum afviger')
  expect(printed([accepted], '2014-02-03T10:00:00.000Z')).not.toContain('Valg ved indlæsningen')
})
