import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import './notice.css'
import { useFocusWhenLost } from './useFocusWhenLost.ts'

export type NoticeKind = 'error' | 'warning' | 'query' | 'done'

const icons = { error: IconCircleX, warning: IconAlertTriangle, query: IconHelpCircle, done: IconCircleCheck }

interface NoticeProps {
  readonly kind: NoticeKind
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** For the outcome of what the user just started. */
  readonly takesFocus?: boolean
}

/** A sentence with its icon and what can be done about it. Errors are read out at once, the rest when there is time. */
export function Notice({ kind, children, actions, takesFocus = false }: NoticeProps) {
  const Icon = icons[kind]
  const box = useRef<HTMLDivElement>(null)
  useFocusWhenLost(box, takesFocus)
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={`notice notice--${kind}`}
      role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'}
    >
      <Icon size={20} stroke={1.75} aria-hidden />
      <div className="notice__text">{children}</div>
      {actions}
    </div>
  )
}
