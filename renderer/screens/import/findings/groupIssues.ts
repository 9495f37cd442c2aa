import type { Language } from '../../../../shared/danish.ts'
import type { FindingKey } from '../../../../shared/domain/importChoices.ts'
import type { ImportIssue, IssueSeverity } from '../../../../shared/domain/importing.ts'
import { groupSentence, type RuleId, ruleOf } from '../../../../shared/domain/importRules.ts'

type Remedy = NonNullable<ReturnType<typeof ruleOf>>['remedy']

export interface IssueGroup {
  readonly id: string
  readonly rule: string
  readonly severity: IssueSeverity
  /** Null where the cause is not about one column. */
  readonly column: string | null
  /** The reason why a person lets the findings stand. */
  readonly accepted: string | null
  readonly remedy: Remedy
  readonly issues: readonly ImportIssue[]
}

/** How many findings there are; one of them may stand for many that are not listed. */
export const countOf = (issues: readonly ImportIssue[]): number =>
  issues.reduce((total, { count = 1 }) => total + count, 0)

const weight: Record<IssueSeverity, number> = { error: 0, warning: 1, query: 2, info: 3 }

/** Some causes are told per column, others once for all columns. */
const namesColumn = (rule: string): boolean => /\{(column|in)\}/.test(ruleOf(rule)?.da ?? '{column}')

/** Findings by cause, gravest first and then the most frequent: one line for 37 rows with the same trouble. */
export function groupIssues(issues: readonly ImportIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, IssueGroup & { readonly issues: ImportIssue[] }>()
  for (const issue of issues) {
    const { rule, severity, accepted = null } = issue
    const column = namesColumn(rule) ? (issue.place.column ?? null) : null
    const id = JSON.stringify([severity, rule, column, accepted])
    const group = groups.get(id)
    if (group) group.issues.push(issue)
    else
      groups.set(id, {
        id,
        rule,
        severity,
        column,
        accepted,
        remedy: ruleOf(rule)?.remedy ?? 'none',
        issues: [issue],
      })
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.accepted !== null) - Number(b.accepted !== null) ||
      weight[a.severity] - weight[b.severity] ||
      countOf(b.issues) - countOf(a.issues),
  )
}

const isRuleId = (rule: string): rule is RuleId => ruleOf(rule) !== null

/** The cause in words; a rule that only an earlier version knew speaks through its first finding. */
export function groupText({ rule, column, issues }: IssueGroup, language: Language): string {
  const [first] = issues
  if (isRuleId(rule) && issues.length > 1) return groupSentence(rule, column, countOf(issues), language)
  return first?.[language] ?? rule
}

/** The keys by which choices name the group: one for each sheet and column that it is found in. */
export function keysOf(group: IssueGroup, file: string): readonly FindingKey[] {
  const keys = new Map<string, FindingKey>()
  for (const { rule, place } of group.issues) {
    const key = { file, sheet: place.sheet ?? null, rule, column: place.column ?? null }
    keys.set(JSON.stringify(key), key)
  }
  return [...keys.values()]
}

/** Findings with the same words in the same column, whose rows are then told as ranges. */
export interface IssueSpot {
  readonly first: ImportIssue
  readonly rows: readonly number[]
}

export function spotsOf(issues: readonly ImportIssue[]): readonly IssueSpot[] {
  const spots = new Map<string, { first: ImportIssue; rows: number[] }>()
  for (const issue of issues) {
    const { file, sheet, column, row } = issue.place
    const key = JSON.stringify([issue.da, file, sheet, column, row === undefined])
    const spot = spots.get(key) ?? { first: issue, rows: [] }
    if (row !== undefined) spot.rows.push(row)
    spots.set(key, spot)
  }
  return [...spots.values()]
}

/** Which findings are wanted: of one kind, or with certain words in them. */
export interface FindingFilter {
  readonly severity: IssueSeverity | null
  readonly text: string
}

export const everyFinding: FindingFilter = { severity: null, text: '' }

export const filters = ({ severity, text }: FindingFilter): boolean => severity !== null || text.trim() !== ''

/** The findings that a filter lets through, by kind, column, sheet or words. */
export function filterIssues(
  issues: readonly ImportIssue[],
  { severity, text }: FindingFilter,
  language: Language,
): readonly ImportIssue[] {
  const wanted = text.trim().toLocaleLowerCase(language)
  return issues.filter(
    (issue) =>
      (severity === null || (issue.severity === severity && issue.accepted === undefined)) &&
      (wanted === '' ||
        [issue[language], issue.place.column, issue.place.sheet].some((part) =>
          part?.toLocaleLowerCase(language).includes(wanted),
        )),
  )
}

/** What a person has not accepted yet. */
export function countBySeverity(issues: readonly ImportIssue[]): Readonly<Record<IssueSeverity, number>> {
  const counts = { error: 0, warning: 0, query: 0, info: 0 }
  for (const { severity, accepted, count = 1 } of issues) if (accepted === undefined) counts[severity] += count
  return counts
}
