import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportChapterInfo } from '../../../../shared/contract/report.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { useFocusWhenLost } from '../../../ui/useFocusWhenLost.ts'
import type { useReaderPlace } from './useReaderPlace.ts'

interface ReadingPaneProps {
  /** Null until it is known which chapters there are. */
  readonly chapter: Pick<ReportChapterInfo, 'number' | 'title' | 'audience'> | null
  readonly drafted: boolean
  readonly busy: boolean
  /** What is shown: another chapter is read from its top. */
  readonly shown: string | undefined
  /** Follows where in it somebody reads. */
  readonly reader: Pick<ReturnType<typeof useReaderPlace>, 'scroller' | 'stand'>
  readonly children: ReactNode
  /** Opens the editor where somebody reads; missing where nothing can be written. */
  readonly onEdit?: (() => void) | undefined
  onDropDraft(): void
}

/** The middle of the screen: the chapter under its head, with the way to write in it. */
export function ReadingPane(props: ReadingPaneProps) {
  const { chapter, drafted, busy, shown, reader, children, onEdit, onDropDraft } = props
  const { t } = useTranslation()
  const title = useRef<HTMLHeadingElement>(null)
  const [dropping, drop] = useState(false)
  useFocusWhenLost(title)
  const press = (event: KeyboardEvent) => {
    // Keys pressed in a dialog over the window reach this place too.
    const here = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (event.key !== 'F2' || !here || !chapter || !onEdit) return
    event.preventDefault()
    onEdit()
  }
  return (
    <section
      className="reading"
      aria-labelledby="chapter-title"
      data-pane
      onKeyDown={press}
      onFocus={reader.stand}
      onPointerDown={reader.stand}
    >
      <header className="pane-head">
        <div className="pane-head__title">
          <h2 id="chapter-title" ref={title} tabIndex={-1}>
            {chapter ? `${chapter.number} ${chapter.title}`.trim() : t('report.read.text')}
          </h2>
          {chapter?.audience ? (
            <p className="quiet">{t('report.read.audience', { audience: chapter.audience })}</p>
          ) : null}
          {drafted ? <p className="quiet">{t('report.read.draftKept')}</p> : null}
        </div>
        <div className="row">
          {drafted ? (
            <Button size="xs" variant="default" onClick={() => drop(true)}>
              {t('report.read.dropDraft')}
            </Button>
          ) : null}
          {onEdit ? (
            <Button
              size="xs"
              variant="default"
              disabled={!chapter}
              title={t('report.read.editHere')}
              aria-keyshortcuts="F2"
              leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
              onClick={onEdit}
            >
              {drafted ? t('report.read.continueDraft') : t('report.read.edit')}
            </Button>
          ) : null}
        </div>
      </header>
      <div
        key={shown}
        ref={reader.scroller}
        className="reading__scroll"
        aria-busy={busy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {children}
      </div>
      <ConfirmDialog
        opened={dropping}
        title={t('report.read.dropTitle')}
        confirm={t('report.editor.discard')}
        onConfirm={() => {
          drop(false)
          onDropDraft()
        }}
        onClose={() => drop(false)}
      >
        <p>{t('report.read.dropText', { chapter: chapter?.title ?? '' })}</p>
      </ConfirmDialog>
    </section>
  )
}
