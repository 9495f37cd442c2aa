import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { placeText } from '../../../ui/placeText.ts'
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx'
import type { FoundRow } from './findingRemedies.ts'

interface LeaveOutDialogProps {
  readonly opened: boolean
  /** What was found in the rows. */
  readonly about: string
  /** Rows that the decision can be narrowed down to, one of them at a time. */
  readonly rows: readonly FoundRow[]
  /** How many rows there are; more than can be named where very many are alike. */
  readonly total: number
  onReason(reason: string, row: FoundRow | null): void
  onClose(): void
}

const ALL = -1

/** Asks why rows are left out, and which: all that a finding is about, or one of them. */
export function LeaveOutDialog({ opened, about, rows, total, onReason, onClose }: LeaveOutDialogProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const id = useId()
  const [row, setRow] = useState(ALL)
  return (
    <ReasonDialog
      opened={opened}
      title={t('import.finding.leaveOutTitle')}
      explanation={t('import.finding.leaveOutText', { count: total })}
      confirm={t('import.finding.leaveOutConfirm')}
      onReason={(reason) => onReason(reason, rows[row] ?? null)}
      onClose={onClose}
      onClosed={() => setRow(ALL)}
    >
      <p>
        <strong>{about}</strong>
      </p>
      {rows.length > 1 ? (
        <div className="labelled">
          <label htmlFor={id}>{t('import.finding.scope')}</label>
          <select id={id} className="field" value={row} onChange={(event) => setRow(Number(event.currentTarget.value))}>
            <option value={ALL}>{t('import.finding.allRows', { rows: count(total) })}</option>
            {rows.map((found, index) => (
              <option key={JSON.stringify(found)} value={index}>
                {placeText({ row: found.row, ...(found.sheet === null ? {} : { sheet: found.sheet }) }, t)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </ReasonDialog>
  )
}
