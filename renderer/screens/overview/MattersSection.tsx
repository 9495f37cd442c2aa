import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OverviewMatter } from '../../../shared/contract/statistics.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'

interface MattersSectionProps {
  readonly id: string
  readonly title: string
  /** Said where there is nothing to mend. */
  readonly none: string
  readonly matters: readonly OverviewMatter[]
}

const icons = { missing: IconCircleDashed, questionable: IconAlertTriangle }

/** What is missing, or what somebody should check, each with the way to the screen that mends it. */
export function MattersSection({ id, title, none, matters }: MattersSectionProps) {
  const { t } = useTranslation()
  const { go } = useWorkspace()
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {matters.length === 0 ? (
        <p className="overview__fine">
          <IconCircleCheck size={16} stroke={1.75} aria-hidden />
          {none}
        </p>
      ) : (
        <ul className="matters">
          {matters.map(({ kind, text, screen, municipality }) => {
            const Icon = icons[kind]
            return (
              <li key={text}>
                <Icon className={`matters__icon matters__icon--${kind}`} size={16} stroke={1.75} aria-hidden />
                <span>{text}</span>
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${t('overview.go', { screen: t(`nav.${screen}`) })}: ${text}`}
                  onClick={() => (municipality === null ? go(screen) : go(screen, { municipality }))}
                >
                  {t('overview.go', { screen: t(`nav.${screen}`) })}
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
