import { houseAppearance, type ReportAppearance } from '../../../../shared/report/appearance/appearance.ts'
import { reportColours } from '../../../../shared/report/appearance/reportColours.ts'
import { fontNames } from './wordStyles.ts'

/** A colour as Word writes it: without the sign before it. */
const HEX = /^[0-9A-F]{6}$/

/** Word's styles in the report's own type and colours: wherever they name a typeface or a colour of the house. */
export function inLook<Value>(value: Value, appearance: ReportAppearance = houseAppearance): Value {
  const colourOf = reportColours(appearance)
  const serif = appearance.theme === 'plain' ? fontNames.sans : fontNames.serif
  const dressed = (part: unknown): unknown => {
    if (part === fontNames.serif) return serif
    if (typeof part === 'string') return HEX.test(part) ? colourOf(`#${part}`).slice(1) : part
    if (Array.isArray(part)) return part.map(dressed)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, held]) => [name, dressed(held)]))
  }
  return dressed(value) as Value
}
