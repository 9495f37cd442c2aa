import type { OverviewMatter } from '../contract/statistics.ts'
import type { ChapterId } from '../statistics/metric.ts'

/** Something to say about the data, in both languages, with the screen that mends it. */
export interface Matter {
  readonly da: string
  readonly en: string
  readonly screen: OverviewMatter['screen']
  readonly chapter?: ChapterId
}

/** "a, b og c" */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`
}
