import { enumerateText, lowerFirst } from '../../narrative/phrase.ts'
import { addedRows, joinedCategories } from '../../statistics/breakdowns/breakdown.ts'
import {
  bySize,
  dimValues,
  type FigureContext,
  lookUp,
  occurring,
  point,
  say,
  scopeName,
  series,
} from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { joined, largest, percentText } from '../titles.ts'

const COUNT = 'placements-type-count'
const SHARE = 'placements-type-share-pct'
const JOINT_SHARE = addedRows(COUNT).jointShare

const dimsOf = ({ municipality }: FigureContext, year: number) => ({ year, municipality })

const yearsOf = (context: FigureContext): readonly number[] =>
  [context.period.previous, context.period.year].filter(
    (year) => lookUp(context, 'placements-count', dimsOf(context, year)) !== null,
  )

/** Forms that are counted in every year shown; those that are shown together are named by their joint number. */
function formsOf(context: FigureContext): { readonly kept: readonly string[]; readonly merged: readonly string[] } {
  const counted = dimValues(context, COUNT, 'form')
    .map(String)
    .filter((form) => yearsOf(context).every((year) => lookUp(context, COUNT, { ...dimsOf(context, year), form })))
  if (context.smallNumbers === 'shown') {
    const valuesOf = (form: string) =>
      yearsOf(context).map((year) => lookUp(context, COUNT, { ...dimsOf(context, year), form }))
    return { kept: occurring(counted, valuesOf), merged: [] }
  }
  const together = joinedCategories(context.metrics, COUNT, 'form', dimsOf(context, context.period.year))
  return {
    kept: counted.filter((form) => !together.has(form)),
    merged: counted.filter((form) => together.has(form)),
  }
}

/** The largest forms of placement; unless small numbers are shown, those with fewer than five children are one. */
export const placementFormsTopic: FigureTopic = topicsOf('placements', 'placements')(
  'placements-type-largest',
  { da: 'De største anbringelsesformer', en: 'The largest forms of placement' },
  (context) => {
    const years = yearsOf(context)
    const { kept, merged } = formsOf(context)
    const shareNow = (form: string) => lookUp(context, SHARE, { ...dimsOf(context, context.period.year), form })
    const names = bySize(kept, shareNow)
    const top = largest(names, names.map(shareNow))
    if (!top) return null
    const others = say(context, 'Øvrige', 'Others')
    return {
      kind: 'bars',
      title: {
        da: `${joined(context, top.names)} er den hyppigste anbringelsesform (${percentText(context, top.value)})`,
        en: `The most frequent form of placement: ${joined(context, top.names)} (${percentText(context, top.value)})`,
      },
      subtitle: {
        da: `Andel af anbragte børn og unge den 31. december, ${scopeName(context)}`,
        en: `Share of children placed on 31 December, ${scopeName(context)}`,
      },
      categories: merged.length === 0 ? names : [...names, others],
      categoryHeading: { da: 'Anbringelsesform', en: 'Form of placement' },
      series: years.map((year) =>
        series(String(year), year === context.period.year ? 'primary' : 'context', [
          ...names.map((form) => point(context, SHARE, { ...dimsOf(context, year), form })),
          ...(merged.length === 0 ? [] : [point(context, JOINT_SHARE, dimsOf(context, year))]),
        ]),
      ),
      format: { kind: 'percent', decimals: 1 },
      note:
        merged.length === 0
          ? null
          : {
              da: `Øvrige omfatter ${enumerateText(merged.map(lowerFirst))}.`,
              en: `Others: ${merged.join('; ')}.`,
            },
    }
  },
)
