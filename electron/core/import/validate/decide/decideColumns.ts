import type { ImportChoices } from '../../../../../shared/domain/importChoices.ts'
import type { ImportIssue, ImportQuestion } from '../../../../../shared/domain/importing.ts'
import { type NumberEvidence, type NumberTraits, numberTraits } from '../../cells/numberEvidence.ts'
import { isEmptyMark, type NumberStyle } from '../../cells/numberText.ts'
import type { ListColumn } from '../../profileSchema.ts'
import { cprColumn } from '../cprColumn.ts'
import { askedTogether, columnAnswer } from './askedTogether.ts'
import { type ColumnReading, plainReading } from './columnReading.ts'
import { decideDash } from './decideDash.ts'
import { decideDateOrder } from './decideDateOrder.ts'
import { styleBy } from './decideNumberStyle.ts'
import { decideSign } from './decideSign.ts'
import { decideUnit, exponentOfUnit } from './decideUnit.ts'
import { decideYearPair } from './decideYearPair.ts'
import type { Asked, Decision } from './decision.ts'

interface Column {
  readonly column: ListColumn
  readonly at: number
  readonly label: string
  /** The different texts of the column with how many rows have each; real numbers and dates need no decision. */
  readonly texts: ReadonlyMap<string, number>
}

interface Sheet {
  readonly file: string
  readonly sheet: string
  readonly columns: readonly Column[]
  /** What stands above the table: a unit may be named there. */
  readonly titles: readonly string[]
  readonly choices: ImportChoices
}

interface DecidedColumns {
  /** By column index; columns that need no decision are absent. */
  readonly readings: ReadonlyMap<number, ColumnReading>
  /** Columns in the same doubt are asked about once. One without an answer: no row of the sheet may be read. */
  readonly questions: readonly ImportQuestion[]
  readonly issues: readonly ImportIssue[]
}

const NUMERIC = new Set(['integer', 'decimal', 'money'])

const traitsOf = (texts: ReadonlyMap<string, number>): NumberTraits =>
  numberTraits([...texts.keys()].filter((text) => !isEmptyMark(text)))

/** What the number columns of a sheet prove together: Danish or English where all that prove anything agree. */
function provenStyle(evidence: readonly NumberEvidence[]): NumberStyle | null {
  const proven = new Set(evidence.filter((style) => style === 'danish' || style === 'english'))
  const [only] = proven
  return proven.size === 1 && only ? only : null
}

/** How every column of a list is read. Evidence decides; what it leaves open becomes a question. */
export function decideColumns({ file, sheet, columns, titles, choices }: Sheet): DecidedColumns {
  const readings = new Map<number, ColumnReading>()
  const questions: ImportQuestion[] = []
  const issues: ImportIssue[] = []
  const assumed: (readonly [kind: ImportQuestion['kind'] | undefined, issue: ImportIssue])[] = []
  const numbers = columns.filter(({ column }) => NUMERIC.has(column.type))
  const traits = new Map(numbers.map(({ at, texts }) => [at, traitsOf(texts)] as const))
  const others = provenStyle([...traits.values()].map(({ evidence }) => evidence))
  for (const { column, at, label, texts } of columns) {
    const place = { file, sheet, column: label }
    const take = <Value>(decision: Decision<Value>, fallback: Value): Value => {
      if (decision.question) questions.push(decision.question)
      for (const issue of decision.issues) assumed.push([decision.question?.kind, { ...issue, at }])
      return decision.value ?? fallback
    }
    const about = (kind: ImportQuestion['kind']): Asked => ({
      place,
      at,
      answer: columnAnswer(choices.answers, kind, sheet, at),
    })
    if (column.type === 'cpr') issues.push(...cprColumn(texts, place).map((issue) => ({ ...issue, at })))
    if (column.type === 'date')
      readings.set(at, {
        ...plainReading,
        dateOrder: take(decideDateOrder(texts.keys(), about('dateOrder')), 'dayFirst'),
      })
    if (column.type === 'period')
      readings.set(at, {
        ...plainReading,
        yearPair: take(decideYearPair(texts.keys(), about('period')), 'schoolYear'),
      })
    const own = traits.get(at)
    if (!own) continue
    const headings = column.type === 'money' ? [label, ...titles] : []
    readings.set(at, {
      ...plainReading,
      style: take(styleBy(own.evidence, about('numberStyle'), others), 'danish'),
      dash: take(decideDash(texts.keys(), about('dash'), 'empty'), 'empty'),
      sign: take(decideSign(own, about('sign')), 'none'),
      exponent: exponentOfUnit[take(decideUnit(own, headings, about('unit')), 'one')],
    })
  }
  const asked = askedTogether(questions, choices.answers)
  // Nothing is assumed about a column while its sheet waits for the answer to the same question about all of them.
  const waiting = new Set(asked.flatMap(({ kind, at, answer }) => (at === null && answer === null ? kind : [])))
  const told = assumed.flatMap(([kind, issue]) => (kind !== undefined && waiting.has(kind) ? [] : issue))
  return { readings, questions: asked, issues: [...issues, ...told] }
}
