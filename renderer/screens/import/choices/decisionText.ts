import type { TFunction } from 'i18next'
import type { ImportPlan, PlannedSheet } from '../../../../shared/domain/importing.ts'
import type { Bilingual } from '../../../../shared/statistics/metric.ts'
import { columnLetter } from '../mapping/columnLetter.ts'
import type { DecisionTaken } from './decisionsTaken.ts'

/** What somebody decided, and for which file and sheet. */
export interface DecisionText {
  readonly what: string
  readonly where: string
}

/** How the window says things in its language. */
export interface Wording {
  readonly t: TFunction
  readonly pick: (texts: Bilingual) => string
  readonly count: (value: number) => string
}

const headerAt = (sheet: PlannedSheet | undefined, at: number): string =>
  sheet?.columns.find((column) => column.at === at)?.header || columnLetter(at)

/** A decision in words, with the names that files, columns and answers have in the plan. */
export function decisionText(decision: DecisionTaken, plan: ImportPlan, wording: Wording): DecisionText {
  const { t } = wording
  const file = plan.files.find(({ sha256 }) => sha256 === decision.file)
  const sheet = file?.sheets.find((each) => each.sheet === decision.sheet)
  const parts = [
    'column' in decision && decision.column !== null ? t('place.column', { column: decision.column }) : null,
    decision.sheet === null ? null : t('place.sheet', { sheet: decision.sheet }),
    file?.fileName ?? null,
  ]
  return { what: whatOf(decision, sheet, wording), where: parts.filter((part) => part !== null).join(', ') }
}

function whatOf(decision: DecisionTaken, sheet: PlannedSheet | undefined, { t, pick, count }: Wording): string {
  switch (decision.kind) {
    case 'mapping': {
      const label = sheet?.candidates.find(({ profile }) => profile === decision.profile)?.label
      return label ? t('import.decisions.mapping', { dataset: pick(label) }) : t('import.decisions.leftAlone')
    }
    case 'answer': {
      const asked = sheet?.questions.find(({ kind, at }) => kind === decision.question && at === decision.at)
      const option = asked?.options.find(({ value }) => value === decision.value)
      const question = asked ? pick(asked) : decision.question
      const answer = option ? pick(option) : decision.value
      // The same is asked about several columns: the column tells the answers apart.
      const column = asked?.column ?? (decision.at === null ? null : headerAt(sheet, decision.at))
      return [column === null ? '' : `${column}: `, question, ' ', answer].join('')
    }
    case 'correction':
      return t('import.decisions.correction', {
        count: decision.rows.length,
        cells: count(decision.rows.length),
        column: headerAt(sheet, decision.at),
      })
    case 'value':
      return t('import.decisions.value', { text: decision.text, value: decision.value })
    case 'accepted':
      return t('import.decisions.accepted', { reason: decision.reason })
    case 'leftOut':
      return decision.row === null
        ? t('import.decisions.leftOut', { reason: decision.reason })
        : t('import.decisions.leftOutRow', { row: decision.row, reason: decision.reason })
  }
}
