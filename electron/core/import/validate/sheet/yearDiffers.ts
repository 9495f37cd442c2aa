import { yearsIn } from '../../cells/period.ts'
import { finding } from '../../finding.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

/** The years that the sheet is named after; the file's name counts where the sheet's says nothing. */
function namedYears(sheet: string, file: string): readonly [number, number] | null {
  const own = yearsIn(sheet)
  const years = own.length > 0 ? own : yearsIn(file)
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)]
}

/** DQ-25: rows of another year than the one that the sheet is named after, which is easily the wrong file. */
export const yearDiffers =
  (date: string): SheetRuleFactory =>
  (sheet) => {
    const named = namedYears(sheet.sheet, sheet.file)
    let [seen, outside] = [0, 0]
    return {
      see(row) {
        const year = Number(textOf(row, date)?.slice(0, 4) ?? Number.NaN)
        if (named === null || Number.isNaN(year)) return
        seen += 1
        if (year < named[0] || year > named[1]) outside += 1
      },
      findings() {
        if (named === null || outside * 2 <= seen) return []
        const years = named[0] === named[1] ? String(named[0]) : `${named[0]}–${named[1]}`
        return [
          finding('year-differs', 'warning', sheetPlace(sheet), {
            da: `Navnet siger ${years}, men ${outside} af ${seen} ${seen === 1 ? 'række' : 'rækker'} er fra andre år. Kontrollér, at det er den rigtige fil.`,
            en: `The name says ${years}, but ${outside} of ${seen} ${seen === 1 ? 'row is' : 'rows are'} of other years. Check that it is the right file.`,
          }),
        ]
      },
    }
  }
