import type { ImportIssue, IssueSeverity } from '../../../shared/domain/importing.ts'

export interface IssueGroup {
  readonly rule: string
  readonly severity: IssueSeverity
  readonly issues: readonly ImportIssue[]
}

const weight: Record<IssueSeverity, number> = { error: 0, question: 1, info: 2 }

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
