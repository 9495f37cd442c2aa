import { memo } from 'react'

interface LineNumberedTextProps {
  readonly text: string
  /** The line that something is wrong on, from 1. */
  readonly problemLine: number | null
}

/**
 * The text once more, behind the field that it is written in: it gives the field its height and every line its number,
 * which a wrapped line of a text area cannot have by itself.
 */
export function LineNumberedText({ text, problemLine }: LineNumberedTextProps) {
  return (
    <div className="editor-lines" aria-hidden>
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
        <Line key={index} text={line} problem={index + 1 === problemLine} />
      ))}
    </div>
  )
}

const Line = memo(function Line({ text, problem }: { readonly text: string; readonly problem: boolean }) {
  // A line without text would have no height.
  return <div className={problem ? 'editor-line editor-line--problem' : 'editor-line'}>{text || '\u200b'}</div>
})
