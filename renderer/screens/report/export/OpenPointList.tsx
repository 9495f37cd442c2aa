import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../texts/useLanguage.ts'
import type { OpenPoints } from './openPoints.ts'

interface OpenPointListProps {
  readonly points: OpenPoints
  onGoTo(point: keyof OpenPoints): void
}

const texts = {
  drafts: 'report.points.drafts',
  changed: 'report.points.changed',
  unwritten: 'report.points.unwritten',
  findings: 'report.points.findings',
  remarks: 'report.points.remarks',
} as const
const order = Object.keys(texts) as (keyof OpenPoints)[]

/** Told before the report is saved, each the way to where it is settled. */
export function OpenPointList({ points, onGoTo }: OpenPointListProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const open = order.filter((point) => points[point] > 0)
  return (
    <section aria-labelledby="report-points">
      <h2 id="report-points">{t('report.points.title')}</h2>
      {open.length === 0 ? (
        <p className="state state--done">
          <IconCircleCheck size={16} stroke={1.75} aria-hidden />
          {t('report.points.none')}
        </p>
      ) : (
        <ul className="open-points">
          {open.map((point) => (
            <li key={point}>
              <button type="button" className="link-button" onClick={() => onGoTo(point)}>
                {t(texts[point], { count: points[point], total: count(points[point]) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
