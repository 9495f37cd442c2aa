import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { columnLetter } from '../mapping/columnLetter.ts'
import type { DecisionTaken } from './decisionsTaken.ts'

/** What somebody decided, and for which file and sheet. */
export interface DecisionText {
  readonly what: string
  readonly where: string
}

/** Decisions in words, with the names that files, columns and answers have in the plan. */
export function useDecisionText(plan: ImportPlan): (decision: DecisionTaken) => DecisionText {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()

  const what = (decision: DecisionTaken): string => {
    const file = plan.files.find(({ sha256 }) => sha256 === decision.file)
    const sheet = file?.sheets.find((each) => each.sheet === decision.sheet)
    const header = (at: number): string => sheet?.columns.find((column) => column.at === at)?.header || columnLetter(at)
    switch (decision.kind) {
      case 'mapping': {
        const label = sheet?.candidates.find(({ profile }) => profile === decision.profile)?.label
        return label ? t('import.decisions.mapping', { dataset: pick(label) }) : t('import.decisions.leftAlone')
      }
      case 'answer': {
        const question = sheet?.questions.find(({ kind, at }) => kind === decision.question && at === decision.at)
        const option = question?.options.find(({ value }) => value === decision.value)
        return t('import.decisions.answer', {
          question: question ? pick(question) : decision.question,
          answer: option ? pick(option) : decision.value,
        })
      }
      case 'correction':
        return t('import.decisions.correction', {
          count: decision.rows.length,
          cells: count(decision.rows.length),
          column: header(decision.at),
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

  return (decision) => {
    const file = plan.files.find(({ sha256 }) => sha256 === decision.file)
    const parts = [
      'column' in decision && decision.column !== null ? t('place.column', { column: decision.column }) : null,
      decision.sheet === null ? null : t('place.sheet', { sheet: decision.sheet }),
      file?.fileName ?? null,
    ]
    return { what: what(decision), where: parts.filter((part) => part !== null).join(', ') }
  }
}
