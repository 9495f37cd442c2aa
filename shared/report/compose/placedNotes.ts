import type { PhrasingContent } from 'mdast'
import { nearestName } from '../../statistics/explain/likeness.ts'
import { placeOf } from '../markdown/parseTemplate.ts'
import { templateProblem } from '../markdown/templateProblem.ts'
import { byReading, samePlace } from '../notePlace.ts'
import type { NotePlace, PlacedNote } from '../reportModel.ts'
import { composeInlines } from './composeInlines.ts'
import type { Scope } from './scope.ts'
import { inlineText } from './tidyInlines.ts'

/** What footnotes can stand at: a table or a figure, and what its places are called. */
export interface Annotated {
  /** "tabellen “Underretninger pr. måned”". */
  readonly name: { readonly da: string; readonly en: string }
  readonly placeOf: (words: string) => NotePlace | null
  readonly names: readonly string[]
}

/** The words before each footnote of a label name its place: "I alt[^1], Vallensbæk / 2013[^2]"; no words, the title. */
export function placedNotes(
  scope: Scope,
  label: readonly PhrasingContent[],
  annotated: Annotated,
): { readonly notes?: readonly PlacedNote[] } {
  const notes: PlacedNote[] = []
  let before: PhrasingContent[] = []
  for (const node of label) {
    if (node.type !== 'footnoteReference') {
      before.push(node)
      continue
    }
    const words = inlineText(composeInlines(scope, before)).replace(/^[\s,;]+/, '')
    before = []
    const [footnote] = composeInlines(scope, [node])
    // A footnote may come out empty for this year's data.
    if (footnote?.type !== 'footnote') continue
    const place = annotated.placeOf(words)
    if (!place) scope.omissions.push(lost(words, annotated))
    else if (notes.some((other) => samePlace(other.place, place)))
      templateProblem(placeOf(scope.template, node), {
        da: `ved “${words}” står der to fodnoter; skriv dem som én.`,
        en: `there are two footnotes at “${words}”; write them as one.`,
      })
    else notes.push({ place, footnote })
  }
  return notes.length === 0 ? {} : { notes: notes.sort(byReading) }
}

function lost(words: string, { name, names }: Annotated): { readonly da: string; readonly en: string } {
  const nearest = nearestName(words, names)
  return {
    da: `Fodnoten ved “${words}” er udeladt, fordi ${name.da} ikke har det sted.${nearest ? ` Nærmest er “${nearest}”.` : ''}`,
    en: `The footnote at “${words}” is left out because ${name.en} has no such place.${nearest ? ` The nearest is “${nearest}”.` : ''}`,
  }
}
