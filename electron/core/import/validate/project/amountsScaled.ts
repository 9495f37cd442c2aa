import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { groupBy } from '../../../../../shared/statistics/tally.ts'
import { finding } from '../../finding.ts'
import type { AmountPair } from './projectRows.ts'

/** Fewer pairs than this say nothing about a unit. */
const ENOUGH = 3
const THOUSANDFOLD = { least: 500, most: 2000 }

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const isThousandfold = (ratio: number): boolean => ratio >= THOUSANDFOLD.least && ratio <= THOUSANDFOLD.most

/** Amounts that are a thousand times those of last year are in another unit, most likely. */
export function amountsScaled(pairs: readonly AmountPair[]): ImportIssue[] {
  const sheets = groupBy(pairs, ({ place }) => JSON.stringify([place.file, place.sheet]))
  return [...sheets.values()].flatMap((own) => {
    const ratios = own.map(({ now, before }) => Math.abs(now / before)).filter((ratio) => ratio > 0)
    const typical = median(ratios)
    const { file, sheet } = own[0]?.place ?? {}
    if (ratios.length < ENOUGH || !(isThousandfold(typical) || isThousandfold(1 / typical))) return []
    const place = { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }) }
    return [
      finding('unit-suspected', 'query', place, {
        da: `Beløbene er omkring tusind gange ${typical > 1 ? 'større' : 'mindre'} end året før. Kontrollér, om arket er i kroner eller i 1.000 kr.`,
        en: `The amounts are about a thousand times ${typical > 1 ? 'larger' : 'smaller'} than the year before. Check whether the sheet is in kroner or in thousands.`,
      }),
    ]
  })
}
