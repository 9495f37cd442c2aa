import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../texts/useLanguage.ts'
import { rowRanges } from '../../ui/rowRanges.ts'

const SHORT = 120

/** The rows of a sheet that a number was counted from; scattered rows are shown in part until all are asked for. */
export function SourceRows({ sheet, rows }: { readonly sheet: string; readonly rows: readonly number[] }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [all, setAll] = useState(false)
  const ranges = rowRanges(rows)
  const long = ranges.length > SHORT
  const shown = long && !all ? `${ranges.slice(0, ranges.lastIndexOf(',', SHORT))} …` : ranges
  return (
    <span className="quiet">
      {t('place.sheet', { sheet })}, {t('place.rows', { rows: shown })}{' '}
      {long ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t('common.showFewer') : t('common.showMore', { total: count(rows.length) })}
        </button>
      ) : null}
    </span>
  )
}
