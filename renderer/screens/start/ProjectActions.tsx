import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
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
  /** A project's file that was dropped on the window. */
  openDropped(file: File): Promise<void>
  saveCopy(): Promise<void>
  /** The file name of the copy just saved, until that was read. */
  readonly copied: string | null
  forgetCopy(): void
}

const ActionsContext = createContext<Actions | null>(null)

/** Opening and creating projects, for the start screen and the menu alike. */
export function ProjectActions({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { project, opened, go } = useWorkspace()
  const { start, cancel, state } = useJob('project.openSample')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [naming, setNaming] = useState(false)
  const [nameProblem, setNameProblem] = useState<Problem | null>(null)
  const [copied, setCopied] = useState<string | null>(null)

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

  const openDropped = useCallback(
    (dropped: File) =>
      attempt(async () => {
        const [file] = await window.aarsrapport.pickFile([dropped])
        if (file) await opened(await callEngine('project.open', { file: file.token }))
      }),
    [attempt, opened],
  )

  const saveCopy = useCallback(
    () =>
      attempt(async () => {
        setCopied(null)
        const suggestedName = t('start.copyName', { name: project?.name ?? '' })
        const [file] = await window.aarsrapport.pickFile({ purpose: 'backup', suggestedName })
        if (file) setCopied((await callEngine('project.backup', { file: file.token })).fileName)
      }),
    [attempt, project, t],
  )

  const openSample = useCallback(async () => {
    setProblem(null)
    const project = await start({})
    if (project) await opened(project)
  }, [start, opened])

  /** The dialog stays until the project is there, so that a place that will not do costs nobody the name. */
  const create = async (name: string) => {
    setNameProblem(null)
    try {
      const [file] = await window.aarsrapport.pickFile({ purpose: 'createProject', suggestedName: name })
      if (!file) return
      const project = await callEngine('project.create', { file: file.token, name })
      setNaming(false)
      await opened(project)
    } catch (thrown) {
      setNameProblem(problemOf(thrown))
    }
  }

  const value = useMemo<Actions>(
    () => ({
      problem: problem ?? (state.status === 'failed' ? state.problem : null),
      sampleJobId: state.status === 'running' ? state.jobId : null,
      open,
      openRecent,
      openSample,
      cancelSample: cancel,
      askForName: () => {
        setNameProblem(null)
        setNaming(true)
      },
      openDropped,
      saveCopy,
      copied,
      forgetCopy: () => setCopied(null),
    }),
    [problem, state, open, openRecent, openSample, cancel, openDropped, saveCopy, copied],
  )

  return (
    <ActionsContext value={value}>
      {children}
      <CreateProjectDialog
        opened={naming}
        problem={nameProblem}
        onClose={() => setNaming(false)}
        onCreate={(name) => void create(name)}
      />
    </ActionsContext>
  )
}

export function useProjectActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('useProjectActions outside of ProjectActions')
  return actions
}
