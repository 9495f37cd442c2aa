import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportIssue, PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { FindingGroup } from './FindingGroup.tsx'
import { groupIssues } from './groupIssues.ts'

export interface FindingsProps {
  readonly file: PlannedFile
  readonly issues: readonly ImportIssue[]
  /** For looking into the file again; null where the window no longer has it. */
  readonly token: string | null
  onMap(sheet: PlannedSheet): void
}

const SHOWN = 12

/** What was found in a file, by cause; the rows are one step further down. */
export function Findings({ file, issues, token, onMap }: FindingsProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [all, setAll] = useState(false)
  const groups = groupIssues(issues)
  return (
    <div className="findings">
      <ul>
        {(all ? groups : groups.slice(0, SHOWN)).map((group) => (
          <li key={group.id}>
            <FindingGroup file={file} group={group} token={token} onMap={onMap} />
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
