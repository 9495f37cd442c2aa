import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../shared/problems.ts'
import { Dialog } from './Dialog.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { ReasonField } from './ReasonField.tsx'

interface ReasonDialogProps {
  readonly opened: boolean
  readonly title: string
  /** What is decided. */
  readonly children: ReactNode
  /** What the decision means, and where the reason is kept. */
  readonly explanation: string
  readonly confirm: string
  readonly busy?: boolean
  /** Why the reason was refused; what was typed stays. */
  readonly problem?: Problem | null
  onReason(reason: string): void
  onClose(): void
  onClosed?(): void
}

/** Asks why a person decides as they do; without a reason nothing is decided. */
export function ReasonDialog({
  opened,
  title,
  children,
  explanation,
  confirm,
  busy = false,
  problem = null,
  onReason,
  onClose,
  onClosed,
}: ReasonDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const missing = reason.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The sentence below the field must stand there when the field gets the focus: it is read out with it.
    flushSync(() => setTried(true))
    if (missing) field.current?.focus()
    else onReason(reason.trim())
  }
  const clear = () => {
    setReason('')
    setTried(false)
    onClosed?.()
  }

  return (
    <Dialog opened={opened} title={title} onClose={onClose} onClosed={clear}>
      <form onSubmit={submit} className="stack">
        {children}
        <p className="quiet">{explanation}</p>
        <ReasonField ref={field} missing={tried && missing} value={reason} onChange={setReason} />
        {problem ? <ProblemNotice problem={problem} /> : null}
        <div className="row row--end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
