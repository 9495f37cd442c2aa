import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../shared/contract/statistics.ts'
import type { ChapterId } from '../../../shared/statistics/metric.ts'
import { type Choice, NumberTable } from './NumberTable.tsx'
import { rowOfCard } from './numberRow.ts'

interface CardsSectionProps extends Choice {
  readonly overview: Overview
}

/** The year's main numbers, a card for each chapter. */
export function CardsSection({ overview, ...choice }: CardsSectionProps) {
  const { t } = useTranslation()
  const { cards } = overview
  if (cards.length === 0) return null
  const chapters = [...new Set(cards.map(({ chapter }) => chapter))]
  const cardsOf = (wanted: ChapterId) => cards.filter(({ chapter }) => chapter === wanted)
  return (
    <section className="stack" aria-labelledby="overview-numbers">
      <h2 id="overview-numbers">{t('overview.numbers')}</h2>
      <div className="overview__cards">
        {chapters.map((chapter) => {
          const [first, ...others] = cardsOf(chapter)
          if (!first) return null
          const rows = [first, ...others].map(rowOfCard)
          const title = t(`statistics.chapters.${chapter}`)
          return (
            <section key={chapter} className="card" aria-label={title}>
              <h3>{title}</h3>
              <NumberTable
                title={title}
                headings={{
                  label: t('overview.number'),
                  before: String(first.comparedWith),
                  now: String(first.year),
                  change: t('overview.change'),
                }}
                rows={rows}
                withChange={rows.some(({ change }) => change !== null)}
                {...choice}
              />
            </section>
          )
        })}
      </div>
    </section>
  )
}
