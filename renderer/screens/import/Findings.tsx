import { IconAlertTriangle, IconChevronRight, IconCircleX, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { placeText } from '../../ui/placeText.ts'
import { SourceRows } from '../../ui/SourceRows.tsx'
import { groupIssues, type IssueGroup, spotsOf } from './groupIssues.ts'

const icons = { error: IconCircleX, warning: IconAlertTriangle, query: IconHelpCircle, info: IconInfoCircle }
const SHOWN = 20

/** What was found in a file, by cause; the rows are one step further down. */
export function Findings({ issues }: { readonly issues: readonly ImportIssue[] }) {
  return (
    <ul className="findings">
      {groupIssues(issues).map((group) => (
        <li key={`${group.severity} ${group.rule}`}>
          <FindingGroup group={group} />
        </li>
      ))}
    </ul>
  )
}

function FindingGroup({ group }: { readonly group: IssueGroup }) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const [all, setAll] = useState(false)
  const Icon = icons[group.severity]
  const [first] = group.issues
  const spots = spotsOf(group.issues)
  const shown = all ? spots : spots.slice(0, SHOWN)
  return (
    <details className={`finding finding--${group.severity}`}>
      <summary>
        <IconChevronRight className="finding__arrow" size={16} stroke={2} aria-hidden />
        <Icon size={16} stroke={1.75} aria-hidden />
        <strong>{t(`import.severity.${group.severity}`)}</strong>
        <span className="finding__text">{first ? pick(first) : ''}</span>
        <span className="quiet number">
          {t('import.group', { count: group.issues.length, total: count(group.issues.length) })}
        </span>
      </summary>
      <ul className="finding__rows">
        {shown.map((spot) => (
          <li key={`${placeText(spot.first.place, t)} ${spot.first.da}`}>
            {spot.first.place.sheet !== undefined && spot.rows.length > 0 ? (
              <SourceRows sheet={spot.first.place.sheet} rows={spot.rows} column={spot.first.place.column} />
            ) : (
              <span className="quiet">{placeText(spot.first.place, t, false)}</span>
            )}
            {spot.first.da === first?.da ? null : <span className="quiet">{pick(spot.first)}</span>}
          </li>
        ))}
      </ul>
      {spots.length > SHOWN ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t('common.showFewer') : t('common.showMore', { total: count(spots.length) })}
        </button>
      ) : null}
    </details>
  )
}
