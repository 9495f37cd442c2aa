/** How prose speaks of one metric. */
export interface MetricWords {
  readonly id: string
  /** Every group must be spoken of, by one of its concepts ("placed|fosterCare"). */
  readonly about: readonly string[]
  /** What the number itself may be followed by ("84 børn"); absent: the first group of `about`. */
  readonly nouns?: readonly string[]
  /** Concepts that rule the metric out in the clause of the number. */
  readonly not?: readonly string[]
  /** Concepts that rule it out wherever they stand around the number. */
  readonly never?: readonly string[]
  /** True where `about` must stand in the number's own sentence. */
  readonly near?: boolean
  /** Only cells of tables, whose row is named by a category. */
  readonly line?: boolean
  /** Can stand for what others are a part of although it is about more than one thing. */
  readonly whole?: boolean
}

/** Two metrics that readers take for the same. `told`: words that tell them apart. */
export interface AlikeMetrics {
  readonly wider: string
  readonly narrower: string
  readonly told: readonly string[]
  /** Shares with the narrower base, whose sentence must name it. */
  readonly shares: readonly string[]
  readonly base: string
}

/** The words that bind prose to metrics, from templates/reference/checkWords.json. */
export interface CheckWords {
  /** A concept and its words; `*` stands for the rest of a word. */
  readonly concepts: Readonly<Record<string, readonly string[]>>
  /** Other words for the categories of the code lists. */
  readonly categories: Readonly<Record<string, readonly string[]>>
  readonly metrics: readonly MetricWords[]
  readonly alike: readonly AlikeMetrics[]
  /** Metrics that count on one day, and words that speak of a whole year instead. */
  readonly stocks: readonly string[]
  /** Metrics with a class up to and including their limit: they cannot come on top of a smaller one. */
  readonly cumulative: readonly string[]
}
