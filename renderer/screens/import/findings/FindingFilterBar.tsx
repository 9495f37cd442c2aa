import { IconAlertTriangle, IconCircleX, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { countBySeverity, type FindingFilter } from './groupIssues.ts'

const kinds = [
  { severity: 'error', Icon: IconCircleX },
  { severity: 'warning', Icon: IconAlertTriangle },
  { severity: 'query', Icon: IconHelpCircle },
  { severity: 'info', Icon: IconInfoCircle },
] as const

interface FindingFilterBarProps {
  readonly issues: readonly ImportIssue[]
  readonly filter: FindingFilter
  onFilter(filter: FindingFilter): void
}

/** Narrows the findings of all files to one kind or to certain words. */
export function FindingFilterBar({ issues, filter, onFilter }: FindingFilterBarProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const id = useId()
  if (issues.length === 0) return null
  const counts = countBySeverity(issues)
  return (
    <fieldset className="finding-filter">
      <legend className="visually-hidden">{t('import.filter.title')}</legend>
      {kinds.map(({ severity, Icon }) => (
        <button
          key={severity}
          type="button"
          className={`finding-filter__chip finding--${severity}`}
          aria-pressed={filter.severity === severity}
          disabled={counts[severity] === 0}
          onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
        >
          <Icon className="finding__icon" size={16} stroke={1.75} aria-hidden />
          {t(`import.severity.${severity}`)} <span className="number">{count(counts[severity])}</span>
        </button>
      ))}
      <label htmlFor={id} className="visually-hidden">
        {t('import.filter.text')}
      </label>
      <input
        id={id}
        className="field"
        type="search"
        placeholder={t('import.filter.text')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
    </fieldset>
  )
}
