import {
  IconAlertTriangle,
  IconChevronRight,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconInfoCircle,
} from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
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
  /** Opens the group and gives it the focus, once. */
  readonly sought: boolean
  onFound(): void
  onMap(sheet: PlannedSheet, at: number | null): void
}

/** One cause with all that it was found in, and what can be done about it. Closed groups draw none of their rows. */
export function FindingGroup({ file, group, token, sought, onFound, onMap }: FindingGroupProps) {
  const { t } = useTranslation()
  const { count, language } = useLanguage()
  const [open, setOpen] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!sought || !details.current) return
    details.current.open = true
    summary.current?.focus({ preventScroll: true })
    // Not at the lower edge, where the decision lies over it.
    details.current.scrollIntoView({ block: 'center' })
    onFound()
  }, [sought, onFound])
  const accepted = group.accepted !== null
  const text = groupText(group, language)
  const total = countOf(group.issues)
  const inRows = group.issues.some(({ place }) => place.row !== undefined)
  const Icon = accepted ? IconCircleCheck : icons[group.severity]
  return (
    <details
      ref={details}
      className={`finding finding--${accepted ? 'accepted' : group.severity}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>
        <IconChevronRight className="finding__arrow" size={16} stroke={2} aria-hidden />
        <Icon className="finding__icon" size={16} stroke={1.75} aria-hidden />
        <strong>{accepted ? t('import.finding.accepted') : t(`import.severity.${group.severity}`)}</strong>
        <span className="finding__text">
          {text} {accepted ? <span className="quiet">{t('common.becauseOf', { reason: group.accepted })}</span> : null}
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
