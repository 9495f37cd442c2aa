import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../texts/useLanguage.ts'
import { rowRanges } from './rowRanges.ts'

const SHORT = 120

interface SourceRowsProps {
  readonly sheet: string
  readonly rows: readonly number[]
  readonly column?: string | undefined
}

/** Where to look in a sheet: the rows as ranges; scattered rows are shown in part until all are asked for. */
export function SourceRows({ sheet, rows, column }: SourceRowsProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [all, setAll] = useState(false)
  const ranges = rowRanges(rows)
  const long = ranges.length > SHORT
  const shown = long && !all ? `${ranges.slice(0, ranges.lastIndexOf(',', SHORT))} …` : ranges
  return (
    <span className="quiet">
      {t('place.sheet', { sheet })},{' '}
      {rows.length === 1 ? t('place.row', { row: shown }) : t('place.rows', { rows: shown })}
      {column === undefined ? '' : `, ${t('place.column', { column })}`}{' '}
      {long ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t('common.showFewer') : t('common.showMore', { total: count(rows.length) })}
        </button>
      ) : null}
    </span>
  )
}
