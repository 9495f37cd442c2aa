import type { ParseContext } from '../parsedSheet.ts'
import { type Asked, answerTo, asked, type Decision } from '../validate/decide/decision.ts'

const YEARS_OFFERED = 15

const about = (context: ParseContext, sheet: string, kind: 'year' | 'municipality'): Asked => ({
  place: { file: context.file, sheet },
  at: null,
  answer: answerTo(context.choices.answers, kind, sheet, null),
})

/** Asked where no heading tells the year of a table. Nothing is read until somebody says it. */
export function askYear(context: ParseContext, sheet: string): Decision<string> {
  const thisYear = Number(context.today.slice(0, 4))
  const years = Array.from({ length: YEARS_OFFERED }, (_, ago) => String(thisYear - ago))
  return asked(
    about(context, sheet, 'year'),
    {
      kind: 'year',
      da: 'Hvilket år er tallene fra?',
      en: 'Which year are the numbers from?',
      options: years.map((value) => ({ value, da: value, en: value })),
    },
    null,
  )
}

/** Asked where a budget table does not name its municipality. */
export function askMunicipality(context: ParseContext, sheet: string): Decision<string> {
  const own = context.charts.map((chart) => chart.municipality)
  const others = (context.codeLists.municipalities?.codes ?? []).map(({ code }) => code)
  return asked(
    about(context, sheet, 'municipality'),
    {
      kind: 'municipality',
      da: 'Hvilken kommune er tabellen fra?',
      en: 'Which municipality is the table from?',
      options: [...new Set([...own, ...others])].map((value) => ({ value, da: value, en: value })),
    },
    null,
  )
}
