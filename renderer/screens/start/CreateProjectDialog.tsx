import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../shared/problems.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'

interface CreateProjectDialogProps {
  readonly opened: boolean
  /** Why the project could not be made in the chosen place. */
  readonly problem: Problem | null
  onClose(): void
  onCreate(name: string): void
}

const LONGEST_NAME = 200

export function CreateProjectDialog({ opened, problem, onClose, onCreate }: CreateProjectDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const missing = name.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) onCreate(name.trim())
  }

  return (
    <Dialog
      opened={opened}
      title={t('start.createTitle')}
      onClose={onClose}
      onClosed={() => {
        setName('')
        setTried(false)
      }}
    >
      <form onSubmit={submit} className="stack">
        <TextInput
          label={t('start.createName')}
          description={t('start.createNameHint')}
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && missing ? t('start.createNameMissing') : null}
          data-autofocus
        />
        {problem ? <ProblemNotice problem={problem} /> : null}
        <div className="row row--end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('start.createSubmit')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
