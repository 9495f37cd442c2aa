import { formatNumber } from '../../shared/danish.ts'
import type {
  ImportBatch,
  ImportIssue,
  ImportPlan,
  ImportQuestion,
  PlannedFile,
  RowCounts,
  UnmappedValue,
} from '../../shared/domain/importing.ts'
import { fraction } from '../../shared/quantities.ts'
import { groupBy } from '../../shared/statistics/tally.ts'
import { locate } from '../core/import/locate.ts'

const ISSUES_SHOWN = 3

const number = (value: number): string => formatNumber(fraction(value))

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`
const rowsText = (count: number): string => counted(count, 'række', 'rækker')

function countsText(counts: RowCounts): string {
  const parts: readonly (readonly [count: number, one: string, many: string])[] = [
    [counts.new, 'ny', 'nye'],
    [counts.changed, 'ændret', 'ændrede'],
    [counts.unchanged, 'uændret', 'uændrede'],
    [counts.questioned, 'med spørgsmål', 'med spørgsmål'],
    [counts.duplicate, 'gentaget', 'gentagne'],
    [counts.rejected, 'afvist', 'afviste'],
    [counts.leftOut, 'udeladt efter valg', 'udeladte efter valg'],
  ]
  const named = parts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many))
  return `${rowsText(counts.read)} læst${named.length > 0 ? `: ${named.join(', ')}` : ''}`
}

/** One file of a plan: what it is, its rows, and its findings grouped by cause. */
export function fileText(file: PlannedFile): string {
  if (file.problem) return `${file.fileName}\n  Fejl: ${file.problem.da}`
  const lines = [file.fileName]
  if (file.importedBefore) lines.push(`  Filen er indlæst før (${file.importedBefore.slice(0, 10)}).`)
  for (const sheet of file.sheets) {
    const years = sheet.years
      ? ` ${sheet.years[0]}${sheet.years[1] === sheet.years[0] ? '' : `–${sheet.years[1]}`}`
      : ''
    lines.push(
      sheet.profileLabel
        ? `  ${sheet.sheet}: ${sheet.profileLabel.da}${years} – ${countsText(sheet.counts)}`
        : `  ${sheet.sheet}: ${sheet.problem?.da ?? 'ingen data til årsrapporten'}`,
      ...sheet.questions.map(questionText),
      ...sheet.unmapped.slice(0, VALUES_SHOWN).map(unmappedText),
    )
  }
  for (const [, issues] of groupBy(file.issues, (issue) => `${issue.severity} ${issue.rule}`))
    lines.push(...issueLines(issues))
  return lines.join('\n')
}

const VALUES_SHOWN = 20

/** What the file does not decide; a question without an answer holds its sheet back. */
function questionText({ kind, at, column, da, options, answer }: ImportQuestion): string {
  const choices = options.map(({ value, hint }) => {
    const now = value === answer ? ' (gælder nu)' : ''
    return `${value}${hint === undefined ? '' : ` »${hint}«`}${now}`
  })
  const about = column === null ? '' : ` (kolonnen »${column}«, at ${at})`
  return `    ${answer === null ? 'Skal besvares' : 'Kan besvares'}, ${kind}: ${da}${about} [${choices.join(', ')}]`
}

const unmappedText = ({ column, text, rows, nearest, target }: UnmappedValue): string =>
  `    Ukendt værdi i »${column}«: ${text} (${rowsText(rows)}, liste ${target}${nearest ? `, nærmest ${nearest}` : ''})`

const placeText = ({ place }: ImportIssue): string => {
  const where = locate(place, 'da')
  return where === '' ? '' : ` (${where})`
}

function issueLines(issues: readonly ImportIssue[]): readonly string[] {
  const name = { error: 'Fejl', warning: 'Advarsel', query: 'Spørgsmål', info: 'Bemærk' }[issues[0]?.severity ?? 'info']
  const shown = issues.slice(0, ISSUES_SHOWN).map((issue) => `  ${name}: ${issue.da}${placeText(issue)}`)
  const rest = issues.length - shown.length
  return rest > 0 ? [...shown, `  … og ${number(rest)} af samme slags`] : shown
}

export const planText = (plan: ImportPlan): string =>
  [...plan.files.map(fileText), `I alt ${countsText(plan.counts)}`].join('\n')

export const batchText = (batch: ImportBatch): string =>
  [
    String(batch.id).padStart(4),
    batch.committedAt.slice(0, 16).replace('T', ' '),
    batch.undoneAt ? 'fortrudt' : 'i kraft  ',
    batch.fileName,
    `(${rowsText(batch.counts.new + batch.counts.changed)})`,
  ].join('  ')
