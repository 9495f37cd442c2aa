import type { SheetGrid } from '../../../shared/domain/grid.ts'
import type { ChosenMapping } from '../../../shared/domain/importChoices.ts'
import { fingerprintOf, learnedNames } from './fingerprint.ts'
import type { ForcedMapping, LearnedMapping, ParseContext } from './parsedSheet.ts'
import { headerLines } from './shapes/list/headerLines.ts'

/** A mapping that stands before the program looks for one. */
export interface StandingMapping {
  readonly by: 'hand' | 'memory'
  /** Null: the sheet is left alone. */
  readonly profile: string | null
  readonly forced: ForcedMapping
}

const byHand = ({ profile, headerRow, columns }: ChosenMapping): StandingMapping => ({
  by: 'hand',
  profile,
  forced: { headerRow, columns: () => new Map(columns.map(({ at, field }) => [at, field])) },
})

const PLACE = /^#(\d+)$/

/** Columns are known again by their headers; those without one by their place. */
function learnedFields(headers: Parameters<ForcedMapping['columns']>[0], { columns }: LearnedMapping) {
  const fields = new Map<number, string | null>()
  const names = learnedNames(headers)
  for (const [index, { at }] of headers.entries()) {
    const name = names[index] ?? ''
    // A header may be called "constructor".
    if (Object.hasOwn(columns, name)) fields.set(at, columns[name] ?? null)
  }
  for (const [name, field] of Object.entries(columns)) {
    const place = PLACE.exec(name)?.[1]
    if (place !== undefined) fields.set(Number(place), field)
  }
  return fields
}

function fromMemory(sheet: SheetGrid, { memory }: ParseContext): StandingMapping | null {
  if (memory.mappings.size === 0) return null
  for (const { first } of headerLines(sheet)) {
    const learned = memory.mappings.get(fingerprintOf(first.cells))
    if (!learned) continue
    const forced: ForcedMapping = { headerRow: first.number, columns: (headers) => learnedFields(headers, learned) }
    return { by: 'memory', profile: learned.profile, forced }
  }
  return null
}

/** What a person has chosen for this sheet, now or for an earlier file with the same headers. */
export function standingMapping(sheet: SheetGrid, context: ParseContext): StandingMapping | null {
  const chosen = context.choices.mappings.findLast((mapping) => mapping.sheet === sheet.name)
  return chosen ? byHand(chosen) : fromMemory(sheet, context)
}
