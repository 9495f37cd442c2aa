import type { LeftOut } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import { groupBy } from '../../../shared/statistics/tally.ts'
import type { WriteDatabase } from '../database/connection.ts'
import type { FileOfPlan } from './planFile.ts'
import { projectIssues } from './projectIssues.ts'
import { SheetFindings } from './sheetFindings.ts'

/** Two files of a plan may be called the same: while they are compared, each goes by its number. */
const numbered = ({ fileNo }: FileOfPlan): string => String(fileNo)

/** What the files of a plan and the rows in force say about one another, by the file that a finding is about. */
export async function issuesBetween(
  db: WriteDatabase,
  files: readonly FileOfPlan[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<FileOfPlan, readonly ImportIssue[]>> {
  const issues = await projectIssues(
    {
      db,
      files: files.map((file) => {
        const { places, tables } = file.compared
        return { name: numbered(file), places, tables }
      }),
      signal,
    },
    files.flatMap((file) =>
      file.compared.absent.map((rows) => ({ ...rows, place: { ...rows.place, file: numbered(file) } })),
    ),
  )
  const byNumber = groupBy(issues, ({ place }) => place.file ?? '')
  return new Map(
    files.map((file) => {
      const { fileName } = file.read
      const own = byNumber.get(numbered(file)) ?? []
      return [file, own.map((issue) => ({ ...issue, place: { ...issue.place, file: fileName } }))] as const
    }),
  )
}

/** The rows of such findings that a person leaves out as a group. */
export const leftOutRows = (issues: ReadonlyMap<FileOfPlan, readonly ImportIssue[]>): readonly LeftOut[] =>
  [...issues].flatMap(([file, own]) =>
    own.flatMap(({ rule, place }) => {
      const { sheet = null, row, column = null } = place
      const choice = file.choices.leftOut.find(
        (one) => one.row === null && one.rule === rule && (one.sheet ?? sheet) === sheet && one.column === column,
      )
      return choice && row !== undefined ? [{ ...choice, row }] : []
    }),
  )

/** Such findings of one file, as many as are kept of a kind, with what a person has accepted. */
export function judged(file: FileOfPlan, issues: readonly ImportIssue[]): readonly ImportIssue[] {
  const sheets = new Map<string, SheetFindings>()
  for (const issue of issues) {
    const sheet = issue.place.sheet ?? ''
    const findings = sheets.get(sheet) ?? new SheetFindings(file.choices, sheet)
    sheets.set(sheet, findings)
    findings.tell(issue)
  }
  return [...sheets.values()].flatMap((findings) => findings.all())
}
