import type { Phrase } from '../phrase.ts'

export type Move = 'up' | 'down'

/** A year with its number as the sentence shows it. */
export interface Told<Source> {
  readonly year: number
  readonly shown: { readonly text: string; readonly of: Source }
}

/** What is told: the noun phrase that opens, the bare noun of later clauses, and whether the years stand in front. */
export interface Teller {
  readonly subject: string
  readonly noun: string
  readonly yearsFirst: boolean
}

/** Where a year stands that is told by itself. */
export type SinglePlace = 'alone' | 'first' | 'later'

/**
 * R11 in one language. Which of these is said is decided once for all languages (`rules/trend.ts`); a voice only says
 * it. None of them ends in a full stop, except whole sentences.
 */
export interface TrendVoice {
  /** From one year to the next, up or down. */
  readonly opening: <Source>(teller: Teller, move: Move, a: Told<Source>, b: Told<Source>) => Phrase<Source>
  /** Two years without a move. Where both show the same number it is named once. */
  readonly level: <Source>(teller: Teller, nearly: boolean, a: Told<Source>, b: Told<Source>) => Phrase<Source>
  /** What came in the third year after an opening. */
  readonly thenUnchanged: <Source>(teller: Teller, c: Told<Source>) => Phrase<Source>
  readonly thenLevel: <Source>(teller: Teller, c: Told<Source>) => Phrase<Source>
  readonly thenFurther: <Source>(teller: Teller, move: Move, c: Told<Source>) => Phrase<Source>
  readonly thenTurned: <Source>(teller: Teller, move: Move, c: Told<Source>) => Phrase<Source>
  /** What came in the third year after two level ones. */
  readonly levelThenMoved: <Source>(move: Move, c: Told<Source>) => Phrase<Source>
  readonly levelThenLevel: <Source>(c: Told<Source>) => Phrase<Source>
  /** All three years alike. */
  readonly always: <Source>(teller: Teller, since: number, c: Told<Source>) => Phrase<Source>
  /** A year of which nothing else is told: alone, before other years, or after them, where the bare noun is enough. */
  readonly single: <Source>(teller: Teller, a: Told<Source>, place: SinglePlace) => Phrase<Source>
  /** A sentence on the whole period, in one of three wordings. */
  readonly summary: <Source>(
    change: { readonly text: string; readonly of: Source },
    since: number,
    wording: 0 | 1 | 2,
  ) => Phrase<Source>
}
