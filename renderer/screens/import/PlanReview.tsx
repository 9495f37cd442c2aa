import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { useFocusWhenLost } from '../../ui/useFocusWhenLost.ts'
import { commitLabel } from './commitLabel.ts'
import { FileCard } from './FileCard.tsx'
import { useImportFlow } from './ImportFlow.tsx'

/** What will happen, file by file, and the one button that makes it happen. */
export function PlanReview({ plan, busy }: { readonly plan: ImportPlan; readonly busy: boolean }) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const { discard, commit } = useImportFlow()
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusWhenLost(heading)
  const refused = plan.files.filter((file) => file.problem !== null)
  const taken = plan.files.filter((file) => file.problem === null)
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan" ref={heading} tabIndex={-1}>
        {t('import.plan')}
      </h2>
      <ul className="stack">
        {[...refused, ...taken].map((file) => (
          <li key={`${file.sha256} ${file.fileName}`}>
            <FileCard file={file} />
          </li>
        ))}
      </ul>
      <div className="import__decision">
        {refused.length > 0 && taken.length > 0 ? (
          <p className="quiet">{t('import.commitSkips', { count: refused.length, files: count(refused.length) })}</p>
        ) : null}
        {plan.committable ? null : (
          <p>{taken.length > 0 ? t('import.planNothing') : t('import.planRefused', { count: refused.length })}</p>
        )}
        <Button variant="default" onClick={discard} disabled={busy}>
          {plan.committable ? t('import.discard') : t('common.close')}
        </Button>
        {plan.committable ? (
          <Button onClick={() => void commit(plan)} loading={busy}>
            {commitLabel(plan, t, pick, count)}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
