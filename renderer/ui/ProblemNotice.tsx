import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../shared/problems.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { Notice } from './Notice.tsx'
import { placeText } from './placeText.ts'

interface ProblemNoticeProps {
  readonly problem: Problem
  readonly onRetry?: (() => void) | undefined
}

/** A problem in words. "Prøv igen" is offered only where the same call may succeed. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const place = problem.place ? placeText(problem.place, t) : ''
  return (
    <Notice
      kind="error"
      takesFocus
      actions={
        problem.retry && onRetry ? (
          <Button variant="default" size="xs" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        ) : null
      }
    >
      <p>{pick(problem)}</p>
      {place ? <p className="quiet">{place}</p> : null}
    </Notice>
  )
}
