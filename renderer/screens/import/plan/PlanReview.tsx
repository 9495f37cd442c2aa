import { useDeferredValue, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { useFocusWhenLost } from '../../../ui/useFocusWhenLost.ts'
import { DecisionList } from '../choices/DecisionList.tsx'
import { FindingFilterBar } from '../findings/FindingFilterBar.tsx'
import { everyFinding, filterIssues, filters } from '../findings/groupIssues.ts'
import { RejectedRows } from '../findings/RejectedRows.tsx'
import { useImportFlow } from '../ImportFlow.tsx'
import { FileCard } from './FileCard.tsx'
import { PlanDecision } from './PlanDecision.tsx'
import { useFocusHome } from './useFocusHome.ts'

const STEP = 40

/** What will happen, file by file, what to decide about it, and the one button that makes it happen. */
export function PlanReview({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation()
  const { language, count } = useLanguage()
  const { wanted, planning } = useImportFlow()
  const [filter, setFilter] = useState(everyFinding)
  const [limit, setLimit] = useState(STEP)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useFocusWhenLost(heading)
  useFocusHome(list, heading, plan)
  // Ten thousand findings are looked through while the field goes on taking letters.
  const applied = useDeferredValue(filter)
  const filtering = filters(applied)
  const files = plan.files
    .map((file, index) => ({
      file,
      token: wanted.files[index]?.token ?? null,
      issues: filterIssues(file.issues, applied, language),
    }))
    .sort((a, b) => Number(b.file.problem !== null) - Number(a.file.problem !== null))
  const shown = filtering ? files.filter(({ issues }) => issues.length > 0) : files
  const making = planning.status === 'running'
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan" ref={heading} tabIndex={-1}>
        {t('import.plan')}
      </h2>
      <FindingFilterBar issues={plan.files.flatMap((file) => file.issues)} filter={filter} onFilter={setFilter} />
      <ul ref={list} className={making ? 'plan-files plan-files--former' : 'plan-files'} aria-busy={making}>
        {shown.slice(0, limit).map(({ file, token, issues }) => (
          <li key={`${file.sha256} ${file.fileName}`}>
            <FileCard file={file} token={token} issues={issues} />
          </li>
        ))}
      </ul>
      {shown.length > limit ? (
        <button type="button" className="link-button" onClick={() => setLimit(limit + STEP)}>
          {t('import.moreFiles', { shown: count(limit), total: count(shown.length) })}
        </button>
      ) : null}
      {shown.length < files.length ? (
        <p className="quiet">
          {t('import.filter.hidden', {
            count: files.length - shown.length,
            files: count(files.length - shown.length),
          })}
        </p>
      ) : null}
      <DecisionList plan={plan} />
      {plan.counts.rejected + plan.counts.leftOut > 0 ? <RejectedRows planId={plan.id} /> : null}
      <PlanDecision plan={plan} />
    </section>
  )
}
