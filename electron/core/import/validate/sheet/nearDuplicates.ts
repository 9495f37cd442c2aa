import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import type { Place } from '../../../../../shared/problems.ts'
import { finding } from '../../finding.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

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
  const found: (readonly [row: number, alike: number])[] = []
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
      if (!alike) lastOfChild.set(child, { row: row.row, caseNumber, day, source, before })
      else if (alike.caseNumber !== caseNumber) found.push([row.row, alike.row])
    },
    findings: () => found.map(([row, alike]) => nearDuplicate({ ...sheetPlace(sheet), row }, alike)),
  }
}

const nearDuplicate = (place: Place, alike: number): ImportIssue =>
  finding('near-duplicate', 'query', place, {
    da: `Rækken har samme barn, dag og underretter som række ${alike}. Begge er taget med.`,
    en: `The row has the same child, day and notifier as row ${alike}. Both are taken.`,
  })
