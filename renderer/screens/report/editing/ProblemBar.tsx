import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChapterProblem } from '../../../../shared/contract/report.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Notice } from '../../../ui/Notice.tsx'

interface ProblemBarProps {
  readonly problem: ChapterProblem
  onGoToLine(line: number): void
  /** Present where the name that was probably meant is known. */
  readonly onReplace?: (() => void) | undefined
}

/** Why the text cannot be set: the line, and the name that was probably meant. */
export function ProblemBar({ problem, onGoToLine, onReplace }: ProblemBarProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const { line, text, nearest } = problem
  return (
    <Notice
      kind="error"
      actions={
        <div className="row">
          <Button variant="default" size="xs" onClick={() => onGoToLine(line)}>
            {t('report.editor.goToLine', { line })}
          </Button>
          {onReplace && nearest !== null ? (
            <Button variant="default" size="xs" onClick={onReplace}>
              {t('report.editor.replace', { nearest })}
            </Button>
          ) : null}
        </div>
      }
    >
      {t('report.editor.problem', { line, text: pick(text) })}
    </Notice>
  )
}
