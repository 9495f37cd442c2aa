import { lazy, Suspense } from 'react'
import { ImportScreen } from '../screens/import/ImportScreen.tsx'
import { StartScreen } from '../screens/start/StartScreen.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useWorkspace } from '../workspace/Workspace.tsx'

/** Charts, tables and the PDF reader are loaded when they are first needed: the start window should not wait for them. */
const OverviewScreen = lazy(() => import('../screens/overview/OverviewScreen.tsx'))
const StatisticsScreen = lazy(() => import('../screens/statistics/StatisticsScreen.tsx'))
const EconomyScreen = lazy(() => import('../screens/economy/EconomyScreen.tsx'))
const ReportScreen = lazy(() => import('../screens/report/ReportScreen.tsx'))
const SettingsScreen = lazy(() => import('../screens/settings/SettingsScreen.tsx'))

const screens = {
  start: StartScreen,
  overview: OverviewScreen,
  import: ImportScreen,
  statistics: StatisticsScreen,
  economy: EconomyScreen,
  report: ReportScreen,
  settings: SettingsScreen,
}

export function Screens() {
  const { screen, project, opening } = useWorkspace()
  const Shown = screens[screen]
  return (
    <Suspense
      fallback={
        <div className="screen">
          <Waiting />
        </div>
      }
    >
      {project === undefined ? (
        <div className="screen">
          <Waiting />
        </div>
      ) : (
        <Shown key={`${opening} ${screen}`} />
      )}
    </Suspense>
  )
}
