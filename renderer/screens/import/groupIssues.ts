import type { ImportIssue, IssueSeverity } from '../../../shared/domain/importing.ts'

export interface IssueGroup {
  readonly rule: string
  readonly severity: IssueSeverity
  readonly issues: readonly ImportIssue[]
}

const weight: Record<IssueSeverity, number> = { error: 0, warning: 1, query: 2, info: 3 }

/** Findings by cause, gravest first and then the most frequent: one line for 37 rows with the same trouble. */
export function groupIssues(issues: readonly ImportIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, ImportIssue[]>()
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.rule}`
    const group = groups.get(key)
    if (group) group.push(issue)
    else groups.set(key, [issue])
  }
  return [...groups.values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ rule: first.rule, severity: first.severity, issues: [first, ...rest] }] : [],
    )
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.issues.length - a.issues.length)
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
