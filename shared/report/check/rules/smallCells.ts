import { fraction } from '../../../quantities.ts'
import { ALL } from '../../../statistics/scope.ts'
import { isSmallCell } from '../../../statistics/smallCells.ts'
import type { Candidate } from '../bind/candidates.ts'
import type { CheckPlace } from '../finding.ts'
import { placeOf, type Reading, rowPlace } from '../reading.ts'
import type { RawFinding } from './rule.ts'

const PERSONS =
  /^(?:børn|unge|personer|elever|kvinder|mænd|mødre|familier|anbringelser|underretninger|afgørelser|henvisninger|deltagere|undersøgelser)$/
/** Counts of what the centre does, not of those it does it for. */
const ABOUT_CHILDREN =
  /^(?:placements|aftercare|notified-children|notifications-(?:by-age|source|other-duty|reason|first-action|sex)|complaint-rulings|own-initiative|epds|early-detection|weight-programme|tolmiea|respite-children|child-assessments)/

/** The number of persons that can be read or worked out. */
function personsIn({ group, dims, value, kind }: Candidate): number | null {
  const { definition, form, extra } = group
  const parted = extra.size > 0 || dims.municipality !== ALL
  const isCount = kind === 'count' && isSmallCell(value)
  if (!parted || !(isCount || kind === 'share') || !ABOUT_CHILDREN.test(form.id)) return null
  if (isCount) return PERSONS.test(definition.unit) ? value.numerator : null
  const basis = group.values.find((each) => each.dims === dims)?.basis
  return basis && isSmallCell(fraction(basis.part)) ? basis.part : null
}

function finding(place: CheckPlace, said: string, persons: number, figure: Candidate): RawFinding {
  return {
    rule: 'cell.small',
    severity: 'warning',
    place,
    said,
    evidence: {
      da: persons === 1 ? 'Tallet står for én.' : `Tallet står for ${persons}. Fra én til fire kan nogen genkendes.`,
      en:
        persons === 1
          ? 'The number stands for one.'
          : `The number stands for ${persons}. From one to four, someone can be recognised.`,
    },
    proposal: {
      da: 'Skriv “færre end fem”, eller slå sammen med en anden gruppe. Se efter, at tallet ikke kan regnes ud af andre.',
      en: 'Write “fewer than five”, or merge with another group. Make sure that it cannot be worked out from others.',
    },
    figure: { metric: figure.group.form.id, dims: figure.dims },
  }
}

/** Numbers from one to four in a breakdown, and shares that are such numbers in other words. */
export function* smallCells({ sentences, cells }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences)
    for (const { typed, binding } of numbers) {
      const persons = binding.shown ? personsIn(binding.shown) : null
      if (binding.shown && persons !== null)
        yield finding(placeOf(sentence, typed.start), typed.text, persons, binding.shown)
    }
  for (const { table, row, cell, binding } of cells) {
    const persons = binding.shown ? personsIn(binding.shown) : null
    if (binding.shown && persons !== null) yield finding(rowPlace(table, row, cell), cell.text, persons, binding.shown)
  }
}
