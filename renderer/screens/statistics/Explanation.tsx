import { useTranslation } from 'react-i18next'
import type { MetricExplanation } from '../../../shared/contract/engine.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { SourceRows } from '../../ui/SourceRows.tsx'
import { explainedValue } from './explainedValue.ts'

interface ExplanationProps {
  readonly explanation: MetricExplanation
  readonly spot: string | null
}

/** From the number back to the cells: what it is, how it was worked out, and the rows it was counted from. */
export function Explanation({ explanation, spot }: ExplanationProps) {
  const { t } = useTranslation()
  const { count, language } = useLanguage()
  const { part, whole } = explanation
  return (
    <div className="explain" aria-live="polite">
      <p className="explain__value">{explainedValue(explanation, language)}</p>
      <p className="explain__label">{explanation.label}</p>
      {spot === null ? null : <p className="quiet">{spot}</p>}
      <dl>
        {part !== null && whole !== null ? (
          <Entry term={t('explain.share')}>{t('explain.shareOf', { part: count(part), whole: count(whole) })}</Entry>
        ) : null}
        <Entry term={t('explain.exact')}>{explanation.exact}</Entry>
        <Entry term={t('explain.definition')}>{explanation.definition}</Entry>
        <Entry term={t('explain.base')}>{explanation.base}</Entry>
        <Entry term={t('explain.source')}>{explanation.source}</Entry>
      </dl>
      {explanation.cells.length > 0 ? (
        <>
          <h3>{t('explain.rows', { count: explanation.rowCount, rows: count(explanation.rowCount) })}</h3>
          <ul className="explain__cells">
            {explanation.cells.map((cell) => (
              <li key={`${cell.file} ${cell.sheet}`}>
                <span className="explain__file">{cell.file}</span>
                <SourceRows sheet={cell.sheet} rows={cell.rows} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

function Entry({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
