import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Problem } from '../../../shared/problems.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { useJob } from '../../jobs.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { CreateProjectDialog } from './CreateProjectDialog.tsx'

interface Actions {
  readonly problem: Problem | null
  readonly sampleJobId: string | null
  open(): Promise<void>
  openRecent(token: string): Promise<void>
  openSample(): Promise<void>
  cancelSample(): void
  askForName(): void
}

const ActionsContext = createContext<Actions | null>(null)

/** Opening and creating projects, for the start screen and the menu alike. */
export function ProjectActions({ children }: { readonly children: ReactNode }) {
  const { opened, go } = useWorkspace()
  const { start, cancel, state } = useJob('project.openSample')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [naming, setNaming] = useState(false)

  const attempt = useCallback(
    async (action: () => Promise<void>) => {
      setProblem(null)
      try {
        await action()
      } catch (thrown) {
        setProblem(problemOf(thrown))
        go('start')
      }
    },
    [go],
  )

  const openRecent = useCallback(
    (token: string) => attempt(async () => opened(await callEngine('project.open', { file: token }))),
    [attempt, opened],
  )

  const open = useCallback(
    () =>
      attempt(async () => {
        const [file] = await window.aarsrapport.pickFile({ purpose: 'openProject' })
        if (file) await opened(await callEngine('project.open', { file: file.token }))
      }),
    [attempt, opened],
  )

  const openSample = useCallback(async () => {
    setProblem(null)
    const project = await start({})
    if (project) await opened(project)
  }, [start, opened])

  const create = (name: string) => {
    setNaming(false)
    void attempt(async () => {
      const [file] = await window.aarsrapport.pickFile({ purpose: 'createProject' })
      if (file) await opened(await callEngine('project.create', { file: file.token, name }))
    })
  }

  const value = useMemo<Actions>(
    () => ({
      problem: problem ?? (state.status === 'failed' ? state.problem : null),
      sampleJobId: state.status === 'running' ? state.jobId : null,
      open,
      openRecent,
      openSample,
      cancelSample: cancel,
      askForName: () => setNaming(true),
    }),
    [problem, state, open, openRecent, openSample, cancel],
  )

  return (
    <ActionsContext value={value}>
      {children}
      <CreateProjectDialog opened={naming} onClose={() => setNaming(false)} onCreate={create} />
    </ActionsContext>
  )
}

export function useProjectActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('useProjectActions outside of ProjectActions')
  return actions
}
