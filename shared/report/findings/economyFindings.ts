import { reaches, TO_EXPLAIN } from '../../statistics/deviationLimit.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import type { Scope } from '../compose/scope.ts'
import { type LedgerEntry, ledgerOf } from '../economy/ledgerView.ts'
import { ledgerQueries, reconcile } from '../economy/reconcile.ts'

function isLarge({ row, deviation, percent }: LedgerEntry): boolean {
  const [kroner, share] = [deviation.found?.value, percent.found?.value]
  if (row.kind !== 'line' || !kroner || !share) return false
  return reaches(TO_EXPLAIN, kroner, share)
}

function municipalityFindings(municipality: string, entries: readonly LedgerEntry[]): readonly Bilingual[] {
  const large = entries.filter(isLarge).length
  return [
    ...(large === 0
      ? []
      : [
          {
            da: `${municipality}: ${large} konti afviger mindst 250.000 kr. og mindst 10 % fra budgettet uden en forklaring i rapporten.`,
            en: `${municipality}: ${large} lines of the accounts deviate from the budget by at least DKK 250,000 and 10% without an explanation in the report.`,
          },
        ]),
    ...(entries.some(({ row }) => row.forecast)
      ? [
          {
            da: `${municipality}: En del af regnskabet er i kilden betegnet som forventet udgift.`,
            en: `${municipality}: In the source, part of the accounts is headed “expected spending”.`,
          },
        ]
      : []),
  ]
}

/** What controllers should know: totals that do not add up, unexplained rows, provisional accounts, large deviations. */
export function economyFindings(scope: Scope): readonly Bilingual[] {
  const [discrepancies, queries] = [reconcile(scope).length, ledgerQueries(scope).length]
  return [
    ...(discrepancies === 0
      ? []
      : [
          {
            da: `Budgettabellerne har ${discrepancies} felter, som ikke stemmer med tabellens egne linjer eller er tomme. Rapporten bruger de beregnede tal; se bilaget om datakvalitet.`,
            en: `The budget tables have ${discrepancies} cells that disagree with their own lines or are blank. The report uses the computed numbers; see the appendix on data quality.`,
          },
        ]),
    ...(queries === 0
      ? []
      : [
          {
            da: `Rækker i budgettabellerne, som kilden ikke forklarer: ${queries}.`,
            en: `Rows of the budget tables that the source does not explain: ${queries}.`,
          },
        ]),
    ...scope.input.municipalities.flatMap((name) => municipalityFindings(name, ledgerOf(scope, name))),
  ]
}
