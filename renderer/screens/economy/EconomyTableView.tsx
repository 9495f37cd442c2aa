import { Button } from '@mantine/core'
import { IconListNumbers, IconSortDescending } from '@tabler/icons-react'
import { type RowSelectionState, type SortingState, useTable } from '@tanstack/react-table'
import { Fragment, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EconomyTable } from '../../../shared/contract/economy.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { EconomyHead } from './EconomyHead.tsx'
import { EconomyLine } from './EconomyLine.tsx'
import { economyColumns, economyFeatures } from './economyColumns.tsx'
import { largestDeviation, type RowFilter, rowId, shownRows } from './economyRows.ts'
import { placeMark } from './economySpot.ts'
import { SelectionBar } from './SelectionBar.tsx'

interface EconomyTableViewProps {
  readonly table: EconomyTable
  readonly municipality: string
  readonly filter: RowFilter
  readonly chosen: string | null
  onChoose(number: ChosenNumber): void
}

const bySize: SortingState = [{ id: 'deviation', desc: true }]

/** The table in its own order with its headings, or flat and sorted, where each row then says where it belongs. */
export function EconomyTableView({ table: economy, municipality, filter, chosen, onChoose }: EconomyTableViewProps) {
  const { t } = useTranslation()
  const [sorting, setSorting] = useState<SortingState>([])
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({})
  const data = useMemo(() => shownRows(economy.rows, municipality, filter), [economy, municipality, filter])
  const columns = useMemo(() => economyColumns(largestDeviation(data)), [data])
  const table = useTable({
    features: economyFeatures,
    columns,
    data,
    getRowId: rowId,
    state: { sorting, rowSelection },
    onSortingChange: setSorting,
    onRowSelectionChange: setRowSelection,
  })
  const rows = table.getRowModel().rows
  const selected = data.filter((row) => rowSelection[rowId(row)])
  const flat = sorting.length > 0
  const keys = useId()

  return (
    <>
      <div className="row economy__order">
        <Button
          variant={flat ? 'default' : 'light'}
          aria-pressed={!flat}
          size="xs"
          leftSection={<IconListNumbers size={16} stroke={1.75} aria-hidden />}
          onClick={() => setSorting([])}
        >
          {t('economy.sortOwn')}
        </Button>
        <Button
          variant={sorting === bySize ? 'light' : 'default'}
          aria-pressed={sorting === bySize}
          size="xs"
          leftSection={<IconSortDescending size={16} stroke={1.75} aria-hidden />}
          onClick={() => setSorting(bySize)}
        >
          {t('economy.sortSize')}
        </Button>
      </div>
      <section
        className="economy__scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        data-pane
        aria-label={t('economy.tableLabel', { year: economy.year })}
        aria-describedby={keys}
      >
        <table className="economy-table" aria-rowcount={rows.length + 1}>
          <EconomyHead
            table={table}
            allSelected={selected.length === data.length && data.length > 0}
            some={selected.length > 0}
          />
          <tbody>
            {rows.map((row, index) => {
              const before = rows[index - 1]?.original
              const { municipality: place, group } = row.original
              const headings = flat
                ? []
                : [
                    ...(place === before?.municipality ? [] : [{ text: place, level: 'municipality' }]),
                    ...(place === before?.municipality && group === before.group
                      ? []
                      : [{ text: group, level: 'group' }]),
                  ]
              return (
                <Fragment key={row.id}>
                  {headings
                    .filter(({ text }) => text !== '')
                    .map(({ text, level }) => (
                      <tr key={level} className={`economy-table__heading economy-table__heading--${level}`}>
                        <th
                          colSpan={columns.length}
                          scope="rowgroup"
                          {...(level === 'municipality' ? placeMark(text) : {})}
                        >
                          <span>{text}</span>
                        </th>
                      </tr>
                    ))}
                  <EconomyLine row={row} flat={flat} chosen={chosen} onChoose={onChoose} />
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </section>
      <p id={keys} className="visually-hidden">
        {t('economy.keys')}
      </p>
      <SelectionBar selected={selected} all={economy.rows} onClear={() => setRowSelection({})} />
    </>
  )
}
