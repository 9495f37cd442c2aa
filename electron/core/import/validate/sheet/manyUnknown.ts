import { finding } from '../../finding.ts'
import { UNNAMED_CODE } from '../freeText.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

const UNKNOWN = new Set(['', UNNAMED_CODE.toLowerCase(), 'uoplyst', 'ikke oplyst', 'ved ikke', '?'])
const MOST = 0.02
/** A handful of rows has no shares. */
const ENOUGH = 50

/** DQ-13: more than two in a hundred without a known value. */
export const manyUnknown =
  (column: string, label: { readonly da: string; readonly en: string }): SheetRuleFactory =>
  (sheet) => {
    const counts = new Map<string, number>()
    let seen = 0
    return {
      see(row) {
        const text = textOf(row, column) ?? ''
        seen += 1
        counts.set(text, (counts.get(text) ?? 0) + 1)
      },
      findings() {
        let unknown = 0
        for (const [text, rows] of counts) if (UNKNOWN.has(text.toLowerCase())) unknown += rows
        if (seen < ENOUGH || unknown <= seen * MOST) return []
        return [
          finding('many-unknown', 'query', sheetPlace(sheet), {
            da: `${unknown} af ${seen} rækker har ukendt ${label.da}. Kontrollér udtrækket, eller oversæt ordene.`,
            en: `${unknown} of ${seen} rows have an unknown ${label.en}. Check the extract, or map the words.`,
          }),
        ]
      },
    }
  }
