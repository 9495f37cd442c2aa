import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { placeText } from '../../../ui/placeText.ts'
import { ReasonField } from '../../../ui/ReasonField.tsx'
import type { FoundRow } from './findingRemedies.ts'

interface ReasonDialogProps {
  readonly opened: boolean
  readonly title: string
  /** What the reason is about. */
  readonly about: string
  readonly explanation: string
  readonly confirm: string
  /** Rows that the decision can be narrowed down to, one of them at a time. */
  readonly rows?: readonly FoundRow[]
  /** How many rows there are; more than can be named where very many are alike. */
  readonly total?: number
  onReason(reason: string, row: FoundRow | null): void
  onClose(): void
}

const LONGEST_REASON = 500
const ALL = -1

/** Asks why a person decides as they do; the reason is kept and printed, so it cannot be left out. */
export function ReasonDialog({
  opened,
  title,
  about,
  explanation,
  confirm,
  rows = [],
  total = rows.length,
  onReason,
  onClose,
}: ReasonDialogProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const id = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [row, setRow] = useState(ALL)
  const missing = reason.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) onReason(reason.trim(), rows[row] ?? null)
  }

  return (
    <Dialog
      opened={opened}
      title={title}
      onClose={onClose}
      onClosed={() => {
        setReason('')
        setTried(false)
        setRow(ALL)
      }}
    >
      <form onSubmit={submit} className="stack">
        <p>
          <strong>{about}</strong>
        </p>
        <p className="quiet">{explanation}</p>
        {rows.length > 1 ? (
          <div className="labelled">
            <label htmlFor={`${id}-rows`}>{t('import.finding.scope')}</label>
            <select
              id={`${id}-rows`}
              className="field"
              value={row}
              onChange={(event) => setRow(Number(event.currentTarget.value))}
            >
              <option value={ALL}>{t('import.finding.allRows', { rows: count(total) })}</option>
              {rows.map((found, index) => (
                <option key={JSON.stringify(found)} value={index}>
                  {placeText({ row: found.row, ...(found.sheet === null ? {} : { sheet: found.sheet }) }, t)}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <ReasonField
          label={t('import.finding.why')}
          hint={t('import.finding.whyHint')}
          error={tried && missing ? t('import.finding.whyMissing') : null}
          longest={LONGEST_REASON}
          value={reason}
          onChange={setReason}
        />
        <div className="row row--end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{confirm}</Button>
        </div>
      </form>
    </Dialog>
  )
}
