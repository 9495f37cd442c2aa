import {
  IconAlertTriangle,
  IconChevronRight,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconInfoCircle,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { FindingActions } from './FindingActions.tsx'
import { FindingPlaces } from './FindingPlaces.tsx'
import { countOf, groupText, type IssueGroup } from './groupIssues.ts'

const icons = { error: IconCircleX, warning: IconAlertTriangle, query: IconHelpCircle, info: IconInfoCircle }

interface FindingGroupProps {
  readonly file: PlannedFile
  readonly group: IssueGroup
  readonly token: string | null
  onMap(sheet: PlannedSheet): void
}

/** One cause with all that it was found in, and what can be done about it. Closed groups draw none of their rows. */
export function FindingGroup({ file, group, token, onMap }: FindingGroupProps) {
  const { t } = useTranslation()
  const { count, language } = useLanguage()
  const [open, setOpen] = useState(false)
  const accepted = group.accepted !== null
  const text = groupText(group, language)
  const total = countOf(group.issues)
  const inRows = group.issues.some(({ place }) => place.row !== undefined)
  const Icon = accepted ? IconCircleCheck : icons[group.severity]
  return (
    <details
      className={`finding finding--${accepted ? 'accepted' : group.severity}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <IconChevronRight className="finding__arrow" size={16} stroke={2} aria-hidden />
        <Icon className="finding__icon" size={16} stroke={1.75} aria-hidden />
        <strong>{accepted ? t('import.finding.accepted') : t(`import.severity.${group.severity}`)}</strong>
        <span className="finding__text">
          {text}{' '}
          {accepted ? <span className="quiet">{t('import.finding.reason', { reason: group.accepted })}</span> : null}
        </span>
        <span className="quiet number">
          {inRows
            ? t('import.group', { count: total, total: count(total) })
            : t('import.finding.places', { count: total, total: count(total) })}
        </span>
      </summary>
      {open ? (
        <div className="finding__body">
          <FindingPlaces group={group} text={text} />
          <FindingActions file={file} group={group} token={token} onMap={onMap} />
        </div>
      ) : null}
    </details>
  )
}
