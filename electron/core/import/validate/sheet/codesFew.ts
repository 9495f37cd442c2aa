import { finding } from '../../finding.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

const ENOUGH = 50
/** A list of fewer codes may well have one that nearly all rows use. */
const LONG_LIST = 5
const NEARLY_ALL = 0.9

/** DQ-16: a system that fills in a default gives nearly all rows the same code. */
export const codesFew =
  (column: string, list: string, label: { readonly da: string; readonly en: string }): SheetRuleFactory =>
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
        const most = Math.max(0, ...counts.values())
        const isLong = (sheet.codeLists[list]?.codes.length ?? 0) >= LONG_LIST
        if (seen < ENOUGH || !isLong || most < seen * NEARLY_ALL) return []
        return [
          finding('codes-few', 'query', sheetPlace(sheet), {
            da: `${most} af ${seen} rækker har samme ${label.da}. Kontrollér, om systemet har udfyldt den selv.`,
            en: `${most} of ${seen} rows have the same ${label.en}. Check whether the system filled it in by itself.`,
          }),
        ]
      },
    }
  }
