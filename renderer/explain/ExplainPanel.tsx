import { CloseButton } from '@mantine/core'
import { IconZoomQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { cellKey } from '../ui/cellKey.ts'
import type { ChosenNumber } from './chosenNumber.ts'
import { ExplainTrail } from './ExplainTrail.tsx'
import './explain.css'

interface ExplainPanelProps {
  readonly chosen: ChosenNumber | null
  onClose(): void
}

/** "Forklar tallet". Always in its place, so that choosing a number moves nothing else. */
export function ExplainPanel({ chosen, onClose }: ExplainPanelProps) {
  const { t } = useTranslation()
  return (
    <aside className="explain-panel" aria-labelledby="explain" data-pane>
      <header className="explain__head">
        <h2 id="explain">{t('explain.title')}</h2>
        {chosen ? <CloseButton aria-label={t('explain.close')} onClick={onClose} size="sm" /> : null}
      </header>
      {chosen ? (
        <ExplainTrail key={cellKey(chosen)} chosen={chosen} />
      ) : (
        <div className="explain__hint">
          <IconZoomQuestion size={28} stroke={1.5} aria-hidden />
          <p className="quiet">{t('explain.hint')}</p>
        </div>
      )}
    </aside>
  )
}
