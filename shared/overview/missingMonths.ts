import { type Language, monthName } from '../danish.ts'
import { listed } from '../listed.ts'
import { groupBy, range } from '../statistics/tally.ts'
import type { Matter } from './matter.ts'
import type { OverviewInput } from './overviewInput.ts'

const MONTHS = range(1, 12)
/** With fewer notifications a year, a month without any is nothing unusual. */
const EXPECTED_A_YEAR = 60

/** Months that a file seems to lack: the year is not over in it, or an extract was cut. */
export function missingMonths(input: OverviewInput): readonly Matter[] {
  return [...withoutNotifications(input), ...withoutCaseloads(input)]
}

function withoutNotifications({ metrics, period: { year }, municipality }: OverviewInput): readonly Matter[] {
  const total = metrics.get('notifications-count', { year, municipality })?.value
  if (!total || total.numerator < EXPECTED_A_YEAR) return []
  const empty = MONTHS.filter(
    (month) => metrics.get('notifications-by-month', { year, municipality, month })?.value?.numerator === 0,
  )
  if (empty.length === 0) return []
  return [
    {
      da: `Der er ingen underretninger i ${monthsOf(empty, 'da')} ${year}. Se efter, om udtrækket dækker hele året.`,
      en: `There are no notifications in ${monthsOf(empty, 'en')} ${year}. Check whether the extract covers the whole year.`,
      screen: 'import',
      chapter: 'notifications',
    },
  ]
}

/** Teams whose table of cases has blank or absent months. */
function withoutCaseloads({ facts, period: { year } }: OverviewInput): readonly Matter[] {
  const teams = groupBy(
    facts.caseloads.filter((row) => row.year === year),
    ({ team }) => team,
  )
  return [...teams].flatMap(([team, rows]): Matter[] => {
    const known = new Set(rows.filter(({ cases }) => cases !== null).map(({ month }) => month))
    const lacking = MONTHS.filter((month) => !known.has(month))
    if (lacking.length === 0) return []
    return [
      {
        da: `Sagstal for ${team} mangler for ${monthsOf(lacking, 'da')} ${year}.`,
        en: `The caseload of ${team} lacks ${monthsOf(lacking, 'en')} ${year}.`,
        screen: 'import',
        chapter: 'caseload',
      },
    ]
  })
}

/** "april", "april og maj"; three or more that follow each other as "oktober–december". */
function monthsOf(months: readonly number[], language: Language): string {
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0]
  const name = (month: number) => monthName(month, language)
  if (months.length > 2 && last - first === months.length - 1) return `${name(first)}–${name(last)}`
  return listed(months.map(name), language === 'da' ? 'og' : 'and')
}
