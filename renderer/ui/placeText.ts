import type { TFunction } from 'i18next'
import type { Place } from '../../shared/problems.ts'

/** "ark Underretninger, række 17, kolonne Modtaget dato": where to look in the file. */
export function placeText(place: Place, t: TFunction, withFile = true): string {
  const parts: string[] = []
  if (withFile && place.file !== undefined) parts.push(t('place.file', { file: place.file }))
  if (place.sheet !== undefined) parts.push(t('place.sheet', { sheet: place.sheet }))
  if (place.row !== undefined) parts.push(t('place.row', { row: place.row }))
  if (place.column !== undefined) parts.push(t('place.column', { column: place.column }))
  return parts.join(', ')
}
