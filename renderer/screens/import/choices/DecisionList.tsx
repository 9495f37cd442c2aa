import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { useImportFlow } from '../ImportFlow.tsx'
import { decisionsTaken } from './decisionsTaken.ts'
import { decisionText } from './decisionText.ts'

/** What was decided about the files at hand; each decision can be taken back. */
export function DecisionList({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation()
  const { count, pick } = useLanguage()
  const { wanted, decide } = useImportFlow()
  const decisions = decisionsTaken(wanted.choices)
  if (decisions.length === 0) return null
  return (
    <Disclosure open summary={t('import.decisions.title', { count: decisions.length, total: count(decisions.length) })}>
      <ul className="decisions">
        {decisions.map((decision) => {
          const { what, where } = decisionText(decision, plan, { t, pick, count })
          return (
            <li key={decision.id}>
              <span>
                {what} <span className="quiet">{where}</span>
              </span>
              <button
                type="button"
                className="link-button"
                aria-label={t('import.decisions.takeBackOf', {
                  decision: [what, where].filter((part) => part !== '').join(', '),
                })}
                onClick={() => decide(decision.takeBack)}
              >
                {t('import.decisions.takeBack')}
              </button>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
