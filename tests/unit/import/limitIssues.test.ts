import { expect, test } from 'vitest'
import { limitIssues } from '../../../electron/core/import/limitIssues.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'

const issue = (rule: string, row: number): ImportIssue => ({
  rule,
  severity: 'error',
  da: 'x',
  en: 'x',
  place: { file: 'a.xlsx', sheet: 'Ark1', row },
})

test('a rule that fails in every row keeps its first findings and says how many more there are', () => {
  const many = Array.from({ length: 1_000 }, (_, row) => issue('date-invalid', row + 1))
  const limited = limitIssues([...many, issue('cpr-form', 7)])
  expect(limited).toHaveLength(200 + 1 + 1)
  expect(limited).toContainEqual(issue('cpr-form', 7))
  expect(limited.at(-1)).toMatchObject({
    rule: 'date-invalid',
    da: 'Og 800 fund mere af samme slags.',
    place: { sheet: 'Ark1' },
  })
})

test('few findings stay as they are', () => {
  const few = [issue('a', 1), issue('b', 2)]
  expect(limitIssues(few)).toEqual(few)
})
