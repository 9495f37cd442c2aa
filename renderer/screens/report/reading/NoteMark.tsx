import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { holdInPlace } from './goToBlock.ts'

interface NoteMarkProps {
  /** The number of the footnote. */
  readonly number: string
  /** The same note is referred to once more; from the note, the way back leads to the first place. */
  readonly again?: boolean
}

export const noteId = (number: string): string => `note-${number}`
const markId = (number: string): string => `note-mark-${number}`

/** The number of a footnote where it is referred to: it leads to the note below the text. */
export function NoteMark({ number, again = false }: NoteMarkProps) {
  const { t } = useTranslation()
  return (
    <NoteLink
      number={number}
      id={again ? undefined : markId(number)}
      target={noteId(number)}
      label={t('report.read.note', { number })}
    />
  )
}

/** The number of a footnote at the note itself: it leads back to where the note is referred to. */
export function NoteNumber({ number }: Pick<NoteMarkProps, 'number'>) {
  const { t } = useTranslation()
  return <NoteLink number={number} target={markId(number)} label={t('report.read.noteBack', { number })} />
}

interface NoteLinkProps {
  readonly number: string
  readonly id?: string | undefined
  readonly target: string
  readonly label: string
}

function NoteLink({ number, id, target, label }: NoteLinkProps) {
  const { language } = useLanguage()
  // The page's address stays what it is: only sight and focus go there.
  const go = (event: MouseEvent) => {
    event.preventDefault()
    const element = document.getElementById(target)
    element?.focus()
    const article = element?.closest('article')
    // A figure that is drawn only now may replace the element, too.
    if (article) holdInPlace(article, () => document.getElementById(target)?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <sup className="footnote-mark" lang={language}>
      <a id={id} href={`#${target}`} aria-label={label} onClick={go}>
        {number}
      </a>
    </sup>
  )
}
