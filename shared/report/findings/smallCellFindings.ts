import type { Bilingual } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'
import { showsFewPersons } from '../../statistics/smallCells.ts'
import type { ReportModel } from '../reportModel.ts'
import { placeName, shownIn } from './shownNumbers.ts'

/** R16: where in the report a count of one to four persons can be read, or worked out from a share. */
export function smallCellFindings(model: ReportModel, metrics: MetricSet): readonly Bilingual[] {
  return model.chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap((block): Bilingual[] => {
      const count = shownIn(block).filter((one) => showsFewPersons(metrics, one)).length
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
