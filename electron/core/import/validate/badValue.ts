import { fail, type Place } from '../../../../shared/problems.ts'
import { locate } from '../locate.ts'

/** Refuses the file for one of its cells: told with file, sheet, row and column, and with what to do. */
export const badValue = (place: Place, texts: { readonly da: string; readonly en: string }): never =>
  fail(
    'file.bad-value',
    { da: `${locate(place, 'da', true)}: ${texts.da}`, en: `${locate(place, 'en', true)}: ${texts.en}` },
    place,
  )
