import type { IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'

interface StartActionProps {
  readonly Icon: ComponentType<IconProps>
  readonly label: string
  readonly hint: string
  readonly tag?: string
  readonly disabled?: boolean
  onClick(): void
}

export function StartAction({ Icon, label, hint, tag, disabled = false, onClick }: StartActionProps) {
  return (
    <button type="button" className="start-action" disabled={disabled} onClick={() => onClick()}>
      <Icon size={24} stroke={1.5} aria-hidden />
      <span>
        <span className="start-action__label">{label}</span> {tag ? <span className="tag">{tag}</span> : null}
        <span className="start-action__hint">{hint}</span>
      </span>
    </button>
  )
}
