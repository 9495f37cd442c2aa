import type { CheckFinding } from '../finding.ts'
import { shortHash } from '../findingKey.ts'
import type { Reading } from '../reading.ts'

/** A finding before it has its key. */
export type RawFinding = Omit<CheckFinding, 'key'>

export type Rule = (reading: Reading) => Iterable<RawFinding>

/** Rule, sentence and what it says there: lines move when a text is edited, these do not. `repeat` tells equals apart. */
export const withKey = (found: RawFinding, repeat: number): CheckFinding => ({
  ...found,
  key: shortHash([found.rule, found.place.sentence, found.said, ...(repeat > 0 ? [repeat] : [])].join('\n')),
})
