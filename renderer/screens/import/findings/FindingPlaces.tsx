import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { placeText } from '../../../ui/placeText.ts'
import { SourceRows } from '../../../ui/SourceRows.tsx'
import { type IssueGroup, spotsOf } from './groupIssues.ts'

const STEP = 20

interface FindingPlacesProps {
  readonly group: IssueGroup
  /** What the group says already. */
  readonly text: string
}

/** Where the findings of a group are: sheet, rows, column, and their own words where these differ. */
export function FindingPlaces({ group, text }: FindingPlacesProps) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const [limit, setLimit] = useState(STEP)
  const spots = spotsOf(group.issues)
  return (
    <>
      <ul className="finding__rows">
        {spots.slice(0, limit).map(({ first, rows }) => (
          <li key={`${placeText(first.place, t)} ${first.da}`}>
            {pick(first) === text ? null : <span>{pick(first)}</span>}
            {first.place.sheet !== undefined && rows.length > 0 ? (
              <SourceRows sheet={first.place.sheet} rows={rows} column={first.place.column} />
            ) : (
              <span className="quiet">{placeText(first.place, t, false)}</span>
            )}
          </li>
        ))}
      </ul>
      {spots.length > limit ? (
        <button type="button" className="link-button" onClick={() => setLimit(limit * 5)}>
          {t('import.finding.more', { shown: count(limit), total: count(spots.length) })}
        </button>
      ) : null}
    </>
  )
}
