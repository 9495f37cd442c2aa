import { ALL } from '../../statistics/scope.ts'
import {
  bySize,
  dimValues,
  type FigureContext,
  lookUp,
  occurring,
  perMunicipality,
  point,
  say,
  scopeName,
  series,
  together,
  yearPair,
} from '../figureContext.ts'
import type { FigurePoint } from '../figureSpec.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { capitalised, comparedTitle, joined, largest, percentText } from '../titles.ts'

const percent1 = { kind: 'percent', decimals: 1 } as const
const shareMetric = 'placements-type-share-pct'

const shareOf = (context: FigureContext, form: string, year = context.period.year) =>
  lookUp(context, shareMetric, { year, municipality: context.municipality, form })

function sortedForms(context: FigureContext): readonly string[] {
  const { year, previous } = context.period
  const forms = dimValues(context, shareMetric, 'form').map(String)
  return bySize(
    occurring(forms, (form) => [shareOf(context, form, year), shareOf(context, form, previous)]),
    (form) => shareOf(context, form),
  )
}

const formPoints = (context: FigureContext, forms: readonly string[], year: number): readonly FigurePoint[] =>
  forms.map((form) => point(context, shareMetric, { year, municipality: context.municipality, form }))

const typeTitle = (context: FigureContext, forms: readonly string[]): string => {
  const top = largest(
    forms,
    forms.map((form) => shareOf(context, form)),
  )
  return top
    ? say(
        context,
        `${joined(context, top.names)} er den hyppigste anbringelsesform (${percentText(context, top.value)})`,
        `The most frequent form of placement: ${joined(context, top.names)} (${percentText(context, top.value)})`,
      )
    : say(context, 'Anbringelsesformer', 'Forms of placement')
}

export const placementTopics: readonly FigureTopic[] = [
  topic(
    'placements',
    'placements',
    'placements-by-year',
    { da: 'Anbragte pr. år', en: 'Placed children by year' },
    (context) => {
      const { year, first } = context.period
      const years = dimValues(context, 'placements-count', 'year').map(Number)
      const of = (each: number, municipality = context.municipality) =>
        point(context, 'placements-count', { year: each, municipality })
      const split = context.municipality === ALL && context.period.municipalities.length > 1
      return {
        kind: 'columns',
        title: comparedTitle(
          context,
          { da: 'anbragte børn og unge', en: 'placed children' },
          of(year).value,
          of(first).value,
          first,
        ),
        subtitle: say(
          context,
          `Antal anbragte den 31. december, ${split ? 'efter kommune' : scopeName(context)}`,
          `Children placed on 31 December, ${split ? 'by municipality' : scopeName(context)}`,
        ),
        categories: years.map(String),
        categoryHeading: say(context, 'År', 'Year'),
        series: split
          ? perMunicipality(context, (name) => years.map((each) => of(each, name)))
          : [
              series(
                capitalised(scopeName(context)),
                'primary',
                years.map((each) => of(each)),
              ),
            ],
        ...(split
          ? {
              total: together(
                context,
                years.map((each) => of(each)),
              ),
            }
          : {}),
        format: { kind: 'count' },
      }
    },
  ),
  topic(
    'placements',
    'placements',
    'placements-type',
    { da: 'Anbringelsesform', en: 'Form of placement' },
    (context) => {
      const forms = sortedForms(context)
      return {
        kind: 'bars',
        title: typeTitle(context, forms),
        subtitle: say(
          context,
          `Andel af anbragte den 31. december, ${scopeName(context)}`,
          `Share of children placed on 31 December, ${scopeName(context)}`,
        ),
        categories: forms,
        categoryHeading: say(context, 'Anbringelsesform', 'Form of placement'),
        series: yearPair(context, (year) => formPoints(context, forms, year)),
        format: percent1,
      }
    },
  ),
  topic(
    'placements',
    'placements',
    'placements-type-years',
    { da: 'Anbringelsesform, ændring', en: 'Form of placement, change' },
    (context) => {
      const { year, previous } = context.period
      const forms = sortedForms(context).slice(0, 4)
      const roles = ['primary', 'third', 'fourth', 'context'] as const
      return {
        kind: 'slope',
        title: typeTitle(context, forms),
        subtitle: say(
          context,
          `Andel af anbragte den 31. december, de største former, ${scopeName(context)}`,
          `Share of children placed on 31 December, the largest forms, ${scopeName(context)}`,
        ),
        categories: [String(previous), String(year)],
        categoryHeading: say(context, 'År', 'Year'),
        series: forms.map((form, index) =>
          series(
            form,
            roles[index] ?? 'peer',
            [previous, year].map((each) =>
              point(context, shareMetric, { year: each, municipality: context.municipality, form }),
            ),
          ),
        ),
        format: percent1,
      }
    },
  ),
  topic(
    'placements',
    'placements',
    'placements-age',
    { da: 'Anbragte efter alder', en: 'Placed children by age' },
    (context) => {
      const ages = dimValues(context, 'placements-by-age', 'age').map(Number)
      const of = (year: number): readonly FigurePoint[] =>
        ages.map((age) => point(context, 'placements-by-age', { year, municipality: context.municipality, age }))
      const labels = ages.map(String)
      const top = largest(
        labels,
        of(context.period.year).map(({ value }) => value),
      )
      return {
        kind: 'columns',
        title: top
          ? say(
              context,
              `Flest anbragte på ${joined(context, top.names)} år`,
              `Most placed children aged ${joined(context, top.names)}`,
            )
          : say(context, 'Anbragte efter alder', 'Placed children by age'),
        subtitle: say(
          context,
          `Anbragte efter alder den 31. december, ${scopeName(context)}`,
          `Placed children by age on 31 December, ${scopeName(context)}`,
        ),
        categories: labels,
        categoryHeading: say(context, 'Alder', 'Age'),
        series: yearPair(context, of),
        format: { kind: 'count' },
      }
    },
  ),
  topic(
    'placements',
    'placements',
    'placements-new-age',
    { da: 'Nye anbringelser efter alder', en: 'New placements by age' },
    (context) => {
      const { year, previous } = context.period
      const dims = { year, municipality: context.municipality }
      const ages = dimValues(context, 'placements-new-by-age', 'age').map(Number)
      return {
        kind: 'columns',
        title: comparedTitle(
          context,
          { da: 'nye anbringelser', en: 'new placements' },
          lookUp(context, 'placements-new-count', dims),
          lookUp(context, 'placements-new-count', { ...dims, year: previous }),
          previous,
        ),
        subtitle: say(
          context,
          `Nye anbringelser i ${year} efter alder den 31. december ${previous}, ${scopeName(context)}`,
          `New placements in ${year} by age on 31 December ${previous}, ${scopeName(context)}`,
        ),
        categories: ages.map(String),
        categoryHeading: say(context, 'Alder', 'Age'),
        series: [
          series(
            String(year),
            'primary',
            ages.map((age) => point(context, 'placements-new-by-age', { ...dims, age })),
          ),
        ],
        format: { kind: 'count' },
      }
    },
  ),
  topic('placements', 'placements', 'placements-aftercare', { da: 'Efterværn', en: 'After-care' }, (context) => {
    const { year } = context.period
    const kinds = [
      ['aftercare-count-placed', say(context, 'Anbragt', 'Placed')],
      ['aftercare-count-contact-person', say(context, 'Kontaktperson', 'Contact person')],
    ] as const
    return {
      kind: 'bars',
      title: comparedTitle(
        context,
        { da: 'unge i efterværn', en: 'young people in after-care' },
        lookUp(context, 'aftercare-count', { year, municipality: context.municipality }),
        null,
        year,
      ),
      subtitle: say(
        context,
        `Unge i efterværn den 31. december ${year}`,
        `Young people in after-care on 31 December ${year}`,
      ),
      categories: kinds.map(([, name]) => name),
      categoryHeading: say(context, 'Form', 'Form'),
      series: perMunicipality(context, (municipality) =>
        kinds.map(([metric]) => point(context, metric, { year, municipality })),
      ),
      format: { kind: 'count' },
    }
  }),
  topic('placements', 'placements', 'placements-forced', { da: 'Uden samtykke', en: 'Without consent' }, (context) => {
    const { year, municipalities } = context.period
    const metric = 'placements-forced-share-pct'
    const rows = [ALL, ...municipalities]
    return {
      kind: 'bars',
      title: say(
        context,
        `${percentText(context, lookUp(context, metric, { year, municipality: context.municipality }))} er anbragt uden samtykke`,
        `${percentText(context, lookUp(context, metric, { year, municipality: context.municipality }))} are placed without consent`,
      ),
      subtitle: say(
        context,
        `Andel af de anbragte, som er anbragt uden samtykke, den 31. december ${year}`,
        `Share of placed children who are placed without consent on 31 December ${year}`,
      ),
      categories: rows.map((name) => capitalised(scopeName(context, name))),
      categoryHeading: say(context, 'Område', 'Area'),
      series: [
        series(
          String(year),
          'primary',
          rows.map((municipality) => point(context, metric, { year, municipality })),
        ),
      ],
      format: percent1,
    }
  }),
]
