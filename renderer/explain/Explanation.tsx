import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExplainedInput, MetricExplanation } from '../../shared/contract/statistics.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { cellKey } from '../ui/cellKey.ts'
import type { ChosenNumber } from './chosenNumber.ts'
import { ExplainedSources } from './ExplainedSources.tsx'
import { explainedValue } from './explainedValue.ts'

interface ExplanationProps {
  readonly explanation: MetricExplanation
  readonly spot: string | null
  onFollow(number: ChosenNumber): void
}

/** From the number back to the cells: what it is, how it was worked out, and the rows it was counted from. */
export function Explanation({ explanation, spot, onFollow }: ExplanationProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { proportion, filters, inputs, notes } = explanation
  return (
    <div className="explain">
      <div aria-live="polite">
        <p className="explain__value">{explainedValue(explanation, language)}</p>
        <p className="explain__label">{explanation.label}</p>
        {spot === null ? null : <p className="quiet">{spot}</p>}
      </div>
      {notes.length > 0 ? (
        <ul className="explain__notes">
          {notes.map((note) => (
            <li key={note}>
              <IconInfoCircle size={16} stroke={1.75} aria-hidden />
              {note}
            </li>
          ))}
        </ul>
      ) : null}
      <dl>
        {proportion === null ? null : <Entry term={t('explain.share')}>{proportion}</Entry>}
        <Entry term={t('explain.exact')}>
          {explanation.exact}
          {explanation.rounding ? <span className="quiet explain__rounding">{explanation.rounding}</span> : null}
        </Entry>
        <Entry term={t('explain.definition')}>{explanation.definition}</Entry>
        <Entry term={t('explain.base')}>{explanation.base}</Entry>
        {filters.length > 0 ? (
          <Entry term={t('explain.filters')}>
            <ul>
              {filters.map(({ field, value }) => (
                <li key={`${field} ${value}`}>
                  {field}: {value}
                </li>
              ))}
            </ul>
          </Entry>
        ) : null}
        <Entry term={t('explain.source')}>{explanation.source}</Entry>
      </dl>
      {inputs.length > 0 ? <Inputs inputs={inputs} onFollow={onFollow} /> : null}
      <ExplainedSources explanation={explanation} />
    </div>
  )
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface InputsProps {
  readonly inputs: readonly ExplainedInput[]
  onFollow(number: ChosenNumber): void
}

/** The numbers that the number was worked out from; each can be explained in its turn. */
function Inputs({ inputs, onFollow }: InputsProps) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="explain-inputs">
      <h3 id="explain-inputs">{t('explain.inputs')}</h3>
      <ul className="explain__inputs">
        {inputs.map((input) => (
          <li key={cellKey(input)}>
            <button
              type="button"
              className="link-button"
              onClick={() => onFollow({ metric: input.metric, dims: input.dims, spot: null })}
            >
              {input.label}
            </button>
            <span className="number">{input.display}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
