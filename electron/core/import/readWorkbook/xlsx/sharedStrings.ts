import { BANG, NUL, SLASH } from './bytes.ts'
import { type PartOpening, PartScanner, type Scan } from './partScanner.ts'
import { RichText } from './richText.ts'
import { afterComment, afterTag, toTag } from './scan.ts'
import { cellText } from './xmlText.ts'
import { moreNeeded, type XmlWindow } from './xmlWindow.ts'

const LOWER_S = 115

/** The texts of a workbook by number; a blank one is null, as an empty cell is. */
export type SharedStrings = readonly (string | null)[]

/** Reads texts until the part ends or `wanted` of them are known. */
export async function readSharedStrings(chunks: AsyncIterable<Buffer>, wanted = Infinity): Promise<SharedStrings> {
  const strings: (string | null)[] = []

  const scanner = new PartScanner('sst', ({ prefix, decode }: PartOpening, opened: XmlWindow): Scan => {
    const rich = new RichText(opened, prefix, decode)
    return (window) => {
      const { bytes, end } = window
      for (;;) {
        window.at = toTag(bytes, window.at, end)
        if (window.at + 1 >= end) throw moreNeeded
        const next = bytes[window.at + 1] ?? NUL
        if (next === BANG) {
          window.at = afterComment(bytes, window.at, end)
          continue
        }
        const after = afterTag(bytes, window.at, end)
        const isItem = next !== SLASH && bytes[window.at + 1 + prefix] === LOWER_S
        if (isItem && bytes[after - 2] === SLASH) {
          strings.push(null)
          window.at = after
        } else if (isItem) {
          const text = rich.read(after, LOWER_S)
          strings.push(cellText(text))
          window.at = rich.at
          if (strings.length >= wanted) return true
        } else {
          // The table's own end, or extensions, after which no text comes.
          window.at = after
          return true
        }
      }
    }
  })

  for await (const chunk of chunks) if (!scanner.feed(chunk) && strings.length >= wanted) return strings
  scanner.finish()
  return strings
}
