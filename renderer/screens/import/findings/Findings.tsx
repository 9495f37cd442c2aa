import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportIssue, PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { type FindingOfSheet, isAbout } from '../plan/sheetNotes.ts'
import { FindingGroup } from './FindingGroup.tsx'
import { groupIssues } from './groupIssues.ts'

export interface FindingsProps {
  readonly file: PlannedFile
  readonly issues: readonly ImportIssue[]
  /** For looking into the file again; null where the window no longer has it. */
  readonly token: string | null
  /** A finding that is to be opened and brought into sight. */
  readonly sought: FindingOfSheet | null
  onFound(): void
  /** `at`: the column that the finding is about. */
  onMap(sheet: PlannedSheet, at: number | null): void
}

const SHOWN = 12

/** What was found in a file, by cause; the rows are one step further down. */
export function Findings({ file, issues, token, sought, onFound, onMap }: FindingsProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [all, setAll] = useState(false)
  const groups = groupIssues(issues)
  const found = sought ? groups.findIndex((group) => group.issues.some((issue) => isAbout(issue, sought))) : -1
  useEffect(() => {
    if (found >= SHOWN) setAll(true)
  }, [found])
  return (
    <div className="findings">
      <ul>
        {(all ? groups : groups.slice(0, SHOWN)).map((group, index) => (
          <li key={group.id}>
            <FindingGroup
              file={file}
              group={group}
              token={token}
              sought={index === found}
              onFound={onFound}
              onMap={onMap}
            />
          </li>
        ))}
      </ul>
      {groups.length > SHOWN ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t('common.showFewer') : t('common.showMore', { total: count(groups.length) })}
        </button>
      ) : null}
    </div>
  )
}
