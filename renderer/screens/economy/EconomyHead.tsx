import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactTable } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import type { EconomyRow } from '../../../shared/contract/economy.ts'
import type { economyFeatures } from './economyColumns.tsx'

interface EconomyHeadProps {
  readonly table: ReactTable<typeof economyFeatures, EconomyRow>
  readonly allSelected: boolean
  readonly some: boolean
}

const titles = {
  label: 'economy.label',
  budget: 'economy.budget',
  accounts: 'economy.accounts',
  deviation: 'economy.deviation',
  deviationPercent: 'economy.deviationPercent',
  direction: 'economy.direction',
  remarks: 'economy.remarks',
} as const

const numeric: ReadonlySet<string> = new Set(['budget', 'accounts', 'deviation', 'deviationPercent'])
const ariaSort = { asc: 'ascending', desc: 'descending' } as const

export function EconomyHead({ table, allSelected, some }: EconomyHeadProps) {
  const { t } = useTranslation()
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map(({ id, column }) => {
            const title = t(titles[id as keyof typeof titles])
            const sorted = column.getIsSorted()
            return (
              <th
                key={id}
                scope="col"
                className={numeric.has(id) ? 'number' : undefined}
                aria-sort={sorted ? ariaSort[sorted] : undefined}
              >
                <span className="economy-table__title">
                  {id === 'label' ? (
                    <Checkbox
                      size="xs"
                      aria-label={t('economy.selectAll')}
                      checked={allSelected}
                      indeterminate={some && !allSelected}
                      onChange={() => table.toggleAllRowsSelected(!allSelected)}
                    />
                  ) : null}
                  {column.getCanSort() ? (
                    <button
                      type="button"
                      className="economy-table__sort"
                      title={t('economy.sortBy', { column: title })}
                      onClick={column.getToggleSortingHandler()}
                    >
                      {title}
                      {sorted === 'desc' ? <IconArrowDown size={14} stroke={2} aria-hidden /> : null}
                      {sorted === 'asc' ? <IconArrowUp size={14} stroke={2} aria-hidden /> : null}
                    </button>
                  ) : (
                    title
                  )}
                </span>
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
