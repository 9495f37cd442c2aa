import type { PlacedOffer } from '../../../../shared/contract/check.ts'
import type { ReadChapter } from '../../../../shared/contract/report.ts'
import { blockLines } from '../../../../shared/report/check/document/reportText.ts'
import type { TextEdit } from './textEdit.ts'
import { typedNumberAt } from './typedNumber.ts'

/** A chapter in the form the check reads, and the line of its body that each of those lines comes from. */
interface CheckableText {
  readonly text: string
  readonly bodyLines: readonly (number | null)[]
}

export function checkableText({ blocks }: ReadChapter): CheckableText {
  const lines: string[] = []
  const bodyLines: (number | null)[] = []
  for (const { block, line } of blocks) {
    // A line of ours may hold a break of its own, as a long sentence of a template does.
    for (const own of [...blockLines(block), ''].join('\n').split('\n')) {
      lines.push(own)
      bodyLines.push(line)
    }
  }
  return { text: lines.join('\n'), bodyLines }
}

/** The change that puts the live number in place of the typed one; null where it is not typed on that line. */
export function liveEdit(body: string, line: number | null, { said, markup }: PlacedOffer): TextEdit | null {
  if (markup === null) return null
  const typed = typedNumberAt(body, line ?? 1, said)
  if (!typed) return null
  const at = typed.start + markup.length
  return { ...typed, text: markup, selectFrom: at, selectTo: at }
}

/** The offers that can be carried out in this text. */
export const editsOf = (
  body: string,
  offers: readonly PlacedOffer[],
  { bodyLines }: CheckableText,
): readonly { readonly offer: PlacedOffer; readonly edit: TextEdit }[] =>
  offers.flatMap((offer) => {
    const edit = liveEdit(body, bodyLines[offer.place.line - 1] ?? null, offer)
    return edit ? [{ offer, edit }] : []
  })
