import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ProjectInfo } from '../../shared/contract/engine.ts'
import type { Dims } from '../../shared/statistics/metric.ts'
import { ALL } from '../../shared/statistics/scope.ts'
import { forgetProject, queryClient, useEngineQuery } from '../queries.ts'
import { comparisonYears } from './comparisonYears.ts'

export type Screen = 'start' | 'overview' | 'import' | 'statistics' | 'economy' | 'report' | 'settings'

/** A place on a screen: the rows of a municipality, or one of them. */
export interface Spot {
  readonly municipality: string
  readonly dims?: Dims
}

interface WorkspaceState {
  /** `undefined` until the engine has answered whether a project is open. */
  readonly project: ProjectInfo | null | undefined
  /** Counts the projects opened in this window: two files of the same name are still two projects. */
  readonly opening: number
  readonly screen: Screen
  readonly year: number | null
  /** The year that changes are counted from, where another one than the year before was chosen. */
  readonly comparison: number | null
  readonly municipality: string
  /** Where the screen was asked to open; null for its top. */
  readonly spot: Spot | null
  go(screen: Screen, spot?: Spot): void
  /** Null takes a choice back. */
  chooseYear(year: number | null): void
  chooseComparison(year: number | null): void
  chooseMunicipality(municipality: string): void
  /** A project was opened or created: everything known about the former one is dropped. */
  opened(project: ProjectInfo): Promise<void>
}

const WorkspaceContext = createContext<WorkspaceState | null>(null)

export function Workspace({ children }: { readonly children: ReactNode }) {
  const { data: project } = useEngineQuery('project.info', {})
  const [opening, setOpening] = useState(0)
  const [chosenScreen, setScreen] = useState<Screen | null>(null)
  const [spot, setSpot] = useState<Spot | null>(null)
  const [chosenYear, chooseYear] = useState<number | null>(null)
  const [chosenComparison, chooseComparison] = useState<number | null>(null)
  const [chosenMunicipality, chooseMunicipality] = useState(ALL)

  const value = useMemo<WorkspaceState>(() => {
    const years = project?.years ?? []
    const firstScreen = project ? (years.length > 0 ? 'overview' : 'import') : 'start'
    const year =
      chosenYear !== null && years.includes(chosenYear) ? chosenYear : (project?.reportYear ?? years.at(-1) ?? null)
    return {
      project,
      opening,
      screen: project ? (chosenScreen ?? firstScreen) : 'start',
      year,
      comparison:
        chosenComparison !== null && comparisonYears(years, year).includes(chosenComparison) ? chosenComparison : null,
      municipality: project?.municipalities.includes(chosenMunicipality) ? chosenMunicipality : ALL,
      spot,
      go(next, at) {
        setScreen(next)
        setSpot(at ?? null)
      },
      chooseYear,
      chooseComparison,
      chooseMunicipality,
      async opened(next) {
        // A new project begins where its files come in, and stays there when they have: the result is told on that screen.
        setScreen(next.years.length > 0 ? null : 'import')
        setSpot(null)
        setOpening((count) => count + 1)
        chooseYear(null)
        chooseComparison(null)
        chooseMunicipality(ALL)
        queryClient.setQueryData(['project.info', {}], next)
        await forgetProject()
      },
    }
  }, [project, opening, chosenScreen, spot, chosenYear, chosenComparison, chosenMunicipality])

  return <WorkspaceContext value={value}>{children}</WorkspaceContext>
}

export function useWorkspace(): WorkspaceState {
  const state = useContext(WorkspaceContext)
  if (!state) throw new Error('useWorkspace outside of Workspace')
  return state
}
