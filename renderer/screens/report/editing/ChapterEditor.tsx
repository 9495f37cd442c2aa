import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChapterText } from '../../../../shared/contract/report.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { OfferList } from '../findings/OfferList.tsx'
import type { ReportAsked } from '../reportQueries.ts'
import './editor.css'
import { EditorField } from './EditorField.tsx'
import { EditorHead } from './EditorHead.tsx'
import { EditorTools } from './EditorTools.tsx'
import { InsertDialog } from './InsertDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { nearestName } from './nearestName.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { ProblemBar } from './ProblemBar.tsx'
import { sameLine } from './sameLine.ts'
import { TemplateDialog } from './TemplateDialog.tsx'
import { insertMarkup, lineOf, type TextEdit } from './textEdit.ts'
import { useChapterDraft } from './useChapterDraft.ts'
import { useEditorOffers } from './useEditorOffers.ts'
import { useTextField } from './useTextField.ts'
import { useTriedChapter } from './useTriedChapter.ts'
import { writingPlace } from './writingPlace.ts'

/** Where the editor opens, and a change that it begins with. */
export interface EditingStart {
  /** In the text that is saved. */
  readonly line: number | null
  /** How far below the upper edge that place was read. */
  readonly top: number | null
  readonly edit: TextEdit | null
}

interface ChapterEditorProps {
  readonly asked: ReportAsked
  readonly project: string
  readonly chapter: ChapterText
  readonly language: 'da' | 'en'
  readonly start: EditingStart
  onSaved(): void
  /** Closes at a line of the text that is saved: where somebody was writing. */
  onClose(line: number): void
}

/** The text of a chapter to write in, and beside it how it will look. */
export function ChapterEditor({ asked, project, chapter, language, start, onSaved, onClose }: ChapterEditorProps) {
  const { t } = useTranslation()
  const draft = useChapterDraft(asked, project, chapter)
  const { body } = draft.text
  const tried = useTriedChapter(asked, chapter.key, draft.text)
  const text = useTextField()
  const [dialog, open] = useState<'insert' | 'leave' | 'template' | null>(null)
  const [cursorLine, setCursorLine] = useState(1)
  const inserted = useRef<string | null>(null)
  const { problem } = tried
  const nearest = problem ? nearestName(body, problem) : null

  const { apply, goToLine } = text
  const offers = useEditorOffers(asked, tried.shown, body).map(({ offer, edit }) => ({
    said: offer.said,
    sentence: offer.place.sentence,
    take: () => apply(edit),
  }))
  const write = (line: number | null) => {
    goToLine(line ?? 1)
    if (line !== null) apply(writingPlace(body, line))
    setCursorLine(line ?? 1)
  }
  const begin = useEffectEvent(() => {
    if (start.edit) {
      apply(start.edit)
      setCursorLine(lineOf(body, start.edit.start))
    } else write(start.line === null ? null : sameLine(chapter.body, body, start.line))
  })
  const begun = useRef<EditingStart | null>(null)
  useEffect(() => {
    if (begun.current === start) return
    begun.current = start
    // While it is still putting the field on the page, React would take back what is changed in it.
    requestAnimationFrame(begin)
  }, [start])

  const save = async () => {
    // By key too: a template's text that nobody has touched must not become the office's own.
    if (draft.savable && (await draft.save())) onSaved()
  }
  const reset = async () => {
    draft.discard()
    if (await draft.reset()) onSaved()
    open(null)
  }
  const leave = () => onClose(sameLine(body, chapter.body, lineOf(body, text.selection().start)))
  const close = () => (draft.changed ? open('leave') : leave())
  const insert = () => {
    // The focus goes back to where it was: to the text, also when the button was pressed.
    text.field.current?.focus()
    open('insert')
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    // Keys pressed in a dialog over the window reach this place too.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
    const control = event.ctrlKey || event.metaKey
    if (control && event.key === 's') void save()
    else if (event.ctrlKey && event.key === ' ') insert()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }

  return (
    <>
      <section className="editor" aria-label={chapter.title} data-pane onKeyDown={press}>
        <EditorHead
          chapter={chapter}
          year={asked.year}
          draft={draft}
          tried={tried}
          onSave={() => void save()}
          onClose={close}
        />
        {draft.problem ? <ProblemNotice problem={draft.problem} /> : null}
        <EditorTools text={text} body={body} onInsert={insert} />
        <EditorField
          text={text}
          title={draft.text.title}
          body={body}
          problemLine={problem?.line ?? null}
          onTitle={(title) => draft.write({ title })}
          onCursor={setCursorLine}
          onBody={(next) => draft.write({ body: next })}
        />
        <div className="editor__foot">
          <p className="quiet">{t('report.editor.keys')}</p>
          {chapter.text === 'template' ? null : (
            <Button variant="default" size="xs" onClick={() => open('template')}>
              {t('report.editor.template')}
            </Button>
          )}
        </div>
      </section>
      <PreviewPanel tried={tried} language={language} cursorLine={cursorLine} onWrite={write}>
        {problem ? (
          <ProblemBar problem={problem} onGoToLine={goToLine} onReplace={nearest ? () => apply(nearest) : undefined} />
        ) : null}
        <OfferList offers={offers} />
      </PreviewPanel>
      <InsertDialog
        opened={dialog === 'insert'}
        asked={asked}
        onInsert={(markup) => {
          inserted.current = markup
          open(null)
        }}
        onClose={() => open(null)}
        onClosed={() => {
          const markup = inserted.current
          inserted.current = null
          if (markup !== null) requestAnimationFrame(() => apply(insertMarkup(body, text.selection(), markup)))
        }}
      />
      <LeaveDialog
        opened={dialog === 'leave'}
        chapter={chapter.title}
        onKeep={leave}
        onDiscard={() => {
          draft.discard()
          leave()
        }}
        onStay={() => open(null)}
      />
      <TemplateDialog
        opened={dialog === 'template'}
        busy={draft.busy}
        own={draft.text}
        chapter={chapter}
        onConfirm={() => void reset()}
        onClose={() => open(null)}
      />
    </>
  )
}
