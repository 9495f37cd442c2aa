import { enumerateText } from '../../../narrative/phrase.ts'
import { languageOf, type Scope } from '../../compose/scope.ts'

/** The sentence that says what a table does not show, and why; empty where it shows all. */
export function leftOut(scope: Scope, names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const language = languageOf(scope)
  const listed = enumerateText(names, language)
  return [
    language === 'da'
      ? `Ikke vist, fordi færre end fem kunne udpeges i en kommune: ${listed}.`
      : `Not shown, because fewer than five could be singled out in a municipality: ${listed}.`,
  ]
}
