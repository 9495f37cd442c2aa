import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Acceptance } from '../../../../shared/domain/importChoices.ts'
import type { PlannedFile, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx'
import { accept, type ChangeChoices, leaveOut } from '../choices/changeChoices.ts'
import { useImportFlow } from '../ImportFlow.tsx'
import { unmappedId } from '../plan/unmappedId.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { actionsFor, correctable, rowCount, rowsOf } from './findingRemedies.ts'
import { groupText, type IssueGroup, keysOf } from './groupIssues.ts'
import { LeaveOutDialog } from './LeaveOutDialog.tsx'

interface FindingActionsProps {
  readonly file: PlannedFile
  readonly group: IssueGroup
  readonly token: string | null
  onMap(sheet: PlannedSheet, at: number | null): void
}

/** What can be done about a group of findings: correct, map, accept, leave out. */
export function FindingActions({ file, group, token, onMap }: FindingActionsProps) {
  const { t } = useTranslation()
  const { language, count } = useLanguage()
  const { decide } = useImportFlow()
  const [asked, setAsked] = useState<'accept' | 'leaveOut' | 'correct' | null>(null)
  const actions = actionsFor(group)
  const [first] = group.issues
  const sheet = file.sheets.find((each) => each.sheet === first?.place.sheet)
  const unmapped = sheet && unmappedId(file.sha256, sheet, group.column)
  const about = groupText(group, language)
  const rows = rowsOf(group, file.sha256)
  const total = rowCount(group)
  const close = () => setAsked(null)

  /** One change for all sheets and columns of the group, so that the plan is made again only once. */
  const decideAll = (reason: string, what: (key: Acceptance) => ChangeChoices) => {
    const changes = keysOf(group, file.sha256).map((key) => what({ ...key, reason }))
    decide((choices) => changes.reduce((changed, change) => change(changed), choices))
    close()
  }

  return (
    <div className="row finding__actions">
      {actions.correct && token !== null ? (
        <Button variant="default" size="xs" onClick={() => setAsked('correct')}>
          {t('import.finding.correct')}
        </Button>
      ) : null}
      {actions.map && sheet && unmapped ? (
        <Button variant="default" size="xs" onClick={() => document.getElementById(unmapped)?.focus()}>
          {t('import.finding.mapValues')}
        </Button>
      ) : null}
      {actions.map && sheet && !unmapped && token !== null ? (
        <Button variant="default" size="xs" onClick={() => onMap(sheet, first?.at ?? null)}>
          {t('import.map')}
        </Button>
      ) : null}
      {actions.accept ? (
        <Button variant="default" size="xs" onClick={() => setAsked('accept')}>
          {t('import.finding.accept')}
        </Button>
      ) : null}
      {actions.leaveOut ? (
        <Button variant="default" size="xs" onClick={() => setAsked('leaveOut')}>
          {t('import.finding.leaveOut', { count: total, rows: count(total) })}
        </Button>
      ) : null}
      {group.remedy === 'source' ? <p className="quiet">{t('import.finding.source')}</p> : null}
      <ReasonDialog
        opened={asked === 'accept'}
        title={t('import.finding.acceptTitle')}
        explanation={t('import.finding.acceptText')}
        confirm={t('import.finding.acceptConfirm')}
        onClose={close}
        onReason={(reason) => decideAll(reason, accept)}
      >
        <p>
          <strong>{about}</strong>
        </p>
      </ReasonDialog>
      <LeaveOutDialog
        opened={asked === 'leaveOut'}
        about={about}
        onClose={close}
        rows={rows}
        total={total}
        onReason={(reason, row) => {
          if (row === null) return decideAll(reason, (key) => leaveOut({ ...key, row: null }))
          decide(leaveOut({ ...row, reason }))
          close()
        }}
      />
      {token !== null ? (
        <CorrectDialog
          opened={asked === 'correct'}
          token={token}
          file={file}
          cells={correctable(group)}
          about={about}
          onClose={close}
        />
      ) : null}
    </div>
  )
}
