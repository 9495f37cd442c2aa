import type { CodeLists } from '../domain/codeLists.ts'
import type { FunctionAccount } from '../domain/ledger.ts'
import { rowsOf } from './evidence.ts'
import { type Amount, amount } from './measure.ts'
import { groupBy } from './tally.ts'

const ORE_PER_KRONE = 100
const KRONER_PER_THOUSAND = 1000

/** What the accounts of one municipality and year say of an area: kroner per 1,000 inhabitants, and kroner in all. */
export interface AreaAccount {
  readonly municipality: string
  readonly per1000: Amount | null
  readonly total: Amount | null
}

/**
 * An area added up from the functions that make it. A function that others have that year and a municipality lacks
 * leaves its sum undefined: without it, the sum would pass for the whole.
 */
export function areaAccounts(
  rows: readonly FunctionAccount[],
  { functions }: CodeLists['expenditureAreas'][number],
): readonly AreaAccount[] {
  const ofArea = rows.filter((row) => functions.includes(row.function))
  const sumOf = (unit: FunctionAccount['unit']) => {
    const inUnit = ofArea.filter((row) => row.unit === unit)
    const wanted = new Set(inUnit.map((row) => row.function))
    return (municipality: string): Amount | null => {
      const own = inUnit.filter((row) => row.municipality === municipality)
      if (own.length === 0 || own.length < wanted.size) return null
      const kroner = own.reduce((sum, row) => sum + row.value, 0) * KRONER_PER_THOUSAND
      return amount(kroner * ORE_PER_KRONE, [rowsOf('function_account', own)])
    }
  }
  // Kroner per inhabitant times 1,000 are kroner per 1,000 inhabitants; 1,000 kroner times 1,000 are kroner.
  const [per1000, total] = [sumOf('kroner-per-inhabitant'), sumOf('thousand-kroner')]
  return [...groupBy(ofArea, (row) => row.municipality).keys()].map((municipality) => ({
    municipality,
    per1000: per1000(municipality),
    total: total(municipality),
  }))
}
