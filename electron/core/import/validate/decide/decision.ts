import type { Answer } from '../../../../../shared/domain/importChoices.ts'
import type { ImportIssue, ImportQuestion, QuestionOption } from '../../../../../shared/domain/importing.ts'
import type { Place } from '../../../../../shared/problems.ts'

/** What a question is about: a column, or a whole sheet where `at` is null. `answer` is what a person has said. */
export interface Asked {
  readonly place: Place
  readonly at: number | null
  readonly answer: string | null
}

/** How something about a column is read. `value` null: nothing is read from the sheet until somebody answers. */
export interface Decision<Value> {
  readonly value: Value | null
  readonly question: ImportQuestion | null
  readonly issues: readonly ImportIssue[]
}

/** The evidence decides: nobody is asked. */
export const decided = <Value>(value: Value, ...issues: ImportIssue[]): Decision<Value> => ({
  value,
  question: null,
  issues,
})

interface Words<Value extends string> {
  readonly kind: ImportQuestion['kind']
  readonly da: string
  readonly en: string
  readonly options: readonly (QuestionOption & { readonly value: Value })[]
}

/**
 * A question with the answer that a person gave, else with the preset one. `told` is the finding that says how the column
 * is read while nobody has answered.
 */
export function asked<Value extends string>(
  { place, at, answer }: Asked,
  words: Words<Value>,
  preset: Value | null,
  told: ImportIssue | null = null,
): Decision<Value> {
  const given = words.options.find((option) => option.value === answer)?.value ?? null
  const value = given ?? preset
  return {
    value,
    question: {
      ...words,
      sheet: place.sheet ?? '',
      at,
      column: place.column ?? null,
      answer: value,
      answeredByPerson: given !== null,
    },
    issues: given === null && told ? [told] : [],
  }
}

/** What a person has answered to one question, if anything. */
export const answerTo = (
  answers: readonly Answer[],
  kind: ImportQuestion['kind'],
  sheet: string,
  at: number | null,
): string | null =>
  answers.findLast((answer) => answer.kind === kind && answer.sheet === sheet && answer.at === at)?.value ?? null
