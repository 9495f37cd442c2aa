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
  const refused = plan.files.filter((file) => file.problem !== null).length
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan" ref={heading} tabIndex={-1}>
        {t('import.plan')}
      </h2>
      <ul className="stack">
        {plan.files.map((file) => (
          <li key={`${file.sha256} ${file.fileName}`}>
            <FileCard file={file} />
          </li>
        ))}
      </ul>
      <div className="import__decision">
        {refused > 0 ? (
          <p className="quiet">{t('import.commitSkips', { count: refused, files: count(refused) })}</p>
        ) : null}
        <Button variant="default" onClick={discard} disabled={busy}>
          {t('import.discard')}
        </Button>
        <Button onClick={() => void commit(plan)} disabled={!plan.committable} loading={busy}>
          {plan.committable ? commitLabel(plan, t, pick, count) : t('import.planNothing')}
        </Button>
      </div>
    </section>
  )
}
