import type { Phrase } from '../phrase.ts'
import type { Move } from './trendVoice.ts'

/** A part of the whole as the sentence shows it; `move` is null where it did not move. */
export interface ToldPart<Source> {
  readonly name: string
  readonly move: Move | null
  readonly from: { readonly text: string; readonly of: Source }
  readonly to: { readonly text: string; readonly of: Source }
}

/** A part that moved. */
export interface MovedPart<Source> extends ToldPart<Source> {
  readonly move: Move
}

/** Which of two wordings: see `variantOf`. */
export type Wording = 0 | 1

/** How much of a change lies in one part. */
export type Extent = 'alone' | 'main' | 'only'

/**
 * R12 in one language. Where the change lies is decided once for all languages (`rules/decomposition.ts`). None of
 * these ends in a full stop.
 */
export interface DecompositionVoice {
  /** All, most or the only movement of that direction lies in one part. */
  readonly liesIn: <Source>(
    extent: Extent,
    noun: string,
    whole: Move,
    part: MovedPart<Source>,
    wording: Wording,
  ) => Phrase<Source>
  /** Several parts moved with the whole. */
  readonly spreadOver: <Source>(
    noun: string,
    whole: Move,
    parts: readonly MovedPart<Source>[],
    wording: Wording,
  ) => Phrase<Source>
  /** What the other parts did: "i B faldt antallet fra 50 til 30, og i C er antallet uændret på fire". */
  readonly others: <Source>(noun: string, parts: readonly ToldPart<Source>[]) => Phrase<Source>
}
