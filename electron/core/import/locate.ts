import type { Language } from '../../../shared/danish.ts'
import type { Place } from '../../../shared/problems.ts'

/** A place in words: »Underretninger«, række 7, kolonnen »Modtaget dato«. The file is named first where asked for. */
export function locate(place: Place, language: Language, withFile = false): string {
  const quote = (text: string): string => (language === 'da' ? `»${text}«` : `“${text}”`)
  const words = language === 'da' ? { row: 'række', column: 'kolonnen' } : { row: 'row', column: 'column' }
  const parts: string[] = []
  if (withFile && place.file !== undefined) parts.push(place.file)
  if (place.sheet !== undefined) parts.push(quote(place.sheet))
  if (place.row !== undefined) parts.push(`${words.row} ${place.row}`)
  if (place.column !== undefined) parts.push(`${words.column} ${quote(place.column)}`)
  return parts.join(', ')
}
