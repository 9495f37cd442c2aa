import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'

interface DialogProps {
  readonly opened: boolean
  readonly title: string
  readonly children: ReactNode
  /** For tables: as wide as the window allows. */
  readonly wide?: boolean
  onClose(): void
  onClosed?(): void
}

/** A dialog over the window. The page behind it does not scroll anyway, so nothing has to be locked. */
export function Dialog({ opened, title, children, wide = false, onClose, onClosed }: DialogProps) {
  // The focus goes back to where it was when a dialog opened, but only if that dialog was there, closed, before.
  const [there, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  return (
    <Modal.Root
      opened={opened && there}
      onClose={onClose}
      centered
      size={wide ? 'min(1240px, 96vw)' : 'md'}
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
