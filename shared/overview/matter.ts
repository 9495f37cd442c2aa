import type { OverviewMatter } from '../contract/statistics.ts'
import type { ChapterId } from '../statistics/metric.ts'

/** Something to say about the data, in both languages, with the screen that mends it. */
export interface Matter {
  readonly da: string
  readonly en: string
  readonly screen: OverviewMatter['screen']
  readonly chapter?: ChapterId
  readonly municipality?: string
}
