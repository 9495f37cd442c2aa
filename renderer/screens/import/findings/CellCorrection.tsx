import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetPreview } from '../../../../shared/contract/importing.ts'
import type { PlannedColumn } from '../../../../shared/domain/importing.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { rowRanges } from '../../../ui/rowRanges.ts'
import { columnLetter } from '../mapping/columnLetter.ts'
import type { WrongCells } from './wrongCells.ts'

interface CellCorrectionProps {
  readonly cell: WrongCells
  readonly columns: readonly PlannedColumn[]
  readonly preview: SheetPreview | undefined
  readonly typed: string
  onType(text: string): void
}

/** One wrong text, where it stands, the row around it, and the field for the right one. */
export function CellCorrection({ cell, columns, preview, typed, onType }: CellCorrectionProps) {
  const { t } = useTranslation()
  const id = useId()
  const header = (at: number): string => columns.find((column) => column.at === at)?.header || columnLetter(at)
  const [row] = cell.rows
  const cells = preview?.rows.find(({ number }) => number === row)?.cells ?? []
  const rows = rowRanges(cell.rows)
  return (
    <li className="correction">
      <div className="labelled">
        <label htmlFor={id}>
          {header(cell.at)} · {cell.rows.length === 1 ? t('place.row', { row: rows }) : t('place.rows', { rows })}
        </label>
        <div className="row">
          <span className="correction__old">{cell.text === '' ? t('import.correct.empty') : cell.text}</span>
          <span aria-hidden>→</span>
          <input
            id={id}
            className="field"
            type="text"
            value={typed}
            maxLength={2_000}
            placeholder={t('import.correct.placeholder')}
            onChange={(event) => onType(event.currentTarget.value)}
          />
        </div>
      </div>
      {row !== undefined && cells.length > 0 ? (
        <Disclosure summary={t('import.correct.seeRow', { row })}>
          <dl className="correction__row">
            {cells.map((text, at) =>
              text === '' ? null : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column's position is its identity
                <div key={at}>
                  <dt>{header(at)}</dt>
                  <dd>{text}</dd>
                </div>
              ),
            )}
          </dl>
        </Disclosure>
      ) : null}
    </li>
  )
}
