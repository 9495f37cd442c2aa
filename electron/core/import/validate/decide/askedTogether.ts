import type { Answer } from '../../../../../shared/domain/importChoices.ts'
import type { ImportQuestion } from '../../../../../shared/domain/importing.ts'
import { groupBy } from '../../../../../shared/statistics/tally.ts'
import { quotable } from '../../finding.ts'
import { danishNames, englishNames } from '../../quotedNames.ts'
import { answerTo } from './decision.ts'

/** The answer to a question about several columns that hands it back to each of them. */
const EACH = 'each'

const eachOption = {
  value: EACH,
  da: 'Det er forskelligt fra kolonne til kolonne',
  en: 'It differs from column to column',
}

/** What a person has answered about one column: for it alone, else for all columns that are in the same doubt. */
export function columnAnswer(
  answers: readonly Answer[],
  kind: ImportQuestion['kind'],
  sheet: string,
  at: number,
): string | null {
  const together = answerTo(answers, kind, sheet, null)
  return answerTo(answers, kind, sheet, at) ?? (together === EACH ? null : together)
}

function together(questions: readonly ImportQuestion[], first: ImportQuestion, given: string | null): ImportQuestion {
  const columns = questions.map(({ column }) => quotable(column ?? ''))
  const options = [...first.options, eachOption]
  const inForce = new Set(questions.map(({ answer }) => answer))
  const answered = options.some(({ value }) => value === given)
  return {
    ...first,
    at: null,
    column: null,
    da: `${first.da} Det gælder kolonnerne ${danishNames(columns)}.`,
    en: `${first.en} This concerns the columns ${englishNames(columns)}.`,
    options,
    answer: answered ? given : inForce.size === 1 ? first.answer : null,
    answeredByPerson: answered,
  }
}

/**
 * Columns of a sheet that are in the same doubt are asked about once. Those that a person has answered for by themselves
 * keep their own question, and so do all of them where the answer is that they differ.
 */
export function askedTogether(
  questions: readonly ImportQuestion[],
  answers: readonly Answer[],
): readonly ImportQuestion[] {
  return [...groupBy(questions, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    const isAlone = ({ sheet, at }: ImportQuestion): boolean => answerTo(answers, kind, sheet, at) !== null
    const [alone, open] = [ofKind.filter(isAlone), ofKind.filter((question) => !isAlone(question))]
    const [first, second] = open
    if (!first || !second) return ofKind
    const given = answerTo(answers, kind, first.sheet, null)
    return [together(open, first, given), ...(given === EACH ? open : []), ...alone]
  })
}
