import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetPreview } from '../../../../shared/contract/importing.ts'
import { columnLetter } from './columnLetter.ts'

interface HeaderRowTableProps {
  readonly preview: SheetPreview
  readonly headerRow: number | null
  onChoose(row: number): void
}

const ROWS = 50
/** Enough to recognise a row by; all columns stand in the table below. */
const COLUMNS = 16

/** The first rows of the sheet; one of them is chosen as the header. */
export function HeaderRowTable({ preview, headerRow, onChoose }: HeaderRowTableProps) {
  const { t } = useTranslation()
  const name = useId()
  const rows = preview.rows.slice(0, ROWS)
  const width = Math.min(
    COLUMNS,
    rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0),
  )
  const columns = Array.from({ length: width }, (_, at) => at)
  return (
    <fieldset className="header-rows">
      <legend>{t('import.mapping.headerRow')}</legend>
      <div className="header-rows__scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('import.mapping.row')}</th>
              {columns.map((at) => (
                <th key={at} scope="col">
                  {columnLetter(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, cells }) => (
              <tr
                key={number}
                className={number === headerRow ? 'header-rows__chosen' : undefined}
                onClick={() => onChoose(number)}
              >
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name={name}
                      checked={number === headerRow}
                      aria-label={t('import.mapping.useRow', { row: number })}
                      onChange={() => onChoose(number)}
                    />
                    {number}
                  </label>
                </th>
                {columns.map((at) => (
                  <td key={at}>{cells[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}
