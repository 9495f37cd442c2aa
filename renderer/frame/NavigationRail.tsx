import {
  IconChartBar,
  IconCoins,
  IconEye,
  IconFileImport,
  IconFileText,
  IconHome,
  type IconProps,
  IconSettings,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineQuery } from '../queries.ts'
import { type Screen, useWorkspace } from '../workspace/Workspace.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'

const entries: readonly { readonly screen: Screen; readonly Icon: ComponentType<IconProps> }[] = [
  { screen: 'start', Icon: IconHome },
  { screen: 'overview', Icon: IconEye },
  { screen: 'import', Icon: IconFileImport },
  { screen: 'statistics', Icon: IconChartBar },
  { screen: 'economy', Icon: IconCoins },
  { screen: 'report', Icon: IconFileText },
  { screen: 'settings', Icon: IconSettings },
]

export function NavigationRail() {
  const { t } = useTranslation()
  const { screen, project, go } = useWorkspace()
  const { data: version } = useEngineQuery('shell.version', {})
  return (
    <nav className="rail" aria-label={t('nav.label')} data-pane>
      <ul>
        {entries.map(({ screen: name, Icon }) => {
          const closed = name !== 'start' && !project
          return (
            <li key={name}>
              <button
                type="button"
                className="rail__entry"
                aria-current={screen === name ? 'page' : undefined}
                disabled={closed}
                title={closed ? t('nav.needsProject') : t(`nav.${name}`)}
                onClick={() => go(name)}
              >
                <Icon size={20} stroke={1.75} aria-hidden />
                <span className="rail__text">{t(`nav.${name}`)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div className="rail__foot">
        <LanguageChoice />
        {version ? <p className="rail__version">{t('app.version', { version: version.app })}</p> : null}
      </div>
    </nav>
  )
}
