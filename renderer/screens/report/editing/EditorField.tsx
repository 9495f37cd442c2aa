import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LineNumberedText } from './LineNumberedText.tsx'
import { lineOf } from './textEdit.ts'
import type { TextField } from './useTextField.ts'

interface EditorFieldProps {
  readonly text: TextField
  readonly title: string
  readonly body: string
  readonly problemLine: number | null
  onTitle(title: string): void
  onBody(body: string): void
  /** The line that the cursor is on, from 1. */
  onCursor(line: number): void
}

/** Title and text, in reading type: it is a document that is written, not a program. */
export function EditorField({ text, title, body, problemLine, onTitle, onBody, onCursor }: EditorFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const untitled = title.trim() === ''
  return (
    <div className="editor__scroll">
      <div className="labelled">
        <label htmlFor={`${id}-title`}>{t('report.editor.title')}</label>
        <input
          id={`${id}-title`}
          type="text"
          className="field"
          value={title}
          maxLength={200}
          aria-invalid={untitled}
          aria-describedby={untitled ? `${id}-untitled` : undefined}
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
        {untitled ? (
          <p id={`${id}-untitled`} className="labelled__error">
            {t('report.editor.titleMissing')}
          </p>
        ) : null}
      </div>
      <div className="labelled">
        <label htmlFor={`${id}-body`}>{t('report.editor.body')}</label>
        <div className="editor-text">
          <LineNumberedText text={body} problemLine={problemLine} />
          <textarea
            id={`${id}-body`}
            ref={text.field}
            className="editor-text__field"
            value={body}
            spellCheck={false}
            aria-invalid={problemLine !== null}
            onChange={(event) => onBody(event.currentTarget.value)}
            onSelect={({ currentTarget: { value, selectionStart } }) => onCursor(lineOf(value, selectionStart))}
          />
        </div>
      </div>
    </div>
  )
}
