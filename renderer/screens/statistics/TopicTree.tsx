import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StatisticsTopic } from '../../../shared/contract/statistics.ts'
import type { ChapterId } from '../../../shared/statistics/metric.ts'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'

interface TopicTreeProps {
  readonly topics: readonly StatisticsTopic[]
  /** Keys of those that the chosen municipality has numbers for. */
  readonly withNumbers: ReadonlySet<string>
  readonly pending: boolean
  readonly current: string | null
  onChoose(key: string): void
}

const chaptersOf = (topics: readonly StatisticsTopic[]): readonly ChapterId[] => [
  ...new Set(topics.map((topic) => topic.chapter)),
]

/** The chapters, that of the shown topic open: with all of them open, Tab would take a hundred steps to the figure. */
export function TopicTree({ topics, withNumbers, pending, current, onChoose }: TopicTreeProps) {
  const { t } = useTranslation()
  const [toggled, setToggled] = useState<ReadonlyMap<ChapterId, boolean>>(new Map())
  const currentChapter = topics.find(({ key }) => key === current)?.chapter
  return (
    <nav className="statistics__topics" aria-label={t('statistics.topics')} data-pane>
      <ScreenTitle>{t('statistics.title')}</ScreenTitle>
      {pending ? <Waiting lines={10} /> : null}
      {chaptersOf(topics).map((chapter) => (
        <Chapter
          key={chapter}
          label={t(`statistics.chapters.${chapter}`)}
          id={`chapter-${chapter}`}
          topics={topics.filter((topic) => topic.chapter === chapter)}
          withNumbers={withNumbers}
          current={current}
          open={toggled.get(chapter) ?? chapter === currentChapter}
          onToggle={(open) => setToggled(new Map(toggled).set(chapter, open))}
          onChoose={onChoose}
        />
      ))}
    </nav>
  )
}

interface ChapterProps {
  readonly label: string
  readonly id: string
  readonly topics: readonly StatisticsTopic[]
  readonly withNumbers: ReadonlySet<string>
  readonly current: string | null
  readonly open: boolean
  onToggle(open: boolean): void
  onChoose(key: string): void
}

function Chapter({ label, id, topics, withNumbers, current, open, onToggle, onChoose }: ChapterProps) {
  const { t } = useTranslation()
  const { municipality } = useWorkspace()
  return (
    <section>
      <h2>
        <button
          type="button"
          className="chapter"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(!open)}
        >
          <IconChevronRight className="chapter__arrow" size={14} stroke={2} aria-hidden />
          {label} <span className="chapter__size">{topics.length}</span>
        </button>
      </h2>
      <ul id={id} hidden={!open}>
        {topics.map(({ key, label: name }) => (
          <li key={key}>
            <button
              type="button"
              className={withNumbers.has(key) ? 'topic' : 'topic topic--empty'}
              aria-current={key === current ? 'true' : undefined}
              onClick={() => onChoose(key)}
            >
              {name}
              {withNumbers.has(key) ? null : <span>{t('statistics.topicEmpty', { place: municipality })}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
