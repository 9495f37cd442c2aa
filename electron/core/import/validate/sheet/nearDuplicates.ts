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
  /** What the child had before it; hardly any child has much. */
  readonly before: Seen | undefined
}

/**
 * DQ-17: the same child, day and notifier under two case numbers is one notification entered twice, most likely. The
 * same case number twice is told where the rows are compared.
 */
export const nearDuplicates: SheetRuleFactory = (sheet) => {
  const lastOfChild = new Map<string, Seen>()
  const found: ImportIssue[] = []
  return {
    see(row) {
      const child = textOf(row, 'child')
      if (child === null) return
      const caseNumber = textOf(row, 'case_number')
      const day = textOf(row, 'received_on')
      const source = textOf(row, 'source')
      const before = lastOfChild.get(child)
      let alike = before
      while (alike && (alike.day !== day || alike.source !== source)) alike = alike.before
      if (!alike) {
        lastOfChild.set(child, { row: row.row, caseNumber, day, source, before })
        return
      }
      if (alike.caseNumber === caseNumber || found.length >= MOST_TOLD) return
      found.push(
        finding(
          'near-duplicate',
          'query',
          { ...sheetPlace(sheet), row: row.row },
          {
            da: `Rækken har samme barn, dag og underretter som række ${alike.row}. Begge er taget med.`,
            en: `The row has the same child, day and notifier as row ${alike.row}. Both are taken.`,
          },
        ),
      )
    },
    findings: () => found,
  }
}
