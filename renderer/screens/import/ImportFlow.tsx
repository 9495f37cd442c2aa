import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { FileToken } from '../../../shared/contract/engine.ts'
import type { ImportBatch, ImportPlan } from '../../../shared/domain/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { type JobState, useJob } from '../../jobs.ts'
import { forgetAnswers } from '../../queries.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import type { ChangeChoices } from './choices/changeChoices.ts'
import { addFiles, decided, useImportPlan, type Wanted } from './useImportPlan.ts'

interface Flow {
  /** The plan as it is shown; while another is made, still the former one. */
  readonly plan: ImportPlan | null
  /** Files and choices that the plan shown, or the one being made, is about. */
  readonly wanted: Wanted
  readonly planning: JobState<ImportPlan>
  readonly committing: JobState<unknown>
  /** A problem of choosing files, before there was anything to plan. */
  readonly problem: Problem | null
  /** What the last commit stored; null before it and once something new begins. */
  readonly committed: readonly ImportBatch[] | null
  pick(): Promise<void>
  addDropped(files: readonly File[]): Promise<void>
  /** Decides something, and has the plan made again. */
  decide(change: ChangeChoices): void
  planAgain(): void
  cancel(): void
  discard(): void
  commit(): Promise<void>
}

const stillStoring: Problem = {
  code: 'input.invalid',
  da: 'Rækkerne gemmes stadig. Vælg filerne igen, når det er gjort.',
  en: 'The rows are still being saved. Choose the files again when that is done.',
  retry: false,
}

const notFiles: Problem = {
  code: 'input.invalid',
  da: 'Mapper kan ikke indlæses. Træk de enkelte filer ind i vinduet.',
  en: 'Folders cannot be imported. Drag the files themselves into the window.',
  retry: false,
}

const FlowContext = createContext<Flow | null>(null)

/** The import under way. It lives above the screens, so that looking at another screen does not lose the plan. */
export function ImportFlow({ children }: { readonly children: ReactNode }) {
  const { opening } = useWorkspace()
  const { state, plan, wanted, make, cancel: cancelPlan, reset: resetPlan } = useImportPlan()
  const commitJob = useJob('import.commit')
  const { reset: resetCommit, start: startCommit, cancel: cancelCommit } = commitJob
  const [problem, setProblem] = useState<Problem | null>(null)
  const [committed, setCommitted] = useState<readonly ImportBatch[] | null>(null)
  const busy = commitJob.state.status === 'running'
  const planId = plan?.id ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: another project makes the files of the former one moot
  useEffect(() => {
    resetPlan()
    resetCommit()
    setCommitted(null)
    setProblem(null)
  }, [opening, resetPlan, resetCommit])

  const planFiles = useCallback(
    (added: readonly FileToken[]) => {
      if (added.length === 0) return
      setCommitted(null)
      resetCommit()
      make(addFiles(wanted, added))
    },
    [make, resetCommit, wanted],
  )

  const choose = useCallback(
    async (request: Parameters<Window['aarsrapport']['pickFile']>[0]) => {
      setProblem(null)
      // New files would take the place of those that are being stored.
      if (busy) return setProblem(stillStoring)
      try {
        const picked = await window.aarsrapport.pickFile(request)
        if ('length' in request && picked.length < request.length) setProblem(notFiles)
        planFiles(picked)
      } catch (thrown) {
        setProblem(problemOf(thrown))
      }
    },
    [planFiles, busy],
  )

  const value = useMemo<Flow>(
    () => ({
      plan,
      wanted,
      planning: state,
      committing: commitJob.state,
      problem,
      committed,
      pick: () => choose({ purpose: 'openSpreadsheets' }),
      addDropped: choose,
      decide: (change) => make(decided(wanted, change)),
      planAgain() {
        resetCommit()
        make(wanted)
      },
      cancel() {
        cancelPlan()
        cancelCommit()
      },
      discard() {
        if (planId) void callEngine('import.discard', { planId }).catch(() => undefined)
        setProblem(null)
        resetPlan()
        resetCommit()
      },
      async commit() {
        const batches = planId ? await startCommit({ planId }) : null
        if (!batches) return
        resetPlan()
        setCommitted(batches)
        await forgetAnswers()
      },
    }),
    [
      plan,
      planId,
      wanted,
      state,
      commitJob.state,
      problem,
      committed,
      choose,
      make,
      startCommit,
      cancelPlan,
      cancelCommit,
      resetPlan,
      resetCommit,
    ],
  )

  return <FlowContext value={value}>{children}</FlowContext>
}

export function useImportFlow(): Flow {
  const flow = useContext(FlowContext)
  if (!flow) throw new Error('useImportFlow outside of ImportFlow')
  return flow
}
