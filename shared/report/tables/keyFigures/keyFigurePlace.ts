import { onlyPlace } from '../../compose/onlyPlace.ts'
import { languageOf, municipalityOf, type Scope } from '../../compose/scope.ts'
import { municipalityName } from '../../reportLabels.ts'
import { placeName } from '../breakdownTable.ts'

/** Where a table of key figures counts: the chapter's municipality, or the unit that alone has the metric. */
export interface KeyFigurePlace {
  readonly municipality: string
  readonly name: string
}

export function keyFigurePlace(scope: Scope, metric: string): KeyFigurePlace {
  const unit = scope.municipality === null ? onlyPlace(scope, metric) : null
  if (unit !== null) return { municipality: unit, name: unit }
  const municipality = municipalityOf(scope)
  const name = scope.municipality === null ? placeName(scope) : municipalityName(municipality)[languageOf(scope)]
  return { municipality, name }
}
