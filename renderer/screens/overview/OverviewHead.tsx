import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../shared/contract/statistics.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'

export const MISSING = 'overview-missing'
export const QUESTIONABLE = 'overview-questionable'

/** Moves the focus with the view, so that reading goes on from there. */
function show(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/** Which year, against which, and how much there is to mend further down. */
export function OverviewHead({ year, overview }: { readonly year: number; readonly overview: Overview | undefined }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const numberOf = (kind: string) => overview?.matters.filter((matter) => matter.kind === kind).length ?? 0
  const [missing, questionable] = [numberOf('missing'), numberOf('questionable')]
  return (
    <header className="screen-head">
      <div>
        <ScreenTitle>{t('overview.title', { year })}</ScreenTitle>
        {overview ? <p className="quiet">{t('overview.compared', { year: overview.comparedWith })}</p> : null}
      </div>
      <div className="row">
        {missing > 0 ? (
          <button type="button" className="link-button" onClick={() => show(MISSING)}>
            {t('overview.missingCount', { count: missing, total: count(missing) })}
          </button>
        ) : null}
        {questionable > 0 ? (
          <button type="button" className="link-button" onClick={() => show(QUESTIONABLE)}>
            {t('overview.questionableCount', { count: questionable, total: count(questionable) })}
          </button>
        ) : null}
      </div>
    </header>
  )
}
