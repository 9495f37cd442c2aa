import { formatNumber } from '../../danish.ts'
import { fraction } from '../../quantities.ts'
import type { ReportInput } from '../reportInput.ts'

const count = (number: number): string => formatNumber(fraction(number))

/** Rows that were left out or questioned when the files were read. */
export function importFindings({ issues }: ReportInput): readonly string[] {
  const of = (severity: 'error' | 'question'): number => issues.filter((issue) => issue.severity === severity).length
  const [errors, questions] = [of('error'), of('question')]
  return [
    ...(errors === 0 ? [] : [`${count(errors)} fejl ved indlæsningen har holdt rækker ude af tallene.`]),
    ...(questions === 0 ? [] : [`${count(questions)} spørgsmål fra indlæsningen er ikke besvaret.`]),
  ]
}
