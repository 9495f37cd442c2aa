import { useTranslation } from 'react-i18next'
import type { ReadChapter } from '../../../../shared/contract/report.ts'
import { inlinesOf } from '../../../../shared/report/inlinesOf.ts'
import { InlineText } from './InlineText.tsx'
import { NoteNumber, noteId } from './NoteMark.tsx'

/** The notes of the chapter below its text; on paper they stand at the foot of their page. */
export function Footnotes({ chapter }: { readonly chapter: ReadChapter }) {
  const { t } = useTranslation()
  const notes = chapter.blocks
    .flatMap(({ block }) => inlinesOf(block))
    .flatMap((inline) => (inline.type === 'footnote' ? [inline] : []))
  if (notes.length === 0) return null
  return (
    <section className="footnotes" aria-label={t('report.read.footnotes')}>
      <ul>
        {notes.map(({ text, note }) => (
          <li key={text} id={noteId(text)} tabIndex={-1}>
            <NoteNumber number={text} /> <InlineText inlines={note} changed={noChanges} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const noChanges = new Map<string, never>()
