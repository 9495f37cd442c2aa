import { daysBetween } from '../../../../../shared/dates.ts'
import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { type CodeLists, findCode } from '../../codeLists.ts'
import { finding } from '../../finding.ts'
import type { ParsedRow } from '../../parsedSheet.ts'
import { overlapFinding, overlapOf } from '../placementOverlap.ts'
import { type SheetContext, type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

interface Period {
  readonly row: number
  readonly from: string
  readonly until: string | null
  readonly startReason: string
  readonly endReason: string | null
}

const periodOf = (row: ParsedRow): Period => ({
  row: row.row,
  from: textOf(row, 'from_date') ?? '',
  until: textOf(row, 'until_date'),
  startReason: textOf(row, 'start_reason') ?? '',
  endReason: textOf(row, 'end_reason'),
})

const isMove = (lists: CodeLists, list: string, text: string): boolean => {
  const codes = lists[list]
  return codes !== undefined && findCode(codes, text)?.meaning === 'move'
}

/** A move some days after the old place was left is a slow move, not a new case. */
const SLOW_MOVE = 31

/** DQ-06: a row that calls itself a move, though the placement before it had ended for good. */
function afterEnd(before: Period, period: Period, sheet: SheetContext): ImportIssue[] {
  const { codeLists } = sheet
  if (before.until === null || before.endReason === null) return []
  if (!isMove(codeLists, 'placementStartReasons', period.startReason)) return []
  if (isMove(codeLists, 'placementEndReasons', before.endReason)) return []
  if (daysBetween(before.until, period.from) <= SLOW_MOVE) return []
  return [
    finding(
      'activity-after-end',
      'warning',
      { ...sheetPlace(sheet), row: period.row },
      {
        da: `Rækken er en flytning, men barnets anbringelse i række ${before.row} var ophørt. Kontrollér årsagerne. Rækken er taget med.`,
        en: `The row is a move, but the placement of the child in row ${before.row} had ended. Check the reasons. The row is taken.`,
      },
    ),
  ]
}

function findingsOf(periods: readonly Period[], sheet: SheetContext): ImportIssue[] {
  const ordered = periods.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.row - b.row))
  return ordered.flatMap((period, at) => {
    const earlier = ordered.slice(0, at)
    const other = earlier.find((before) => overlapOf(before, period) !== null)
    const overlap = other ? overlapOf(other, period) : null
    const previous = earlier.at(-1)
    return [
      ...(other && overlap ? [overlapFinding(overlap, { ...sheetPlace(sheet), row: period.row }, other.row)] : []),
      ...(previous ? afterEnd(previous, period, sheet) : []),
    ]
  })
}

/** DQ-05 and DQ-06: what the placements of one child say together. A contact person is no placement and may overlap. */
export const placementPeriods: SheetRuleFactory = (sheet) => {
  const children = new Map<string, Period[]>()
  return {
    see(row) {
      const child = textOf(row, 'child')
      if (child === null || textOf(row, 'after_care') === 'contact-person') return
      const own = children.get(child)
      if (own) own.push(periodOf(row))
      else children.set(child, [periodOf(row)])
    },
    findings: () => [...children.values()].flatMap((periods) => (periods.length > 1 ? findingsOf(periods, sheet) : [])),
  }
}
