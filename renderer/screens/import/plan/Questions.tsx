import { IconHelpCircle } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportQuestion, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { answer } from '../choices/changeChoices.ts'
import { useImportFlow } from '../ImportFlow.tsx'

/** An answer that the program took by itself: worth a look, but nothing waits for it. */
const isAssumed = (question: ImportQuestion): boolean => question.answer !== null && !question.answeredByPerson

/** What the file does not decide. Questions for a person come first and keep their places when they are answered. */
export function Questions({ file, sheet }: { readonly file: string; readonly sheet: PlannedSheet }) {
  const questions = sheet.questions.toSorted(
    (a, b) => Number(isAssumed(a)) - Number(isAssumed(b)) || (a.at ?? -1) - (b.at ?? -1),
  )
  return questions.map((question) => (
    <QuestionChoice key={`${question.kind} ${question.at}`} file={file} question={question} />
  ))
}

function QuestionChoice({ file, question }: { readonly file: string; readonly question: ImportQuestion }) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const { wanted, decide } = useImportFlow()
  const name = useId()
  const { sheet, at, kind, column } = question
  // The newest choice shows at once, before the plan that follows from it.
  const given = wanted.choices.answers.find(
    (other) => other.file === file && other.sheet === sheet && other.at === at && other.kind === kind,
  )
  const chosen = given?.value ?? question.answer
  return (
    <fieldset className={question.answer === null ? 'question question--waiting' : 'question'}>
      <legend>
        <IconHelpCircle size={16} stroke={1.75} aria-hidden />
        <span>
          {column === null ? null : <strong>{column}: </strong>}
          {pick(question)}
        </span>
      </legend>
      <div className="question__options">
        {question.options.map((option) => (
          <label key={option.value} className="question__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={chosen === option.value}
              onChange={() => decide(answer({ file, sheet, at, kind, value: option.value }))}
            />
            {pick(option)}
            {option.hint ? <span className="quiet">{option.hint}</span> : null}
          </label>
        ))}
      </div>
      {question.answer === null ? (
        <p className="question__waits">{t('import.question.waits')}</p>
      ) : isAssumed(question) ? (
        <p className="quiet">{t('import.question.assumed')}</p>
      ) : null}
    </fieldset>
  )
}
