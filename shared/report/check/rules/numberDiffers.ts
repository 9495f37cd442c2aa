import { magnitude } from '../../../narrative/percentWords.ts'
import { compare, fraction, subtract } from '../../../quantities.ts'
import type { Binding } from '../bind/bindNumber.ts'
import type { Candidate } from '../bind/candidates.ts'
import { figureSays, figureValue } from '../figureName.ts'
import type { CheckPlace, CheckRule } from '../finding.ts'
import { shows } from '../numbers/shows.ts'
import type { TypedNumber } from '../numbers/typedNumber.ts'
import { placeOf, type Reading, rowPlace } from '../reading.ts'
import type { RawFinding } from './rule.ts'

type Shown = Pick<TypedNumber, 'value' | 'decimals' | 'scale' | 'hedge' | 'part'>

/** Off by one in the last place that is shown: rounding of rounded numbers, or none at all. */
function isRounding({ value, decimals, scale, hedge, part }: Shown, figure: Candidate): boolean {
  if (hedge !== null || part || scale > 1) return false
  const distance = magnitude(subtract(magnitude(value), magnitude(figure.value)))
  const step = fraction(1, 10 ** decimals)
  const large = figure.group.definition.unit.startsWith('kr.') || (decimals > 0 && figure.kind !== 'count')
  return large && compare(distance, step) <= 0
}

/** The same figure of another municipality or year, which is what the number shows. */
function otherPlace(
  shown: Shown,
  { group, dims }: Candidate,
): { readonly rule: CheckRule; readonly text: string } | null {
  for (const value of group.values) {
    if (value.value === null || !shows(shown, value.value)) continue
    if (value.dims.year === dims.year) return { rule: 'population.wrong', text: String(value.dims.municipality) }
    if (value.dims.municipality === dims.municipality) return { rule: 'year.wrong', text: String(value.dims.year) }
  }
  return null
}

function ofOtherYear(figure: Candidate, said: string, place: CheckPlace): RawFinding {
  const says = figureSays(figure)
  return {
    rule: 'year.wrong',
    severity: 'error',
    place,
    said,
    evidence: {
      da: `${says.da} For det år, teksten nævner, er der intet tal.`,
      en: `${says.en} There is no number of the year that the text names.`,
    },
    proposal: { da: 'Ret årstallet, eller ret tallet.', en: 'Correct the year, or correct the number.' },
    figure: { metric: figure.group.form.id, dims: figure.dims },
  }
}

function findingOf(
  shown: Shown,
  said: string,
  placed: () => CheckPlace,
  { shown: found, likely, confident, otherYear }: Binding,
): RawFinding | null {
  const [best] = likely
  if (otherYear) return ofOtherYear(otherYear, said, placed())
  if (found || !confident || !best) return null
  const nearest = likely.find((each) => isRounding(shown, each)) ?? best
  const rounding = isRounding(shown, nearest)
  const other = rounding ? null : otherPlace(shown, best)
  const says = figureSays(nearest)
  return {
    rule: rounding ? 'number.rounding' : (other?.rule ?? 'number.differs'),
    severity: rounding ? 'warning' : 'error',
    place: placed(),
    said,
    evidence: other
      ? {
          da: `${says.da} Det skrevne tal passer til ${other.text}.`,
          en: `${says.en} The number in the text is that of ${other.text}.`,
        }
      : says,
    proposal: {
      da: `Skriv ${figureValue(nearest, 'da')}, eller ret, hvad tallet handler om.`,
      en: `Write ${figureValue(nearest, 'en')}, or correct what the number is about.`,
    },
    figure: { metric: nearest.group.form.id, dims: nearest.dims },
  }
}

/** A typed number, in text or table, that contradicts the figure it is bound to. */
export function* numberDiffers({ sentences, cells }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences)
    for (const { typed, binding } of numbers) {
      const found = findingOf(typed, typed.text, () => placeOf(sentence, typed.start), binding)
      if (found) yield found
    }
  for (const { table, row, cell, binding } of cells) {
    const shown = { value: cell.value, decimals: cell.decimals, scale: 1, hedge: null, part: false }
    const found = findingOf(shown, cell.text, () => rowPlace(table, row, cell), binding)
    if (found) yield found
  }
}
