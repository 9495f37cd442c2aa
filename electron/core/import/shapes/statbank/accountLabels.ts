import type { FunctionAccount } from '../../../../../shared/domain/ledger.ts'
import { foldHeader } from '../../headerText.ts'

/** The variables of REGK31 that decide what an amount is, besides whose and which year's. */
export type AccountDimension = 'operation' | 'accountKind' | 'price'

/** DRANST: `running` is the running of things; refunds of the state and construction are other money. */
export function operationOf(label: string): 'running' | 'other' | null {
  const folded = foldHeader(label)
  if (/^(1 )?(drift|running|operat)/.test(folded)) return 'running'
  return /^([2-9] )?(statsrefusion|refusion|anlaeg|state refund|construction)/.test(folded) ? 'other' : null
}

/** ART: `net` is expenditure less income; anything else is a part of it. */
export function accountKindOf(label: string): 'net' | 'gross' | 'part' | null {
  const folded = foldHeader(label)
  if (/^tot\b|\bnetto|\bnet\b|^i alt$|^total$|\bart i alt\b/.test(folded)) return 'net'
  if (/^ue\b|\bbrutto|\bgross\b|^udgifter|^expenditure/.test(folded)) return 'gross'
  return /indtaegt|^income|^loenninger|^varekoeb|^tjenesteydelser|^tilskud|^\d( \d)? /.test(folded) ? 'part' : null
}

/** PRISENHED, or the line about the unit above a table. Both units stand in the same table of Statistikbanken. */
export function priceUnitOf(label: string): FunctionAccount['unit'] | null {
  const folded = foldHeader(label)
  // Per 1,000 inhabitants is neither of the two.
  if (/1 ?000 (indbygger|inhabitant|borger|citizen)/.test(folded)) return null
  if (/^indl\b|indbygger|inhabitant|capita/.test(folded)) return 'kroner-per-inhabitant'
  return /^lobm\b|\b1 ?000 kr|thousand/.test(folded) ? 'thousand-kroner' : null
}

const NUMBER = /^\d{5}(?!\d)|^\d\.\d{2}\.\d{2}(?!\d)/

/** "52821 Forebyggende foranstaltninger", "5.28.21": a function of the chart of accounts, known to us or not. */
export const isFunctionNumber = (label: string): boolean => NUMBER.test(label.trim())

/** What the labels of a variable are about, where they say one of the three. */
export const accountDimensions: readonly (readonly [AccountDimension, (label: string) => boolean])[] = [
  ['operation', (label) => operationOf(label) !== null],
  ['price', (label) => priceUnitOf(label) !== null],
  ['accountKind', (label) => accountKindOf(label) !== null],
]
