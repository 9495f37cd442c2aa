import { formatPercent } from '../../../../../shared/danish.ts'
import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { fraction } from '../../../../../shared/quantities.ts'
import { finding } from '../../finding.ts'
import type { ParsedRow } from '../../parsedSheet.ts'
import { numberOf, type SheetContext, type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

interface Line {
  readonly row: number
  readonly label: string
  readonly parent: number | null
  readonly budget: number | null
  readonly accounts: number | null
}

const lineOf = (row: ParsedRow): Line => ({
  row: row.row,
  label: textOf(row, 'label') ?? '',
  parent: numberOf(row, 'parent'),
  budget: numberOf(row, 'budget_ore'),
  accounts: numberOf(row, 'accounts_ore'),
})

const isRefund = ({ label }: Line): boolean => /refusion/i.test(label)
const isIncome = (line: Line): boolean =>
  isRefund(line) || /indtægt|egen\s?betaling|betalinger fra|tilskud fra/i.test(line.label) || (line.budget ?? 0) < 0

const place = (sheet: SheetContext, line: Line) => ({ ...sheetPlace(sheet), row: line.row })

// The report asks about these lines once more, beside their figures: here they are worth knowing, and nothing waits.

/** DQ-21: money spent without a budget, or a budget that nobody used. */
function oneSided(line: Line, sheet: SheetContext): ImportIssue[] {
  const [budget, accounts] = [line.budget ?? 0, line.accounts ?? 0]
  if ((budget === 0) === (accounts === 0)) return []
  return budget === 0
    ? [
        finding('budget-missing', 'info', place(sheet, line), {
          da: 'Linjen har regnskab uden budget. Budgettet kan ligge på en anden linje.',
          en: 'The line has accounts without a budget. The budget may lie on another line.',
        }),
      ]
    : [
        finding('accounts-missing', 'info', place(sheet, line), {
          da: 'Linjen har budget uden regnskab.',
          en: 'The line has a budget without accounts.',
        }),
      ]
}

/** DQ-22: income where a cost is expected, or the other way. */
function signUnusual(line: Line, sheet: SheetContext): ImportIssue[] {
  const accounts = line.accounts ?? 0
  if (accounts === 0 || accounts < 0 === isIncome(line)) return []
  return [
    finding('sign-unusual', 'info', place(sheet, line), {
      da: `Regnskabet er ${accounts < 0 ? 'negativt på en udgiftslinje' : 'positivt på en indtægtslinje'}.`,
      en: `The accounts are ${accounts < 0 ? 'negative on a line of cost' : 'positive on a line of income'}.`,
    }),
  ]
}

const POINTS = 5

/** DQ-20: a refund beside the costs right above it, in the budget and in the accounts. */
function refundShare(refund: Line, costs: readonly Line[], sheet: SheetContext): ImportIssue[] {
  const sum = (part: 'budget' | 'accounts'): number => costs.reduce((total, line) => total + (line[part] ?? 0), 0)
  const share = (part: 'budget' | 'accounts') =>
    sum(part) > 0 ? fraction(-100 * (refund[part] ?? 0), sum(part)) : null
  const [budget, accounts] = [share('budget'), share('accounts')]
  if (!budget || !accounts) return []
  const value = (of: typeof budget): number => of.numerator / of.denominator
  // A refund larger than the costs above it belongs to other costs.
  if (value(budget) <= 0 || value(budget) > 100 || Math.abs(value(accounts) - value(budget)) <= POINTS) return []
  return [
    finding('refund-share', 'info', place(sheet, refund), {
      da: `Refusionen er ${formatPercent(accounts, 1)} af udgifterne over den, men ${formatPercent(budget, 1)} i budgettet.`,
      en: `The refund is ${formatPercent(accounts, 1, 'en')} of the costs above it, but ${formatPercent(budget, 1, 'en')} in the budget.`,
    }),
  ]
}

function refunds(lines: readonly Line[], sheet: SheetContext): ImportIssue[] {
  return lines.flatMap((line, at) => {
    if (!isRefund(line)) return []
    const before = lines.slice(0, at)
    const start = before.findLastIndex((other) => isRefund(other) || other.parent !== line.parent) + 1
    const costs = before.slice(start).filter((other) => !isIncome(other))
    return costs.length === 0 ? [] : refundShare(line, costs, sheet)
  })
}

/** DQ-20 to DQ-22 on the lines of a printed budget; sums are left to their lines. */
export const ledgerLines: SheetRuleFactory = (sheet) => {
  const lines: Line[] = []
  return {
    see(row) {
      if (textOf(row, 'kind') === 'line') lines.push(lineOf(row))
    },
    findings: () => [
      ...lines.flatMap((line) => [...oneSided(line, sheet), ...signUnusual(line, sheet)]),
      ...refunds(lines, sheet),
    ],
  }
}
