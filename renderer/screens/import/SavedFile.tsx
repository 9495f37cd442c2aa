import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WrittenFile } from '../../../shared/contract/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What was written, and the way to open it. */
export function SavedFile({ written }: { readonly written: WrittenFile }) {
  const { t } = useTranslation()
  const { count, pick } = useLanguage()
  const { fileName, rows, token } = written
  const [problem, setProblem] = useState<Problem | null>(null)
  const open = () => callEngine('shell.open', { token }).catch((thrown: unknown) => setProblem(problemOf(thrown)))
  return (
    <Notice
      kind="done"
      takesFocus
      actions={
        <Button variant="default" size="xs" onClick={() => void open()}>
          {t('common.open')}
        </Button>
      }
    >
      <p>{t('import.savedFile', { file: fileName, count: rows, rows: count(rows) })}</p>
      {problem ? <p>{pick(problem)}</p> : null}
    </Notice>
  )
}
