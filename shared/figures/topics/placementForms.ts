import { enumerateText, lowerFirst } from '../../narrative/phrase.ts'
import { type Fraction, fraction, percentOf } from '../../quantities.ts'
import { mergeSmall, sumOfCounts } from '../../statistics/mergeSmall.ts'
import { bySize, dimValues, type FigureContext, lookUp, point, say, scopeName, series } from '../figureContext.ts'
import type { FigurePoint } from '../figureSpec.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { joined, largest, percentText } from '../titles.ts'

const COUNT = 'placements-type-count'
const SHARE = 'placements-type-share-pct'

const dimsOf = ({ municipality }: FigureContext, year: number) => ({ year, municipality })

const yearsOf = (context: FigureContext): readonly number[] =>
  [context.period.previous, context.period.year].filter(
    (year) => lookUp(context, 'placements-count', dimsOf(context, year)) !== null,
  )

const countsOf = (context: FigureContext, form: string): readonly Fraction[] =>
  yearsOf(context).map((year) => lookUp(context, COUNT, { ...dimsOf(context, year), form }) ?? fraction(0))

/** A point that no metric stands for: the forms that are shown together, in percent of all placed children. */
function othersPoint(context: FigureContext, year: number, count: Fraction, name: string): FigurePoint {
  const total = lookUp(context, 'placements-count', dimsOf(context, year))
  const value = percentOf(count.numerator, total?.numerator ?? 0)
  return { value, metric: SHARE, dims: { ...dimsOf(context, year), form: name } }
}

/** The largest forms of placement; those with fewer than five children are shown as one, so that none can be read. */
export const placementFormsTopic: FigureTopic = topic(
  'placements',
  'placements',
  'placements-type-largest',
  { da: 'De største anbringelsesformer', en: 'The largest forms of placement' },
  (context) => {
    const years = yearsOf(context)
    const forms = dimValues(context, COUNT, 'form').map(String)
    const { kept, merged } = mergeSmall(forms.map((label) => ({ label, counts: countsOf(context, label) })))
    const shareNow = (form: string) => lookUp(context, SHARE, { ...dimsOf(context, context.period.year), form })
    const names = bySize(
      kept.map(({ label }) => label),
      shareNow,
    )
    const top = largest(names, names.map(shareNow))
    if (!top) return null
    const others = say(context, 'Øvrige', 'Others')
    const joint = sumOfCounts(merged)
    return {
      kind: 'bars',
      title: say(
        context,
        `${joined(context, top.names)} er den hyppigste anbringelsesform (${percentText(context, top.value)})`,
        `The most frequent form of placement: ${joined(context, top.names)} (${percentText(context, top.value)})`,
      ),
      subtitle: say(
        context,
        `Andel af anbragte børn og unge den 31. december, ${scopeName(context)}`,
        `Share of children placed on 31 December, ${scopeName(context)}`,
      ),
      categories: merged.length === 0 ? names : [...names, others],
      categoryHeading: say(context, 'Anbringelsesform', 'Form of placement'),
      series: years.map((year, index) =>
        series(String(year), year === context.period.year ? 'primary' : 'context', [
          ...names.map((form) => point(context, SHARE, { ...dimsOf(context, year), form })),
          ...(merged.length === 0 ? [] : [othersPoint(context, year, joint[index] ?? fraction(0), others)]),
        ]),
      ),
      format: { kind: 'percent', decimals: 1 },
      ...(merged.length === 0
        ? {}
        : {
            note: say(
              context,
              `Øvrige omfatter ${enumerateText(merged.map(({ label }) => lowerFirst(label)))}.`,
              `Others: ${merged.map(({ label }) => label).join('; ')}.`,
            ),
          }),
    }
  },
)
