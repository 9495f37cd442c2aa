import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'

interface DialogProps {
  readonly opened: boolean
  readonly title: string
  readonly children: ReactNode
  onClose(): void
  onClosed?(): void
}

/** A dialog over the window. The page behind it does not scroll anyway, so nothing has to be locked. */
export function Dialog({ opened, title, children, onClose, onClosed }: DialogProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      centered
      lockScroll={false}
      {...(onClosed ? { onExitTransitionEnd: onClosed } : {})}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className="stack">
            <Modal.Title className="dialog-title">{title}</Modal.Title>
            {children}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
