import { capitalize } from '../../narrative/phrase.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import { type FigureContext, lookUp, perMunicipality, point, roleAt, say, scopeName, series } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { ageAxis, agesOf, yearAxis, yearsWith } from '../shapes/axes.ts'
import { classColumns } from '../shapes/classColumns.ts'
import { rankedByYear } from '../shapes/ranking.ts'
import { jointFirst } from '../shapes/scopeRows.ts'
import { splitName, yearColumns } from '../shapes/yearColumns.ts'
import { comparedCount, comparedTitle, joined, type Largest, largest, noun, percentText } from '../titles.ts'

const topic = topicsOf('placements', 'placements')
const count = { kind: 'count' } as const
const percent1 = { kind: 'percent', decimals: 1 } as const

const FORM_SHARE = 'placements-type-share-pct'
const MOST_FORMS = 4

const here = ({ period, municipality }: FigureContext) => ({ year: period.year, municipality })

const rankedForms = (context: FigureContext) =>
  rankedByYear(context, {
    metric: FORM_SHARE,
    dimension: 'form',
    heading: { da: 'Anbringelsesform', en: 'Form of placement' },
  })

const formTitle = (context: FigureContext, top: Largest | null): Bilingual | null =>
  top && {
    da: `${joined(context, top.names)} er den hyppigste anbringelsesform (${percentText(context, top.value)})`,
    en: `The most frequent form of placement: ${joined(context, top.names)} (${percentText(context, top.value)})`,
  }

export const placementTopics: readonly FigureTopic[] = [
  topic('placements-by-year', { da: 'Anbragte pr. år', en: 'Placed children by year' }, (context) => {
    const placed = noun('anbragt barn eller ung', 'anbragte børn og unge', 'placed child', 'placed children')
    return {
      ...yearColumns(context, 'placements-count', yearsWith(context, 'placements-count')),
      title: comparedCount(context, 'placements-count', placed),
      subtitle: {
        da: `Antal anbragte den 31. december, ${splitName(context)}`,
        en: `Children placed on 31 December, ${splitName(context)}`,
      },
      format: count,
    }
  }),
  topic('placements-type', { da: 'Anbringelsesform', en: 'Form of placement' }, (context) => {
    const { top, drawn } = rankedForms(context)
    return {
      ...drawn,
      title: formTitle(context, top),
      subtitle: {
        da: `Andel af anbragte den 31. december, ${scopeName(context)}`,
        en: `Share of children placed on 31 December, ${scopeName(context)}`,
      },
      format: percent1,
    }
  }),
  topic('placements-type-years', { da: 'Anbringelsesform, ændring', en: 'Form of placement, change' }, (context) => {
    const { year, previous } = context.period
    const { names, top } = rankedForms(context)
    const { municipality } = context
    return {
      kind: 'slope',
      ...yearAxis([previous, year]),
      series: names.slice(0, MOST_FORMS).map((form, index) =>
        series(
          form,
          roleAt(index),
          [previous, year].map((each) => point(context, FORM_SHARE, { year: each, municipality, form })),
        ),
      ),
      title: formTitle(context, top),
      subtitle: {
        da: `Andel af anbragte den 31. december, de største former, ${scopeName(context)}`,
        en: `Share of children placed on 31 December, the largest forms, ${scopeName(context)}`,
      },
      format: percent1,
    }
  }),
  topic('placements-age', { da: 'Anbragte efter alder', en: 'Placed children by age' }, (context) => {
    const metric = 'placements-by-age'
    const ages = agesOf(context, metric)
    const { categories: names, categoryHeading: heading } = ageAxis(ages)
    const top = largest(
      names,
      ages.map((age) => lookUp(context, metric, { ...here(context), age })),
    )
    return {
      ...classColumns(context, { metric, dimension: 'age', values: ages, names, heading }),
      title: top && {
        da: `Flest anbragte på ${joined(context, top.names)} år`,
        en: `Most placed children aged ${joined(context, top.names)}`,
      },
      subtitle: {
        da: `Anbragte efter alder den 31. december, ${scopeName(context)}`,
        en: `Placed children by age on 31 December, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('placements-new-age', { da: 'Nye anbringelser efter alder', en: 'New placements by age' }, (context) => {
    const { year, previous } = context.period
    const metric = 'placements-new-by-age'
    const ages = agesOf(context, metric)
    return {
      kind: 'columns',
      ...ageAxis(ages),
      series: [
        series(
          String(year),
          'primary',
          ages.map((age) => point(context, metric, { ...here(context), age })),
        ),
      ],
      title: comparedCount(
        context,
        'placements-new-count',
        noun('ny anbringelse', 'nye anbringelser', 'new placement', 'new placements'),
      ),
      subtitle: {
        da: `Nye anbringelser i ${year} efter alder den 31. december ${previous}, ${scopeName(context)}`,
        en: `New placements in ${year} by age on 31 December ${previous}, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('placements-aftercare', { da: 'Efterværn', en: 'After-care' }, (context) => {
    const { year } = context.period
    const kinds = [
      ['aftercare-count-placed', say(context, 'Anbragt', 'Placed')],
      ['aftercare-count-contact-person', say(context, 'Kontaktperson', 'Contact person')],
    ] as const
    const young = noun(
      'ung i efterværn',
      'unge i efterværn',
      'young person in after-care',
      'young people in after-care',
    )
    return {
      kind: 'bars',
      categories: kinds.map(([, name]) => name),
      categoryHeading: { da: 'Form', en: 'Form' },
      series: perMunicipality(context, (municipality) =>
        kinds.map(([metric]) => point(context, metric, { year, municipality })),
      ),
      title: comparedTitle(context, young, lookUp(context, 'aftercare-count', here(context)), null, year),
      subtitle: {
        da: `Unge i efterværn den 31. december ${year}`,
        en: `Young people in after-care on 31 December ${year}`,
      },
      format: count,
    }
  }),
  topic('placements-forced', { da: 'Uden samtykke', en: 'Without consent' }, (context) => {
    const { year } = context.period
    const metric = 'placements-forced-share-pct'
    const rows = jointFirst(context, ALL)
    const share = lookUp(context, metric, here(context))
    return {
      kind: 'bars',
      categories: rows.map((name) => capitalize(scopeName(context, name))),
      categoryHeading: { da: 'Område', en: 'Area' },
      series: [
        series(
          String(year),
          'primary',
          rows.map((municipality) => point(context, metric, { year, municipality })),
        ),
      ],
      title: share && {
        da: `${percentText(context, share)} er anbragt uden samtykke`,
        en: `${percentText(context, share)} are placed without consent`,
      },
      subtitle: {
        da: `Andel af de anbragte, som er anbragt uden samtykke, den 31. december ${year}`,
        en: `Share of placed children who are placed without consent on 31 December ${year}`,
      },
      format: percent1,
    }
  }),
]
