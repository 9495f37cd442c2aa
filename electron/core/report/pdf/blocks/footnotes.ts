import type { Inline } from '../../../../../shared/report/reportModel.ts'
import type { SetNote, SetNotes } from '../flow/footnote.ts'
import { leadWidth, styles } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { inlineRuns } from './inlineRuns.ts'

const INDENT = 14
/** Numbers of more than two digits need more room. */
const A_DIGIT = 5

/** Sets the footnotes of a text; they are as wide as a lead, wherever in the page their text stands. */
export async function setNotes(inlines: readonly Inline[], typesetter: Typesetter): Promise<SetNotes> {
  const notes = inlines.filter((inline) => inline.type === 'footnote')
  const set = await Promise.all(
    notes.map(async ({ text: number, note }): Promise<SetNote> => {
      const indent = INDENT + A_DIGIT * Math.max(0, number.length - 2)
      const [mark, text] = await Promise.all([
        typesetter.set(number, styles.footnote, indent),
        typesetter.set(inlineRuns(note), styles.footnote, leadWidth - indent),
      ])
      return { number, indent, mark, text }
    }),
  )
  return new Map(set.map((note) => [note.number, note]))
}
