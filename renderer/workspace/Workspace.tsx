import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ProjectInfo } from '../../shared/contract/engine.ts'
import { ALL } from '../../shared/statistics/scope.ts'
import { forgetProject, queryClient, useEngineQuery } from '../queries.ts'

export type Screen = 'start' | 'import' | 'statistics' | 'economy' | 'report'

interface WorkspaceState {
  /** `undefined` until the engine has answered whether a project is open. */
  readonly project: ProjectInfo | null | undefined
  /** Counts the projects opened in this window: two files of the same name are still two projects. */
  readonly opening: number
  readonly screen: Screen
  readonly year: number | null
  readonly municipality: string
  go(screen: Screen): void
  chooseYear(year: number): void
  chooseMunicipality(municipality: string): void
  /** A project was opened or created: everything known about the former one is dropped. */
  opened(project: ProjectInfo): Promise<void>
}

const WorkspaceContext = createContext<WorkspaceState | null>(null)

export function Workspace({ children }: { readonly children: ReactNode }) {
  const { data: project } = useEngineQuery('project.info', {})
  const [opening, setOpening] = useState(0)
  const [chosenScreen, setScreen] = useState<Screen | null>(null)
  const [chosenYear, chooseYear] = useState<number | null>(null)
  const [chosenMunicipality, chooseMunicipality] = useState(ALL)

  const value = useMemo<WorkspaceState>(() => {
    const years = project?.years ?? []
    const firstScreen = project ? (years.length > 0 ? 'statistics' : 'import') : 'start'
    return {
      project,
      opening,
      screen: project ? (chosenScreen ?? firstScreen) : 'start',
      year:
        chosenYear !== null && years.includes(chosenYear) ? chosenYear : (project?.reportYear ?? years.at(-1) ?? null),
      municipality: project?.municipalities.includes(chosenMunicipality) ? chosenMunicipality : ALL,
      go: setScreen,
      chooseYear,
      chooseMunicipality,
      async opened(next) {
        // A new project begins where its files come in, and stays there when they have: the result is told on that screen.
        setScreen(next.years.length > 0 ? null : 'import')
        setOpening((count) => count + 1)
        chooseYear(null)
        chooseMunicipality(ALL)
        queryClient.setQueryData(['project.info', {}], next)
        await forgetProject()
      },
    }
  }, [project, opening, chosenScreen, chosenYear, chosenMunicipality])

  return <WorkspaceContext value={value}>{children}</WorkspaceContext>
}

export function useWorkspace(): WorkspaceState {
  const state = useContext(WorkspaceContext)
  if (!state) throw new Error('useWorkspace outside of Workspace')
  return state
}
