import type { Reading } from '../reading.ts'
import { meansWithoutBase, peerMeans } from './meaning/means.ts'
import { sameLevel, stoppedOrNot, ties } from './meaning/ranks.ts'
import { referenceDates } from './meaning/referenceDates.ts'
import { seriesBreaks } from './meaning/seriesBreaks.ts'
import { stockOrFlow } from './meaning/stockOrFlow.ts'
import type { RawFinding } from './rule.ts'

/** What the numbers mean: how, when and among whom they are counted. */
export function* definitions(reading: Reading): Generator<RawFinding> {
  yield* seriesBreaks(reading)
  yield* stockOrFlow(reading)
  yield* referenceDates(reading)
  yield* peerMeans(reading)
  yield* meansWithoutBase(reading)
  yield* ties(reading)
  yield* sameLevel(reading)
  yield* stoppedOrNot(reading)
}
