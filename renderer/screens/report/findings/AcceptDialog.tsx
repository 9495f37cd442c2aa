import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedFinding } from '../../../../shared/contract/check.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { ReasonField } from '../../../ui/ReasonField.tsx'

interface AcceptDialogProps {
  readonly finding: JudgedFinding | null
  /** Why it could not be accepted; what was typed stays. */
  readonly problem: Problem | null
  onReason(finding: JudgedFinding, reason: string): void
  onClose(): void
}

const LONGEST_REASON = 500

/** Asks why a finding may stand; without a reason it cannot. */
export function AcceptDialog({ finding, problem, onReason, onClose }: AcceptDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing && finding) onReason(finding, reason.trim())
  }
  const clear = () => {
    setReason('')
    setTried(false)
  }

  return (
    <Dialog opened={finding !== null} title={t('report.findings.acceptTitle')} onClose={onClose} onClosed={clear}>
      <form onSubmit={submit} className="stack">
        {finding ? (
          <p>
            <strong>{t(`report.rules.${finding.rule}`)}</strong>
          </p>
        ) : null}
        <p className="quiet">{t('report.findings.acceptWhy')}</p>
        <ReasonField
          label={t('report.findings.reason')}
          hint={t('report.findings.reasonHint')}
          error={tried && missing ? t('report.findings.reasonMissing') : null}
          longest={LONGEST_REASON}
          value={reason}
          onChange={setReason}
        />
        {problem ? <ProblemNotice problem={problem} /> : null}
        <div className="row row--end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('report.findings.acceptNow')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
