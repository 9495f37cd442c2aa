import { Checkbox } from '@mantine/core'
import { FlexRender, type Row } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import type { EconomyRow } from '../../../shared/contract/economy.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { EconomyCell } from './EconomyCell.tsx'
import type { economyFeatures } from './economyColumns.tsx'
import { rowMark } from './economySpot.ts'
import { walkTable } from './walkTable.ts'

interface EconomyLineProps {
  readonly row: Row<typeof economyFeatures, EconomyRow>
  /** Sorted: the row stands alone and says which group it belongs to. */
  readonly flat: boolean
  readonly chosen: string | null
  onChoose(number: ChosenNumber): void
}

/** Small, because the tables are up to seven levels deep. */
const INDENT = 8

export function EconomyLine({ row, flat, chosen, onChoose }: EconomyLineProps) {
  const { t } = useTranslation()
  const { label, depth, kind, group, municipality } = row.original
  const selected = row.getIsSelected()
  return (
    <tr
      className={`economy-table__row economy-table__row--${kind}`}
      data-selected={selected}
      onKeyDown={walkTable}
      {...rowMark(row.original)}
    >
      {row.getAllCells().map((cell) =>
        cell.column.id === 'label' ? (
          <th key={cell.id} scope="row">
            <span className="economy-table__item">
              <Checkbox
                size="xs"
                checked={selected}
                aria-label={t('economy.selectRow', { label })}
                onChange={row.getToggleSelectedHandler()}
              />
              <span className="economy-table__label" style={flat ? {} : { paddingLeft: depth * INDENT }}>
                {label}
                {flat ? (
                  <span className="quiet economy-table__where">
                    {[group, municipality].filter(Boolean).join(' · ')}
                  </span>
                ) : null}
              </span>
            </span>
          </th>
        ) : (
          <td key={cell.id} className={`economy-table__${cell.column.id}`}>
            <EconomyCell row={row.original} column={cell.column.id} chosen={chosen} onChoose={onChoose}>
              <FlexRender cell={cell} />
            </EconomyCell>
          </td>
        ),
      )}
    </tr>
  )
}
