import { formatNumber } from '../../danish.ts'
import type { IssueSeverity } from '../../domain/importing.ts'
import { fraction } from '../../quantities.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import type { ReportInput } from '../reportInput.ts'

/** Rows that were left out or questioned when the files were read. */
export function importFindings({ issues }: ReportInput): readonly Bilingual[] {
  const of = (severity: IssueSeverity): number => issues.filter((issue) => issue.severity === severity).length
  const [errors, questions] = [of('error'), of('warning') + of('query')]
  const say = (count: number, da: string, en: string): readonly Bilingual[] =>
    count === 0
      ? []
      : [{ da: `${da}: ${formatNumber(fraction(count))}.`, en: `${en}: ${formatNumber(fraction(count), 0, 'en')}.` }]
  return [
    ...say(errors, 'Fejl ved indlæsningen, som har holdt rækker ude af tallene', 'Import errors that kept rows out'),
    ...say(questions, 'Spørgsmål fra indlæsningen, som ikke er besvaret', 'Unanswered questions from the import'),
  ]
}
