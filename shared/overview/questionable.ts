import type { ImportIssue, IssueSeverity } from '../domain/importing.ts'
import { groupSentence, type RuleId, ruleOf } from '../domain/importRules.ts'
import { listed } from '../listed.ts'
import { accountsNotes } from '../statistics/breaks/provisional.ts'
import { economyTable } from '../statistics/economyTable.ts'
import { contradictionText } from '../statistics/keyFigures/contradictionText.ts'
import { ALL } from '../statistics/scope.ts'
import { groupBy } from '../statistics/tally.ts'
import { toExplain } from './deviations.ts'
import type { Matter } from './matter.ts'
import { countWords } from './numberWords.ts'
import type { OverviewInput } from './overviewInput.ts'

/** Lines of the accounts that still need an explanation. */
export const unexplained = (input: OverviewInput): readonly Matter[] =>
  [...toExplain(input)].map(([municipality, lines]) => ({
    da: `${municipality}: ${lines === 1 ? '1 konto afviger' : `${lines} konti afviger`} mindst 250.000 kr. og mindst 10 % fra budgettet uden en forklaring.`,
    en: `${municipality}: ${lines === 1 ? '1 line of the accounts deviates' : `${lines} lines of the accounts deviate`} from the budget by at least DKK 250,000 and 10% without an explanation.`,
    screen: 'economy',
    chapter: 'economy',
    municipality,
  }))

/** What a person should look at, gravest first: findings of the imports, then of the accounts, then of key figures. */
export const questionable = (input: OverviewInput): readonly Matter[] => [
  ...importMatters(input.issues),
  ...economyMatters(input),
  ...contradictions(input),
]

const weight: Record<IssueSeverity, number> = { error: 0, warning: 1, query: 2, info: 3 }

const countOf = (issues: readonly ImportIssue[]): number => issues.reduce((sum, { count = 1 }) => sum + count, 0)

/** Findings that nobody has accepted, one line for each cause. */
function importMatters(issues: readonly ImportIssue[]): readonly Matter[] {
  const open = issues.filter(({ severity, accepted }) => severity !== 'info' && accepted === undefined)
  const groups = groupBy(open, ({ rule, severity, place }) => JSON.stringify([severity, rule, place.column]))
  return [...groups.values()]
    .sort((a, b) => severityOf(a) - severityOf(b) || countOf(b) - countOf(a))
    .map((group) => ({ da: causeWords(group, 'da'), en: causeWords(group, 'en'), screen: 'import' }))
}

const severityOf = ([first]: readonly ImportIssue[]): number => weight[first?.severity ?? 'info']

const isRuleId = (rule: string): rule is RuleId => ruleOf(rule) !== null

/** "underretninger.xlsx: 37 rækker mangler »Underretter«."; a single finding speaks for itself. */
function causeWords(group: readonly ImportIssue[], language: 'da' | 'en'): string {
  const [first] = group
  if (!first) return ''
  const files = [...new Set(group.flatMap(({ place }) => (place.file === undefined ? [] : [place.file])))]
  const where = files.length === 0 ? '' : `${listed(files, language === 'da' ? 'og' : 'and')}: `
  const count = countOf(group)
  if (count === 1 || !isRuleId(first.rule)) return `${where}${first[language]}`
  return `${where}${groupSentence(first.rule, first.place.column ?? null, count, language)}.`
}

function economyMatters({ facts, caveats, period: { year }, municipality }: OverviewInput): readonly Matter[] {
  const looked = ({ municipality: name }: { readonly municipality: string }) =>
    municipality === ALL || name === municipality
  const rows = economyTable(facts.ledger.filter(looked), year, 'da').rows.filter(({ findings }) => findings.length > 0)
  const noted = [...groupBy(rows, (row) => row.municipality)].map(([name, found]): Matter => {
    const count = found.length
    return {
      da: `${name}: ${count === 1 ? '1 række' : `${countWords(count, 'da')} rækker`} i budget og regnskab har en bemærkning, for eksempel en trykt sum, der ikke svarer til linjerne.`,
      en: `${name}: ${count === 1 ? '1 row' : `${countWords(count, 'en')} rows`} of budget and accounts with a remark, for instance a printed total that differs from its lines.`,
      screen: 'economy',
      chapter: 'economy',
      municipality: name,
    }
  })
  const accounts = facts.ledger.filter((row) => looked(row) && row.year === year && row.accounts !== null)
  const [da, en] = (['da', 'en'] as const).map((language) => accountsNotes(accounts, caveats.accountsFinalBy, language))
  const provisional = (da ?? []).map((sentence, index): Matter => {
    return { da: sentence, en: en?.[index] ?? sentence, screen: 'economy', chapter: 'economy' }
  })
  return [...noted, ...provisional]
}

const SHOWN = 3

/** Printed key figures that the rows do not give; of many, the first and how many more. */
function contradictions({ metrics }: OverviewInput): readonly Matter[] {
  const all = metrics.contradictions
  const more = all.length - SHOWN
  return [
    ...all.slice(0, SHOWN).map((each): Matter => ({ ...contradictionText(each, metrics), screen: 'import' })),
    ...(more > 0
      ? [
          {
            da: `Yderligere ${countWords(more, 'da')} nøgletal stemmer ikke med de øvrige rækker.`,
            en: `${countWords(more, 'en')} more ${more === 1 ? 'key figure disagrees' : 'key figures disagree'} with the other rows.`,
            screen: 'report',
          } as const,
        ]
      : []),
  ]
}
