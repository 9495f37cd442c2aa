import type { JudgedFinding } from '../../../../shared/contract/check.ts'
import type { CheckSeverity } from '../../../../shared/report/check/finding.ts'

const severities: readonly CheckSeverity[] = ['error', 'warning', 'query', 'style']

interface FindingGroup {
  readonly severity: CheckSeverity
  readonly findings: readonly JudgedFinding[]
}

/** The open findings, the gravest first. */
export const groupFindings = (findings: readonly JudgedFinding[]): readonly FindingGroup[] =>
  severities
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity && finding.accepted === null),
    }))
    .filter((group) => group.findings.length > 0)

export const acceptedOf = (findings: readonly JudgedFinding[]): readonly JudgedFinding[] =>
  findings.filter(({ accepted }) => accepted !== null)

export const openIn = (findings: readonly JudgedFinding[], chapter: string): number =>
  findings.filter(({ accepted, at }) => accepted === null && at?.chapter === chapter).length
