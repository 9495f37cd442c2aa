import { compare, type Fraction, fraction, subtract } from '../../quantities.ts'
import type { Scope } from '../compose/scope.ts'
import { ledgerOf } from './ledgerView.ts'

/** A sum or deviation that the source prints differently from what its own rows give. */
export interface Discrepancy {
  readonly municipality: string
  readonly label: string
  readonly quantity: 'Budget' | 'Regnskab' | 'Afvigelse'
  /** Null where the cell is blank in the source. */
  readonly printed: Fraction | null
  readonly computed: Fraction
}

const kroner = (ore: number | null): Fraction | null => (ore === null ? null : fraction(ore, 100))

/** Everything in the printed budget tables that does not follow from their lines. */
export function reconcile(scope: Scope): readonly Discrepancy[] {
  return scope.input.municipalities.flatMap((municipality) =>
    ledgerOf(scope, municipality).flatMap(({ row, budget, accounts, deviation }): Discrepancy[] => {
      const checks = [
        { quantity: 'Budget', printed: kroner(row.budget), resolved: budget, blankMatters: false },
        { quantity: 'Regnskab', printed: kroner(row.accounts), resolved: accounts, blankMatters: false },
        { quantity: 'Afvigelse', printed: kroner(row.printedDeviation), resolved: deviation, blankMatters: true },
      ] as const
      return checks.flatMap(({ quantity, printed, resolved, blankMatters }): Discrepancy[] => {
        const computed = resolved.found?.value
        if (!computed || (printed === null && !(blankMatters && computed.numerator !== 0))) return []
        if (printed !== null && compare(printed, computed) === 0) return []
        return [{ municipality, label: row.label, quantity, printed, computed }]
      })
    }),
  )
}

export const differenceOf = ({ printed, computed }: Discrepancy): Fraction | null =>
  printed === null ? null : subtract(computed, printed)
