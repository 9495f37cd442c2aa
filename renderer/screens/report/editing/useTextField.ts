import { type RefObject, useCallback, useRef } from 'react'
import { placeOfLine, type Selection, type TextEdit } from './textEdit.ts'

export interface TextField {
  readonly field: RefObject<HTMLTextAreaElement | null>
  selection(): Selection
  /** Carries out a change as typing would: the field's own undo takes it back. */
  apply(edit: TextEdit): void
  goToLine(line: number): void
}

/** The writing field as the tools see it. */
export function useTextField(): TextField {
  const field = useRef<HTMLTextAreaElement>(null)

  const selection = useCallback(
    () => ({ start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 }),
    [],
  )
  const apply = useCallback(({ start, end, text, selectFrom, selectTo }: TextEdit) => {
    const node = field.current
    if (!node) return
    node.focus()
    node.setSelectionRange(start, end)
    // Setting the value would empty the undo list; this command is what the browser itself does on typing.
    if (text === '' && end > start) document.execCommand('delete')
    else if (text !== '') document.execCommand('insertText', false, text)
    node.setSelectionRange(selectFrom, selectTo)
  }, [])
  const goToLine = useCallback((line: number) => {
    const node = field.current
    if (!node) return
    const at = placeOfLine(node.value, line)
    node.focus({ preventScroll: true })
    node.setSelectionRange(at, at)
    const row = node.parentElement?.querySelectorAll('.editor-line')[line - 1]
    row?.scrollIntoView({ block: 'center' })
  }, [])

  return { field, selection, apply, goToLine }
}
