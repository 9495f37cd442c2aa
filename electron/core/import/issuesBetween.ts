import type { LeftOut } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import type { WriteDatabase } from '../database/connection.ts'
import type { FileOfPlan } from './planFile.ts'
import { projectIssues } from './projectIssues.ts'
import { SheetFindings } from './sheetFindings.ts'

/** What the files of a plan and the rows in force say about one another. */
export const issuesBetween = (
  db: WriteDatabase,
  files: readonly FileOfPlan[],
  signal: AbortSignal | undefined,
): Promise<readonly ImportIssue[]> =>
  projectIssues(
    {
      db,
      files: files.map(({ read, compared: { places, tables } }) => ({ fileName: read.fileName, places, tables })),
      signal,
    },
    files.flatMap(({ compared }) => compared.absent),
  )

const ownIssues = ({ read }: FileOfPlan, issues: readonly ImportIssue[]): readonly ImportIssue[] =>
  issues.filter(({ place }) => place.file === read.fileName)

/** The rows of such findings that a person leaves out as a group. */
export const leftOutRows = (files: readonly FileOfPlan[], issues: readonly ImportIssue[]): readonly LeftOut[] =>
  files.flatMap((file) =>
    ownIssues(file, issues).flatMap(({ rule, place }) => {
      const { sheet = null, row, column = null } = place
      const choice = file.choices.leftOut.find(
        (one) => one.row === null && one.rule === rule && (one.sheet ?? sheet) === sheet && one.column === column,
      )
      return choice && row !== undefined ? [{ ...choice, row }] : []
    }),
  )

/** The findings of one file, as many as are kept of a kind, with what a person has accepted. */
export function judged(file: FileOfPlan, issues: readonly ImportIssue[]): readonly ImportIssue[] {
  const sheets = new Map<string, SheetFindings>()
  for (const issue of ownIssues(file, issues)) {
    const sheet = issue.place.sheet ?? ''
    const findings = sheets.get(sheet) ?? new SheetFindings(file.choices, sheet)
    sheets.set(sheet, findings)
    findings.tell(issue)
  }
  return [...sheets.values()].flatMap((findings) => findings.all())
}
