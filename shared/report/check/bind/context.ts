import type { NumberForm } from '../numbers/typedNumber.ts'

/** What a number is spoken of with, from near to far. */
export interface Context {
  readonly form: NumberForm
  /** Decimals that are shown: a mean can have them, a count cannot. */
  readonly decimals: number
  /** Keys of the noun that follows the number; null where none does; empty where it is a word we do not know. */
  readonly noun: readonly string[] | null
  /** How near each key stands; keys that nothing speaks of are absent. */
  readonly weight: ReadonlyMap<string, number>
  /** Keys in the clause of the number, as groups: any key of a group explains its words. */
  readonly clause: readonly (readonly string[])[]
  /** Values of a dimension that the number can be about, as keys. */
  facet(dim: string): readonly string[]
  readonly municipalities: Choice<string>
  readonly years: Choice<number>
  /** For a change: the years it can be between. */
  readonly periods: Choice<readonly [number, number]>
  /** Said to be so much ("er", "faldt til"): no change. */
  readonly level: boolean
  /** Said of several things together ("disse tre"): no figure of one of them. */
  readonly joint: boolean
  /** Counted: a ratio that follows in the sentence is worked out from it. */
  readonly counted: boolean
  /** Said to be more, fewer, risen by: a difference and no level. */
  readonly difference: boolean
  /** What others are a part of ("af de 84 anbragte"): the plainest figure of its noun. */
  readonly whole: boolean
  /** The sentence in running text, in lower case. */
  readonly text: string | null
  /** The name of the table's row, or of a list's entry, in lower case. */
  readonly row: string | null
}

/** Where the text says which, only those come into question. */
export interface Choice<Value> {
  readonly stated: boolean
  readonly values: readonly Value[]
}

/** Weights of the places where a word can stand. */
export const NEARNESS = { clause: 3, sentence: 2, before: 1.2, heading: 1.2, chapter: 0.8, earlier: 0.7 } as const
