import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { FileToken } from '../../../shared/contract/engine.ts'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { type JobState, useJob } from '../../jobs.ts'
import { forgetAnswers } from '../../queries.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'

interface Flow {
  readonly planning: JobState<ImportPlan>
  readonly committing: JobState<unknown>
  /** A problem of choosing files, before there was anything to plan. */
  readonly problem: Problem | null
  /** How many files the last commit took; null before it and once something new begins. */
  readonly committed: number | null
  pick(): Promise<void>
  addDropped(files: readonly File[]): Promise<void>
  planAgain(): void
  cancel(): void
  discard(): void
  commit(plan: ImportPlan): Promise<void>
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
  const plan = useJob('import.plan')
  const commitJob = useJob('import.commit')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [committed, setCommitted] = useState<number | null>(null)
  const files = useRef<readonly FileToken[]>([])
  const { reset: resetPlan, start: startPlan, cancel: cancelPlan } = plan
  const { reset: resetCommit, start: startCommit, cancel: cancelCommit } = commitJob
  const busy = commitJob.state.status === 'running'
  const plannedId = plan.state.status === 'done' ? plan.state.value.id : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: another project makes the files of the former one moot
  useEffect(() => {
    files.current = []
    resetPlan()
    resetCommit()
    setCommitted(null)
    setProblem(null)
  }, [opening, resetPlan, resetCommit])

  const drop = useCallback(() => {
    if (plannedId) void callEngine('import.discard', { planId: plannedId }).catch(() => undefined)
  }, [plannedId])

  const planFiles = useCallback(
    (added: readonly FileToken[]) => {
      if (added.length === 0) return
      drop()
      setCommitted(null)
      resetCommit()
      files.current = [...files.current, ...added]
      void startPlan({ files: files.current.map((file) => file.token) })
    },
    [drop, resetCommit, startPlan],
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
      planning: plan.state,
      committing: commitJob.state,
      problem,
      committed,
      pick: () => choose({ purpose: 'openSpreadsheets' }),
      addDropped: choose,
      planAgain: () => void startPlan({ files: files.current.map((file) => file.token) }),
      cancel() {
        cancelPlan()
        cancelCommit()
        if (plan.state.status === 'running') files.current = []
      },
      discard() {
        drop()
        files.current = []
        setProblem(null)
        resetPlan()
        resetCommit()
      },
      async commit({ id }) {
        const batches = await startCommit({ planId: id })
        if (!batches) return
        files.current = []
        resetPlan()
        setCommitted(batches.length)
        await forgetAnswers()
      },
    }),
    [
      plan.state,
      commitJob.state,
      problem,
      committed,
      choose,
      drop,
      startPlan,
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
