import {
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { EconomyRow } from '../../../shared/contract/economy.ts'
import { compareDanish } from '../../../shared/danish.ts'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { DeviationBar } from './DeviationBar.tsx'
import { DeviationText } from './DeviationText.tsx'
import { byPercentSize, bySize } from './economyRows.ts'
import { PercentText } from './PercentText.tsx'
import { RowRemark } from './RowRemark.tsx'

export const economyFeatures = tableFeatures({
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

const column = createColumnHelper<typeof economyFeatures, EconomyRow>()

/** The columns after the frozen first one; `largest` is the deviation that fills a bar. */
export const economyColumns = (largest: number) =>
  column.columns([
    column.accessor('label', { id: 'label', sortFn: (a, b) => compareDanish(a.original.label, b.original.label) }),
    column.accessor('budgetOre', {
      id: 'budget',
      sortDescFirst: true,
      sortFn: (a, b) => (a.original.budgetOre ?? 0) - (b.original.budgetOre ?? 0),
      cell: ({ row }) => <MoneyText ore={row.original.budgetOre} />,
    }),
    column.accessor('accountsOre', {
      id: 'accounts',
      sortDescFirst: true,
      sortFn: (a, b) => (a.original.accountsOre ?? 0) - (b.original.accountsOre ?? 0),
      cell: ({ row }) => <MoneyText ore={row.original.accountsOre} />,
    }),
    column.accessor('deviationOre', {
      id: 'deviation',
      sortDescFirst: true,
      sortFn: (a, b) => bySize(a.original, b.original),
      cell: ({ row }) => <DeviationText ore={row.original.deviationOre} income={row.original.income} />,
    }),
    column.accessor('deviationPercent', {
      id: 'deviationPercent',
      sortDescFirst: true,
      sortFn: (a, b) => byPercentSize(a.original, b.original),
      cell: ({ row }) => <PercentText row={row.original} />,
    }),
    column.display({
      id: 'direction',
      cell: ({ row }) => <DeviationBar ore={row.original.deviationOre ?? 0} largest={largest} />,
    }),
    column.display({
      id: 'remarks',
      cell: ({ row }) => <RowRemark findings={row.original.findings} />,
    }),
  ])
