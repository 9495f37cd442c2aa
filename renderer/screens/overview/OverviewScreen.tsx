import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../shared/contract/statistics.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { problemOf } from '../../engine.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { ExplainPanel } from '../../explain/ExplainPanel.tsx'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { cellKey } from '../../ui/cellKey.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { type Asked, useAsked } from '../../workspace/useAsked.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { CardsSection } from './CardsSection.tsx'
import { ChangesSection } from './ChangesSection.tsx'
import { DeviationsSection } from './DeviationsSection.tsx'
import { EmptyOverview } from './EmptyOverview.tsx'
import { MattersSection } from './MattersSection.tsx'
import type { Choice } from './NumberTable.tsx'
import { MISSING, OverviewHead, QUESTIONABLE } from './OverviewHead.tsx'
import './overview.css'

/** The year at a glance: what moved, the main numbers, what is missing and what should be checked. */
export default function OverviewScreen() {
  const asked = useAsked()
  return asked === null ? <EmptyOverview /> : <YearAtAGlance asked={asked} />
}

function YearAtAGlance({ asked }: { readonly asked: Asked }) {
  const { language } = useLanguage()
  const { municipality } = useWorkspace()
  const [kept, keep] = useState<{ readonly number: ChosenNumber; readonly place: string } | null>(null)
  // A number that has left the screen with its years or municipality is not explained beside other numbers.
  const place = `${JSON.stringify(asked)} ${municipality} ${language}`
  const chosen = kept?.place === place ? kept.number : null
  const overview = useEngineQuery(
    'overview.get',
    { ...asked, language, ...(municipality === ALL ? {} : { municipality }) },
    { keepPrevious: true },
  )
  const choice: Choice = {
    chosen: chosen ? cellKey(chosen) : null,
    onChoose: (number) => keep({ number, place }),
  }
  const panel = useRef<HTMLDivElement>(null)
  // In a narrow window the explanation stands below everything else.
  useEffect(() => {
    if (choice.chosen !== null) panel.current?.scrollIntoView({ block: 'start' })
  }, [choice.chosen])
  return (
    <div className="overview">
      <div className="overview__main" data-pane>
        <OverviewHead year={asked.year} overview={overview.data} />
        {overview.error ? (
          <ProblemNotice problem={problemOf(overview.error)} onRetry={() => void overview.refetch()} />
        ) : null}
        {overview.isPending ? <Waiting lines={10} /> : null}
        {overview.data ? <Sections overview={overview.data} old={overview.isPlaceholderData} choice={choice} /> : null}
      </div>
      <div ref={panel} className="overview__explain">
        <ExplainPanel chosen={chosen} onClose={() => keep(null)} />
      </div>
    </div>
  )
}

interface SectionsProps {
  readonly overview: Overview
  /** Still that of the former year, while the next one comes. */
  readonly old: boolean
  readonly choice: Choice
}

function Sections({ overview, old, choice }: SectionsProps) {
  const { t } = useTranslation()
  const { matters } = overview
  return (
    <div className="stack" aria-busy={old}>
      <ChangesSection overview={overview} {...choice} />
      <CardsSection overview={overview} {...choice} />
      <DeviationsSection overview={overview} {...choice} />
      <MattersSection
        id={MISSING}
        title={t('overview.missing')}
        none={t('overview.missingNone')}
        matters={matters.filter(({ kind }) => kind === 'missing')}
      />
      <MattersSection
        id={QUESTIONABLE}
        title={t('overview.questionable')}
        none={t('overview.questionableNone')}
        matters={matters.filter(({ kind }) => kind === 'questionable')}
      />
    </div>
  )
}
