import type { Overview, OverviewMatter } from '../contract/statistics.ts'
import { overviewCards } from './cards.ts'
import { largestDeviations } from './deviations.ts'
import type { Matter } from './matter.ts'
import { missingData } from './missingData.ts'
import { missingMonths } from './missingMonths.ts'
import { movedMost } from './movedMost.ts'
import type { OverviewInput } from './overviewInput.ts'
import { questionable, unexplained } from './questionable.ts'

/** The year at a glance: its main numbers, what moved most, what is missing and what is questionable. */
export function buildOverview(input: OverviewInput): Overview {
  const matter =
    (kind: OverviewMatter['kind']) =>
    ({ screen, chapter, municipality, ...text }: Matter): OverviewMatter => ({
      kind,
      text: text[input.language],
      chapter: chapter ?? null,
      municipality: municipality ?? null,
      screen,
    })
  return {
    year: input.period.year,
    comparedWith: input.period.previous,
    cards: overviewCards(input),
    ...movedMost(input),
    deviations: largestDeviations(input),
    matters: [
      ...[...missingData(input), ...missingMonths(input), ...unexplained(input)].map(matter('missing')),
      ...questionable(input).map(matter('questionable')),
    ],
  }
}
