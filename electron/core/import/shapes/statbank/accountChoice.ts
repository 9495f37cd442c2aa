import type { FunctionAccount } from '../../../../../shared/domain/ledger.ts'
import type { AccountFault } from '../../validate/accountNotes.ts'
import { accountKindOf, operationOf, priceUnitOf } from './accountLabels.ts'
import { isTotal, type Labels } from './labels.ts'

/** Which of the variables a table leaves unsaid. */
type Unsaid = 'operation' | 'accountKind'

/**
 * Judges every number of REGK31 by the three choices behind it. Only running, net expenditure in a known unit is ours;
 * what else the table holds is passed over, unless it holds nothing of ours at all.
 */
export class AccountChoices {
  readonly #unitAbove: FunctionAccount['unit'] | null
  readonly faults = new Set<AccountFault>()
  readonly unsaid = new Set<Unsaid>()

  constructor(titles: readonly string[]) {
    this.#unitAbove = titles.map(priceUnitOf).find((unit) => unit !== null) ?? null
  }

  /** The unit of the number; null where it is none of ours. */
  unitOf(labels: Labels): FunctionAccount['unit'] | null {
    // A variable that is only summed up says "I alt", as an age would.
    const kind = labels.accountKind ?? (labels.age !== undefined && isTotal(labels.age) ? labels.age : undefined)
    const unit = labels.price === undefined ? this.#unitAbove : priceUnitOf(labels.price)
    if (labels.operation !== undefined && operationOf(labels.operation) !== 'running') this.faults.add('operation')
    else if (kind !== undefined && accountKindOf(kind) !== 'net') this.faults.add('accountKind')
    else if (unit === null) this.faults.add('price')
    else {
      if (labels.operation === undefined) this.unsaid.add('operation')
      if (kind === undefined) this.unsaid.add('accountKind')
      return unit
    }
    return null
  }
}
