import type { ImportIssue } from '../../../shared/domain/importing.ts'

/** A column gone wrong in a large extract gives a finding a row: enough are kept to see what is wrong. */
const KEPT_PER_RULE = 200

/** Keeps the first findings of each rule and sheet, and says how many more there are. */
export function limitIssues(issues: readonly ImportIssue[]): ImportIssue[] {
  const seen = new Map<string, { count: number; first: ImportIssue }>()
  const kept = issues.filter((issue) => {
    const id = JSON.stringify([issue.rule, issue.place.sheet])
    const entry = seen.get(id) ?? { count: 0, first: issue }
    entry.count += 1
    seen.set(id, entry)
    return entry.count <= KEPT_PER_RULE
  })
  for (const { count, first } of seen.values()) {
    const more = count - KEPT_PER_RULE
    if (more <= 0) continue
    const { file, sheet } = first.place
    kept.push({
      rule: first.rule,
      severity: first.severity,
      da: `Og ${more} fund mere af samme slags.`,
      en: `And ${more} more findings of the same kind.`,
      place: { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }) },
    })
  }
  return kept
}
