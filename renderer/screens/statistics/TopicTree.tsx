import { useTranslation } from 'react-i18next'
import type { StatisticsTopic } from '../../../shared/contract/statistics.ts'
import type { ChapterId } from '../../../shared/statistics/metric.ts'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

interface TopicTreeProps {
  readonly topics: readonly StatisticsTopic[]
  readonly pending: boolean
  readonly current: string | null
  onChoose(key: string): void
}

const chaptersOf = (topics: readonly StatisticsTopic[]): readonly ChapterId[] => [
  ...new Set(topics.map((topic) => topic.chapter)),
]

export function TopicTree({ topics, pending, current, onChoose }: TopicTreeProps) {
  const { t } = useTranslation()
  return (
    <nav className="statistics__topics" aria-label={t('statistics.topics')} data-pane>
      <ScreenTitle>{t('statistics.title')}</ScreenTitle>
      {pending ? <Waiting lines={10} /> : null}
      {chaptersOf(topics).map((chapter) => (
        <section key={chapter} aria-labelledby={`chapter-${chapter}`}>
          <h2 id={`chapter-${chapter}`}>{t(`statistics.chapters.${chapter}`)}</h2>
          <ul>
            {topics
              .filter((topic) => topic.chapter === chapter)
              .map((topic) => (
                <li key={topic.key}>
                  <button
                    type="button"
                    className="topic"
                    aria-current={topic.key === current ? 'true' : undefined}
                    onClick={() => onChoose(topic.key)}
                  >
                    {topic.label}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
