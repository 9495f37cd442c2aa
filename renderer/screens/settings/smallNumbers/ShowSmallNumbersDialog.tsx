import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../../shared/problems.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { ReasonField } from '../../../ui/ReasonField.tsx'

interface ShowSmallNumbersDialogProps {
  readonly opened: boolean
  readonly busy: boolean
  /** Why the choice could not be kept; what was typed stays. */
  readonly problem: Problem | null
  onReason(reason: string): void
  onClose(): void
}

const LONGEST_REASON = 500

/** Says what it means to show small numbers, and asks why; without a reason they stay hidden. */
export function ShowSmallNumbersDialog({ opened, busy, problem, onReason, onClose }: ShowSmallNumbersDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) onReason(reason.trim())
  }
  const clear = () => {
    setReason('')
    setTried(false)
  }

  return (
    <Dialog opened={opened} title={t('settings.smallTitle')} onClose={onClose} onClosed={clear}>
      <form onSubmit={submit} className="stack">
        <p>{t('settings.smallMeans')}</p>
        <p className="quiet">{t('settings.smallWhy')}</p>
        <ReasonField
          label={t('settings.smallReason')}
          hint={t('settings.smallReasonHint')}
          error={tried && missing ? t('settings.smallReasonMissing') : null}
          longest={LONGEST_REASON}
          value={reason}
          onChange={setReason}
        />
        {problem ? <ProblemNotice problem={problem} /> : null}
        <div className="row row--end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('settings.smallShowNow')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
