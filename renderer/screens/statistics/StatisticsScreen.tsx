import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ALL } from '../../../shared/statistics/scope.ts'
import { problemOf } from '../../engine.ts'
import type { ChosenNumber } from '../../explain/chosenNumber.ts'
import { ExplainPanel } from '../../explain/ExplainPanel.tsx'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useAsked } from '../../workspace/useAsked.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import './statistics.css'
import { TopicTree } from './TopicTree.tsx'
import { TopicView } from './TopicView.tsx'

/** Topic tree, figure with its table, and the explanation of the chosen number, side by side. */
export default function StatisticsScreen() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { year, municipality, go } = useWorkspace()
  const asked = useAsked()
  const [wanted, setWanted] = useState<string | null>(null)
  const [kept, keep] = useState<{ readonly number: ChosenNumber; readonly place: string } | null>(null)
  // A number that has left the screen with its years or municipality is not explained beside other numbers.
  const place = `${JSON.stringify(asked)} ${municipality} ${language}`
  const chosen = kept?.place === place ? kept.number : null
  const topics = useEngineQuery(
    'statistics.topics',
    { year: 0, ...asked, language },
    { enabled: asked !== null, keepPrevious: true },
  )
  const list = topics.data ?? []
  // All topics keep their places when the municipality changes; those without numbers there say so.
  const own = useEngineQuery(
    'statistics.topics',
    { year: 0, ...asked, language, ...(municipality === ALL ? {} : { municipality }) },
    { enabled: asked !== null, keepPrevious: true },
  )
  const withNumbers = new Set((own.data ?? list).map(({ key }) => key))
  // A topic without numbers in this year stays chosen and says so, instead of giving way to another one.
  const topic = wanted ?? list[0]?.key ?? null

  if (asked === null || (topics.isSuccess && list.length === 0)) {
    return (
      <div className="screen">
        <div className="screen-head">
          <ScreenTitle>{t('statistics.title')}</ScreenTitle>
        </div>
        <EmptyState
          title={year === null ? t('statistics.emptyProject') : t('statistics.empty', { year })}
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
        withNumbers={withNumbers}
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
          <TopicView
            topic={topic}
            entry={list.find(({ key }) => key === topic)}
            asked={asked}
            chosen={chosen}
            onChoose={(number) => keep({ number, place })}
          />
        ) : null}
      </div>
      <ExplainPanel chosen={chosen} onClose={() => keep(null)} />
    </div>
  )
}
