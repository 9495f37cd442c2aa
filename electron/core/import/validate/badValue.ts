import { fail, type Place } from '../../../../shared/problems.ts'
import { locate } from '../locate.ts'

/** Refuses the file for one of its cells: told with file, sheet, row and column, and with what to do. */
export function badValue(place: Place, texts: { readonly da: string; readonly en: string }): never {
  const da = `${locate(place, 'da', true)}: ${texts.da}`
  const en = `${locate(place, 'en', true)}: ${texts.en}`
  return fail('file.bad-value', { da, en }, place)
}
