import { formatNumber } from '../../danish.ts'
import { magnitude } from '../../narrative/percentWords.ts'
import { compare, fraction } from '../../quantities.ts'
import type { Scope } from '../compose/scope.ts'
import { ledgerQueries } from '../economy/ledgerQueries.ts'
import { ledgerOf } from '../economy/ledgerView.ts'
import { reconcile } from '../economy/reconcile.ts'

const count = (number: number): string => formatNumber(fraction(number))

/** R14 and the controllers' threshold: deviations that need an explanation in the text or a note. */
const LARGE_KRONER = fraction(250_000)
const LARGE_PERCENT = fraction(10)

/** What controllers should know: totals that do not add up, unexplained rows, provisional accounts, large deviations. */
export function economyFindings(scope: Scope): readonly string[] {
  const findings: string[] = []
  const discrepancies = reconcile(scope)
  if (discrepancies.length > 0) {
    findings.push(
      `${count(discrepancies.length)} felter i budgettabellerne stemmer ikke med deres egne linjer. Rapporten bruger de beregnede tal; se bilaget om datakvalitet.`,
    )
  }
  const queries = ledgerQueries(scope)
  if (queries.length > 0) findings.push(`${count(queries.length)} rækker i budgettabellerne kræver en forklaring, som kilden ikke giver.`)
  for (const municipality of scope.input.municipalities) {
    const entries = ledgerOf(scope, municipality)
    const large = entries.filter(({ row, deviation, percent }) => {
      const [kroner, share] = [deviation.found?.value, percent.found?.value]
      if (row.kind !== 'line' || !kroner || !share) return false
      return compare(magnitude(kroner), LARGE_KRONER) >= 0 && compare(magnitude(share), LARGE_PERCENT) >= 0
    })
    if (large.length > 0) {
      findings.push(`${municipality}: ${count(large.length)} konti afviger mindst 250.000 kr. og mindst 10 % fra budgettet uden en forklaring i rapporten.`)
    }
    if (entries.some(({ row }) => row.forecast)) {
      findings.push(`${municipality}: en del af regnskabet er i kilden betegnet som forventet udgift.`)
    }
  }
  return findings
}
