import { numberKey } from '../../statistics/metricSet.ts'
import { groupBy } from '../../statistics/tally.ts'
import type { AcceptedNumber, ShownNumber } from './shownNumber.ts'

/** A number that is no longer written as it was; one side is missing where it has come or gone. */
export interface NumberChange {
  readonly key: string
  readonly before: AcceptedNumber | null
  readonly after: ShownNumber | null
}

const keyOf = ({ metric, dims }: AcceptedNumber): string => numberKey(metric, dims)

/** The first of each wording that the other side does not have. */
function wordingsOnlyIn<Item extends AcceptedNumber>(
  items: readonly Item[],
  others: readonly AcceptedNumber[],
): Item[] {
  const known = new Set(others.map(({ shown }) => shown))
  const own = new Map(items.filter(({ shown }) => !known.has(shown)).map((item) => [item.shown, item]))
  return [...own.values()]
}

/** Every sentence with that wording; the first table or figure only where no sentence has it. */
function placesOf(wording: string, items: readonly ShownNumber[]): readonly ShownNumber[] {
  const places = items.filter(({ shown }) => shown === wording)
  const sentences = [...new Map(places.filter(({ prose }) => prose).map((each) => [each.sentence, each])).values()]
  return sentences.length > 0 ? sentences : places.slice(0, 1)
}

function changesOf(
  key: string,
  before: readonly AcceptedNumber[],
  after: readonly ShownNumber[],
): readonly NumberChange[] {
  const gone = wordingsOnlyIn(before, after)
  const come = wordingsOnlyIn(after, before)
  return [
    ...come.flatMap(({ shown }, index) =>
      placesOf(shown, after).map((place) => ({ key, before: gone[index] ?? null, after: place })),
    ),
    ...gone.slice(come.length).map((each) => ({ key, before: each, after: null })),
  ]
}

/**
 * What a reader of a chapter has to read again: numbers whose wording is another than the accepted one. A number that
 * has moved without being written otherwise (41,2 % to 41,4 %, both "41 %") leaves the text as true as it was.
 */
export function compareNumbers(
  before: readonly AcceptedNumber[],
  after: readonly ShownNumber[],
): readonly NumberChange[] {
  const [old, now] = [groupBy(before, keyOf), groupBy(after, keyOf)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .flatMap((key) => changesOf(key, old.get(key) ?? [], now.get(key) ?? []))
    .sort((a, b) => placeOf(a) - placeOf(b))
}

/** In the order of reading; what is gone comes last. */
const placeOf = ({ after }: NumberChange): number => after?.block ?? Number.MAX_SAFE_INTEGER
