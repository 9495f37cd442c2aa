import { type FigureContext, lookUp, point, say, scopeName, yearPair } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { yearsWith } from '../shapes/axes.ts'
import { classColumns } from '../shapes/classColumns.ts'
import { dividedScopes } from '../shapes/scopeRows.ts'
import { yearsOfEach } from '../shapes/yearColumns.ts'
import { comparedCount, joined, largest, noun, percentText } from '../titles.ts'

const topic = topicsOf('placements', 'placements')
const count = { kind: 'count' } as const

const here = ({ period, municipality }: FigureContext) => ({ year: period.year, municipality })

const durations = [
  ['under-1-year', { da: 'Under 1 år', en: 'Under 1 year' }],
  ['1-2-years', { da: '1–2 år', en: '1–2 years' }],
  ['3-5-years', { da: '3–5 år', en: '3–5 years' }],
  ['6-years-or-more', { da: '6 år eller mere', en: '6 years or more' }],
] as const

const durationNames = ({ language }: FigureContext) => durations.map(([, name]) => name[language])

const durationColumns = (context: FigureContext, metric: string) =>
  classColumns(context, {
    metric,
    dimension: 'duration',
    values: durations.map(([value]) => value),
    names: durationNames(context),
    heading: { da: 'Varighed', en: 'Duration' },
  })

const longest = (context: FigureContext, metric: string) =>
  largest(
    durationNames(context),
    durations.map(([duration]) => lookUp(context, metric, { ...here(context), duration })),
  )

/** The course of placements: who comes and goes, who moves, and for how long. */
export const placementCourseTopics: readonly FigureTopic[] = [
  topic('placements-flow', { da: 'Nye, ophørte og skift', en: 'New, ended and moves' }, (context) => {
    const rows = [
      ['placements-new-count', say(context, 'Nye anbringelser', 'New placements')],
      ['placements-ended-count', say(context, 'Ophørte anbringelser', 'Ended placements')],
      ['placements-moves-count', say(context, 'Skift af anbringelsessted', 'Moves between places')],
    ] as const
    return {
      kind: 'bars',
      categories: rows.map(([, name]) => name),
      categoryHeading: { da: 'Bevægelse', en: 'Movement' },
      series: yearPair(context, (year) => rows.map(([metric]) => point(context, metric, { ...here(context), year }))),
      title: comparedCount(
        context,
        'placements-ended-count',
        noun('ophørt anbringelse', 'ophørte anbringelser', 'ended placement', 'ended placements'),
      ),
      subtitle: {
        da: `Antal i løbet af året, ${scopeName(context)}`,
        en: `Number in the course of the year, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('placements-duration', { da: 'Anbringelsens varighed', en: 'Duration of placements' }, (context) => {
    const metric = 'placements-duration-share-pct'
    const top = longest(context, metric)
    return {
      ...durationColumns(context, metric),
      title: top && {
        da: `Flest har været anbragt i ${joined(context, top.names).toLocaleLowerCase('da-DK')} (${percentText(context, top.value)})`,
        en: `The largest group has been placed for ${joined(context, top.names).toLowerCase()} (${percentText(context, top.value)})`,
      },
      subtitle: {
        da: `Andel af anbragte den 31. december efter uafbrudt varighed, skift medregnet, ${scopeName(context)}`,
        en: `Share of children placed on 31 December by unbroken duration, moves included, ${scopeName(context)}`,
      },
      format: { kind: 'percent', decimals: 1 },
    }
  }),
  topic(
    'placements-ended-duration',
    { da: 'Ophørte anbringelsers varighed', en: 'Duration of ended placements' },
    (context) => {
      const metric = 'placements-ended-duration-count'
      const top = longest(context, metric)
      return {
        ...durationColumns(context, metric),
        title: top && {
          da: `Flest ophørte anbringelser varede ${joined(context, top.names).toLocaleLowerCase('da-DK')}`,
          en: `The most frequent duration of ended placements: ${joined(context, top.names).toLowerCase()}`,
        },
        subtitle: {
          da: `Antal anbringelser, der ophørte i året, efter varighed, ${scopeName(context)}`,
          en: `Number of placements that ended in the year by duration, ${scopeName(context)}`,
        },
        format: count,
      }
    },
  ),
  topic('placements-consent', { da: 'Med og uden samtykke', en: 'With and without consent' }, (context) => {
    const unknown = { value: 'unknown', name: { da: 'Ikke angivet', en: 'Not given' } }
    const segments = [
      { value: 'with', name: { da: 'Med samtykke', en: 'With consent' } },
      { value: 'without', name: { da: 'Uden samtykke', en: 'Without consent' } },
    ]
    const metric = 'placements-consent-count'
    const someUnknown = context.metrics
      .of(metric)
      .some(({ dims, value }) => dims.consent === 'unknown' && value !== null && value.numerator > 0)
    const forced = noun(
      'anbringelse uden samtykke',
      'anbringelser uden samtykke',
      'placement without consent',
      'placements without consent',
    )
    return {
      ...dividedScopes(context, metric, 'consent', someUnknown ? [...segments, unknown] : segments),
      title: comparedCount(context, 'placements-forced-count', forced),
      subtitle: {
        da: 'Antal anbragte den 31. december efter samtykke',
        en: 'Children placed on 31 December by consent',
      },
      format: count,
    }
  }),
  topic('placements-sex', { da: 'Anbragte efter køn', en: 'Placed children by sex' }, (context) => {
    const metric = 'placements-by-sex'
    const boys = lookUp(context, metric, { ...here(context), sex: 'boys' })
    const all = lookUp(context, 'placements-count', here(context))
    return {
      ...dividedScopes(context, metric, 'sex', [
        { value: 'boys', name: { da: 'Drenge', en: 'Boys' } },
        { value: 'girls', name: { da: 'Piger', en: 'Girls' } },
      ]),
      title: boys &&
        all && {
          da: `${boys.numerator} af ${all.numerator} anbragte er drenge`,
          en: `${boys.numerator} of ${all.numerator} placed children are boys`,
        },
      subtitle: {
        da: 'Antal anbragte den 31. december efter køn',
        en: 'Children placed on 31 December by sex',
      },
      format: count,
    }
  }),
  topic('placements-per-1000', { da: 'Anbragte pr. 1.000 børn', en: 'Placements per 1,000 children' }, (context) => {
    const metric = 'placements-per-1000-children'
    const { year, municipalities } = context.period
    const top = largest(
      municipalities,
      municipalities.map((municipality) => lookUp(context, metric, { year, municipality })),
    )
    return {
      ...yearsOfEach(context, metric, yearsWith(context, metric)),
      source: 'placementsAndPopulation',
      title: top && {
        da: `${joined(context, top.names)} har flest anbragte i forhold til børnetallet`,
        en: `${joined(context, top.names)}: most placed children relative to the number of children`,
      },
      subtitle: {
        da: 'Anbragte på 0–17 år den 31. december pr. 1.000 børn og unge på 0–17 år',
        en: 'Children aged 0–17 placed on 31 December per 1,000 children aged 0–17',
      },
      format: { kind: 'decimal', decimals: 1 },
    }
  }),
]
