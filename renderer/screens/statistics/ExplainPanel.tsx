import { CloseButton } from '@mantine/core'
import { IconZoomQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../engine.ts'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { ChosenNumber } from './chosenNumber.ts'
import { Explanation } from './Explanation.tsx'

interface ExplainPanelProps {
  readonly year: number
  readonly chosen: ChosenNumber | null
  onClose(): void
}

/** Always in its place, so that choosing a number moves nothing else. */
export function ExplainPanel({ year, chosen, onClose }: ExplainPanelProps) {
  const { t } = useTranslation()
  return (
    <aside className="statistics__explain" aria-labelledby="explain" data-pane>
      <header className="explain__head">
        <h2 id="explain">{t('explain.title')}</h2>
        {chosen ? <CloseButton aria-label={t('explain.close')} onClick={onClose} size="sm" /> : null}
      </header>
      {chosen ? (
        <ChosenExplanation year={year} chosen={chosen} />
      ) : (
        <div className="explain__hint">
          <IconZoomQuestion size={28} stroke={1.5} aria-hidden />
          <p className="quiet">{t('explain.hint')}</p>
        </div>
      )}
    </aside>
  )
}

function ChosenExplanation({ year, chosen }: { readonly year: number; readonly chosen: ChosenNumber }) {
  const { language } = useLanguage()
  const explanation = useEngineQuery(
    'statistics.explain',
    { year, metric: chosen.metric, dims: { ...chosen.dims }, language },
    { keepPrevious: true },
  )
  if (explanation.error) {
    return <ProblemNotice problem={problemOf(explanation.error)} onRetry={() => void explanation.refetch()} />
  }
  if (!explanation.data) return <Waiting lines={6} />
  return <Explanation explanation={explanation.data} spot={chosen.spot} />
}
