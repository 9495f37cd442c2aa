import type { Bilingual } from '../../statistics/metric.ts'
import { groupBy } from '../../statistics/tally.ts'
import { bySize, dimValues, type FigureContext, lookUp, point, say, series } from '../figureContext.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { joined } from '../titles.ts'

const areas: readonly (readonly [string, string, Bilingual, Bilingual])[] = [
  [
    'expenditure-prevention',
    'prevention',
    { da: 'Forebyggende foranstaltninger', en: 'Preventive measures' },
    { da: 'Forebyggelse', en: 'Prevention' },
  ],
  [
    'expenditure-placement',
    'placement',
    { da: 'Anbringende foranstaltninger', en: 'Placement measures' },
    { da: 'Anbringelser', en: 'Placements' },
  ],
  [
    'expenditure-respite',
    'respite',
    { da: 'Aflastning', en: 'Respite care' },
    { da: 'Aflastning', en: 'Respite care' },
  ],
  [
    'expenditure-residential',
    'residential-disability',
    { da: 'Døgninstitutioner, funktionsnedsættelse', en: 'Residential homes, disability' },
    { da: 'Døgninstitutioner', en: 'Residential homes' },
  ],
]

/** The newest year of the peers' figures that is not later than the report year: peers come a year late. */
function latestYear(context: FigureContext, metric: string): number | null {
  const years = dimValues(context, metric, 'year')
    .map(Number)
    .filter((year) => year <= context.period.year)
  return years.length === 0 ? null : Math.max(...years)
}

/** "Aflastning: Ishøj over og Vallensbæk under gennemsnittet"; municipalities on the same side are named together. */
function title(context: FigureContext, area: Bilingual, metric: string, year: number): string {
  const sides = groupBy(context.period.municipalities, (name) => {
    const gap = lookUp(context, `${metric}-gap`, { year, municipality: name })
    return gap === null ? null : Math.sign(gap.numerator)
  })
  const named = (
    [
      [1, 'over', 'above'],
      [0, 'på', 'at'],
      [-1, 'under', 'below'],
    ] as const
  ).flatMap(([sign, da, en]) => {
    const names = sides.get(sign)
    return names ? [`${joined(context, names)} ${say(context, da, en)}`] : []
  })
  return named.length === 0
    ? say(context, 'Udgift pr. 1.000 borgere', 'Expenditure per 1,000 citizens')
    : `${say(context, area.da, area.en)}: ${joined(context, named)} ${say(context, 'gennemsnittet', 'the mean')}`
}

export const expenditureTopics: readonly FigureTopic[] = areas.map(([key, area, label, short]) =>
  topic('expenditure', 'peers', key, label, (context) => {
    const metric = `expenditure-per-1000-${area}`
    const year = latestYear(context, metric)
    if (year === null) return null
    const mean = context.codes.peerMeanName
    const of = (municipality: string) => lookUp(context, metric, { year, municipality })
    const names = dimValues(context, metric, 'municipality')
      .map(String)
      .filter((name) => name !== mean)
    const sorted = bySize(names, of)
    const meanValue = of(mean)
    return {
      kind: 'bars',
      title: title(context, short, metric, year),
      subtitle: say(
        context,
        `${label.da}, kr. pr. 1.000 borgere, ${year}`,
        `${label.en}, kroner per 1,000 citizens, ${year}`,
      ),
      categories: sorted,
      categoryHeading: say(context, 'Kommune', 'Municipality'),
      series: [
        series(
          say(context, 'Kr. pr. 1.000 borgere', 'Kroner per 1,000'),
          'primary',
          sorted.map((municipality) => point(context, metric, { year, municipality })),
        ),
      ],
      format: { kind: 'decimal', decimals: 0 },
      highlight: sorted.flatMap((name, index) => (context.period.municipalities.includes(name) ? [index] : [])),
      ...(meanValue
        ? {
            reference: {
              label: say(context, 'Gennemsnit', 'Mean'),
              value: meanValue,
            },
          }
        : {}),
      note: say(
        context,
        'Gennemsnittet er uvægtet og omfatter alle viste kommuner.',
        'The mean is unweighted and covers all municipalities shown.',
      ),
    }
  }),
)
