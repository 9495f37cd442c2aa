import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { finding } from '../../finding.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

/** Enough to see what is wrong; more are only counted. */
const MOST_TOLD = 200

interface Seen {
  readonly row: number
  readonly caseNumber: string | null
  readonly day: string | null
  readonly source: string | null
}

/**
 * DQ-17: the same child, day and notifier under two case numbers is one notification entered twice, most likely. The
 * same case number twice is told where the rows are compared.
 */
export const nearDuplicates: SheetRuleFactory = (sheet) => {
  const children = new Map<string, Seen[]>()
  const found: ImportIssue[] = []
  return {
    see(row) {
      const child = textOf(row, 'child')
      if (child === null) return
      const seen = {
        row: row.row,
        caseNumber: textOf(row, 'case_number'),
        day: textOf(row, 'received_on'),
        source: textOf(row, 'source'),
      }
      const earlier = children.get(child)
      if (!earlier) {
        children.set(child, [seen])
        return
      }
      const alike = earlier.filter(({ day, source }) => day === seen.day && source === seen.source)
      const first = alike.find(({ caseNumber }) => caseNumber !== seen.caseNumber)?.row
      if (alike.length === 0) earlier.push(seen)
      if (first !== undefined && found.length < MOST_TOLD)
        found.push(
          finding(
            'near-duplicate',
            'query',
            { ...sheetPlace(sheet), row: row.row },
            {
              da: `Rækken har samme barn, dag og underretter som række ${first}. Begge er taget med.`,
              en: `The row has the same child, day and notifier as row ${first}. Both are taken.`,
            },
          ),
        )
    },
    findings: () => found,
  }
}
