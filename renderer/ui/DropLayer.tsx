import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './dropLayer.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

interface DropLayerProps {
  /** False while no project is open: only a project's file can be dropped then, and the layer says so. */
  readonly ready: boolean
  /** Files that a plan is about already: those that are dropped join them. */
  readonly chosen: number
  onDrop(files: readonly File[]): void
}

/** Takes files that are dropped anywhere on the window, and keeps the window from navigating to them. */
export function DropLayer({ ready, chosen, onDrop }: DropLayerProps) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const depth = useRef(0)

  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth.current += 1
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    }
    const hover = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      depth.current = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onDrop(files)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
    }
  }, [onDrop])

  if (!over) return null
  return (
    <div className="drop-layer" role="status">
      <div className="drop-layer__frame">
        <IconFileImport size={40} stroke={1.5} aria-hidden />
        <strong>{ready ? t('import.drop') : t('import.dropNoProject')}</strong>
        {ready ? (
          <span className="quiet">
            {chosen > 0 ? t('import.dropMore', { count: chosen, files: chosen }) : t('import.dropHint')}
          </span>
        ) : null}
      </div>
    </div>
  )
}
