import { fraction } from '../../quantities.ts'
import type { Bilingual, MetricRef } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'
import { isSmallCell } from '../../statistics/smallCells.ts'
import type { ReportModel } from '../reportModel.ts'
import { placeName, shownIn } from './shownNumbers.ts'

/** Metrics that count children or their cases; a small count of these can point to a person. */
const ABOUT_PERSONS =
  /^(placements|aftercare|notified-children|child-assessments|notifications-(by-age|age|source|other-duty|reason|first-action|national|response|sex|type|within|without)|notification-meetings)/

/** A share with a known base is a count in other words. */
function isSmall(metrics: MetricSet, { metric, dims }: MetricRef): boolean {
  if (!ABOUT_PERSONS.test(metric)) return false
  const found = metrics.get(metric, dims)
  if (!found) return false
  if (found.basis) return isSmallCell(fraction(found.basis.part))
  return !/-(pct|pp|average|median)$/.test(metric) && isSmallCell(found.value)
}

/** R16: where in the report a count of one to four persons can be read, or worked out from a share. */
export function smallCellFindings(model: ReportModel, metrics: MetricSet): readonly Bilingual[] {
  return model.chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap((block): Bilingual[] => {
      const count = shownIn(block).filter((one) => isSmall(metrics, one)).length
      if (count === 0) return []
      const place = placeName(block)
      return [
        {
          da: `${count === 1 ? 'Ét tal' : `${count} tal`} på 1–4 kan læses eller regnes ud i ${place.da} (kapitlet “${title}”). Vurder, om personer kan genkendes.`,
          en: `${count === 1 ? 'One number' : `${count} numbers`} from 1 to 4 can be read or worked out in ${place.en} (chapter “${title}”). Judge whether persons can be recognised.`,
        },
      ]
    }),
  )
}
