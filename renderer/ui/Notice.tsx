import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './notice.css'

export type NoticeKind = 'error' | 'warning' | 'question' | 'done'

const icons = { error: IconCircleX, warning: IconAlertTriangle, question: IconHelpCircle, done: IconCircleCheck }

interface NoticeProps {
  readonly kind: NoticeKind
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A sentence with its icon and what can be done about it. Errors are read out at once, the rest when there is time. */
export function Notice({ kind, children, actions }: NoticeProps) {
  const Icon = icons[kind]
  return (
    <div className={`notice notice--${kind}`} role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <div className="notice__text">{children}</div>
      {actions}
    </div>
  )
}
