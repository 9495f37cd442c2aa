/** Built-in formats that show a day or a time. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 56])

export const isBuiltInDate = (id: number): boolean => builtInDates.has(id)

const dateLetters = new Set('BMDYHSEbmdyhseg')
const digitRun = '0#?.,E+-%'

/** Skips a run of digits and what may stand among them; a backslash only before a hyphen and another digit. */
function afterDigits(format: string, at: number): number {
  let place = at + 1
  for (; place < format.length; place += 1) {
    const escaped =
      format.charAt(place) === '\\' && format.charAt(place + 1) === '-' && /[0#]/.test(format.charAt(place + 2))
    if (!escaped && !digitRun.includes(format.charAt(place))) break
  }
  return place
}

/** Whether a number format shows days or times: the same verdict as the library's, which a test holds it to. */
export function isDateFormat(format: string): boolean {
  let at = 0
  while (at < format.length) {
    const char = format.charAt(at)
    if (char === 'G') at += /^general/i.test(format.slice(at)) ? 7 : 1
    else if (char === '"') {
      const close = format.indexOf('"', at + 1)
      at = close < 0 ? format.length : close + 1
    } else if (char === '\\' || char === '_') at += 2
    else if (char === '*') at += /^[ *]/.test(format.slice(at + 1)) ? 2 : 1
    else if (char === '[') {
      const close = format.indexOf(']', at)
      const bracket = close < 0 ? format.slice(at) : format.slice(at, close + 1)
      if (/\[[HhMmSs\u0E0A\u0E19\u0E17]*\]/.test(bracket)) return true
      at += bracket.length
    } else if (dateLetters.has(char)) return true
    else if (/^(?:a\/p|am\/pm|上午\/下午)/i.test(format.slice(at))) return true
    else if (char === '.' || char === '0' || char === '#') at = afterDigits(format, at)
    else at += /^[1-9][0-9]*/.exec(format.slice(at))?.[0].length ?? 1
  }
  return false
}
