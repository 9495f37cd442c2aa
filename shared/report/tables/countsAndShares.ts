import { type Scope, said } from '../compose/scope.ts'
import type { TableModel } from '../reportModel.ts'
import { columnsOf, tableWords } from './tableParts.ts'

/** Counts beside shares, both for the same years or places: these stand under what they are numbers of. */
export const countsAndShares = (
  scope: Scope,
  [first, width]: readonly [heading: string, width: number],
  names: readonly string[],
): Pick<TableModel, 'columns' | 'heads'> => ({
  columns: columnsOf(first, width, [...names, ...names]),
  heads: [
    { heading: '', span: 1 },
    { heading: said(scope, tableWords.count), span: names.length },
    { heading: `${said(scope, tableWords.share)} (%)`, span: names.length },
  ],
})
