import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { SettingsOutcome } from './useSettingsChange.ts'

export function Outcome({ outcome: { done, problem } }: { readonly outcome: SettingsOutcome }) {
  const { t } = useTranslation()
  if (problem) return <ProblemNotice problem={problem} />
  return done === null ? null : <Notice kind="done">{done(t)}</Notice>
}
