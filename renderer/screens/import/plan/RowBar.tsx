import { IconCopy, IconHelpCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RowCounts } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'

/** Every row read is in exactly one of these. */
const segments = ['new', 'changed', 'unchanged', 'rejected', 'leftOut'] as const
/** These are among the rows that are taken, and so are told beside the bar. */
const remarks = [
  { of: 'questioned', Icon: IconHelpCircle },
  { of: 'duplicate', Icon: IconCopy },
] as const

/** The rows of a sheet by what will happen to them, as lengths and as numbers. */
export function RowBar({ counts }: { readonly counts: RowCounts }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const shown = segments.filter((segment) => counts[segment] > 0)
  return (
    <div className="row-bar">
      <div className="row-bar__track" aria-hidden>
        {shown.map((segment) => (
          <span
            key={segment}
            className={`row-bar__part row-bar__part--${segment}`}
            style={{ flexGrow: counts[segment] }}
          />
        ))}
      </div>
      <ul className="row-bar__numbers">
        {shown.map((segment) => (
          <li key={segment}>
            <span className={`row-bar__key row-bar__part--${segment}`} aria-hidden />
            <strong>{count(counts[segment])}</strong> {t(`import.counts.${segment}`, { count: counts[segment] })}
          </li>
        ))}
        {remarks.map(({ of, Icon }) =>
          counts[of] > 0 ? (
            <li key={of} className="row-bar__remark">
              <Icon size={16} stroke={1.75} aria-hidden />
              <strong>{count(counts[of])}</strong> {t(`import.counts.${of}`, { count: counts[of] })}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  )
}
