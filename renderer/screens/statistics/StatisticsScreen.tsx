import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../engine.ts'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import type { ChosenNumber } from './chosenNumber.ts'
import { ExplainPanel } from './ExplainPanel.tsx'
import './statistics.css'
import { TopicTree } from './TopicTree.tsx'
import { TopicView } from './TopicView.tsx'

/** Topic tree, figure with its table, and the explanation of the chosen number, side by side. */
export default function StatisticsScreen() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { year, municipality, go } = useWorkspace()
  const [wanted, setWanted] = useState<string | null>(null)
  const [kept, keep] = useState<{ readonly number: ChosenNumber; readonly place: string } | null>(null)
  // A number that has left the screen with its year or municipality is not explained beside other numbers.
  const place = `${year} ${municipality} ${language}`
  const chosen = kept?.place === place ? kept.number : null
  const topics = useEngineQuery(
    'statistics.topics',
    { year: year ?? 0, language },
    { enabled: year !== null, keepPrevious: true },
  )
  const list = topics.data ?? []
  // A topic without numbers in this year stays chosen and says so, instead of giving way to another one.
  const topic = wanted ?? list[0]?.key ?? null

  if (year === null || (topics.isSuccess && list.length === 0)) {
    return (
      <div className="screen">
        <div className="screen-head">
          <ScreenTitle>{t('statistics.title')}</ScreenTitle>
        </div>
        <EmptyState
          title={t('statistics.empty', { year: year ?? '' })}
          hint={t('statistics.emptyHint')}
          action={<Button onClick={() => go('import')}>{t('statistics.toImport')}</Button>}
        />
      </div>
    )
  }

  return (
    <div className="statistics">
      <TopicTree
        topics={list}
        pending={topics.isPending}
        current={topic}
        onChoose={(key) => {
          setWanted(key)
          keep(null)
        }}
      />
      <div className="statistics__main" data-pane>
        {topics.error ? (
          <ProblemNotice problem={problemOf(topics.error)} onRetry={() => void topics.refetch()} />
        ) : null}
        {topics.isPending ? <Waiting lines={8} /> : null}
        {topic && topics.isSuccess ? (
          <TopicView topic={topic} year={year} chosen={chosen} onChoose={(number) => keep({ number, place })} />
        ) : null}
      </div>
      <ExplainPanel year={year} chosen={chosen} onClose={() => keep(null)} />
    </div>
  )
}
