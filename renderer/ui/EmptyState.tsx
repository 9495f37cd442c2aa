import type { ReactNode } from 'react'
import './emptyState.css'

interface EmptyStateProps {
  readonly title: string
  readonly hint?: string
  readonly action?: ReactNode
}

/** Says that there is nothing, why, and what to do about it. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {hint ? <p className="quiet text-width">{hint}</p> : null}
      {action}
    </div>
  )
}
