import type { MetricWords } from './checkWords.ts'
import { concept } from './keys.ts'

/** The words of a metric as keys of the phrase book. */
export interface MetricForm {
  readonly id: string
  /** Groups of keys: one of each must be spoken of. */
  readonly about: readonly (readonly string[])[]
  readonly used: ReadonlySet<string>
  readonly nouns: readonly string[]
  readonly not: readonly string[]
  readonly never: readonly string[]
  readonly near: boolean
  readonly line: boolean
  readonly whole: boolean
}

const keysOf = (group: string): readonly string[] => group.split('|').map(concept)

export function metricForm({ id, about, nouns, not = [], never = [], near, line, whole }: MetricWords): MetricForm {
  const groups = about.map(keysOf)
  const counted = nouns ? nouns.flatMap(keysOf) : (groups[0] ?? [])
  return {
    id,
    about: groups,
    used: new Set([...groups.flat(), ...counted]),
    nouns: counted,
    not: not.map(concept),
    never: never.map(concept),
    near: near ?? false,
    line: line ?? false,
    whole: whole ?? false,
  }
}
