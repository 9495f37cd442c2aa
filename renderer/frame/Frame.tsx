import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../workspace/Workspace.tsx'
import './frame.css'
import { NavigationRail } from './NavigationRail.tsx'
import { nextPane } from './nextPane.ts'
import { TopBar } from './TopBar.tsx'

/** Rail, top bar and the screen between them. F6 walks from pane to pane. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { project } = useWorkspace()
  const title = project ? `${project.sample ? t('app.sample') : project.name} – ${t('app.name')}` : t('app.name')
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      nextPane(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', walk)
    return () => window.removeEventListener('keydown', walk)
  }, [])

  return (
    <div className="frame">
      <a className="frame__skip" href="#main">
        {t('app.skip')}
      </a>
      <NavigationRail />
      <TopBar />
      <main id="main" className="frame__main" data-pane tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
