import { formatKroner } from '../../danish.ts'
import { lowerFirst } from '../../narrative/phrase.ts'
import { fraction } from '../../quantities.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { groupBy } from '../../statistics/tally.ts'
import { bySize, dimValues, type FigureContext, lookUp, perMunicipality, point, say, series } from '../figureContext.ts'
import type { ValueFormat } from '../figureSpec.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { yearsWith } from '../shapes/axes.ts'
import { joined, largest } from '../titles.ts'

const topic = topicsOf('expenditure', 'peers')
const whole = { kind: 'decimal', decimals: 0 } as const

const areas: readonly (readonly [key: string, area: string, label: Bilingual, short: Bilingual])[] = [
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
const latestYear = (context: FigureContext, metric: string): number | undefined => yearsWith(context, metric).at(-1)

/** "Aflastning: Ishøj over og Vallensbæk under gennemsnittet"; municipalities on the same side are named together. */
function sidesTitle(context: FigureContext, area: Bilingual, metric: string, year: number): Bilingual | null {
  const sides = groupBy(context.period.municipalities, (municipality) => {
    const gap = lookUp(context, `${metric}-gap`, { year, municipality })
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
  if (named.length === 0) return null
  return {
    da: `${area.da}: ${joined(context, named)} gennemsnittet`,
    en: `${area.en}: ${joined(context, named)} the average`,
  }
}

/** Which municipalities the mean is made of, and how: as the project has chosen it. */
function meanNote({ codes }: FigureContext): Bilingual {
  const { group, ownIncluded, weighting } = codes.peers
  const weighted = weighting === 'weighted'
  return {
    da: `Gennemsnittet er ${weighted ? 'vægtet med folketallet' : 'uvægtet'} og omfatter gruppen ${group.name} ${ownIncluded ? 'med' : 'uden'} egne kommuner.`,
    en: `The average is ${weighted ? 'weighted by population' : 'unweighted'} and covers the group ${group.name} ${ownIncluded ? 'with' : 'without'} the centre's own municipalities.`,
  }
}

/** Without figures of the group, or of a population to weigh with, there is no mean to tell of. */
const noMeanNote = ({ codes }: FigureContext, year: number): Bilingual => ({
  da: `Der er intet gennemsnit for gruppen ${codes.peers.group.name} i ${year}, fordi der mangler tal. Indstillinger viser hvilke.`,
  en: `There is no average for the group ${codes.peers.group.name} in ${year}, because figures are missing. Settings shows which.`,
})

const perThousandTopics = areas.map(([key, area, label, short]) =>
  topic(key, label, (context) => {
    const metric = `expenditure-per-1000-${area}`
    const year = latestYear(context, metric)
    if (year === undefined) return null
    const mean = context.codes.peers.meanName
    const of = (municipality: string) => lookUp(context, metric, { year, municipality })
    const names = dimValues(context, metric, 'municipality')
      .map(String)
      .filter((name) => name !== mean && of(name) !== null)
    const sorted = bySize(names, of)
    const meanValue = of(mean)
    return {
      kind: 'bars',
      categories: sorted,
      categoryHeading: { da: 'Kommune', en: 'Municipality' },
      series: [
        series(
          say(context, 'Kr. pr. 1.000 borgere', 'Kroner per 1,000'),
          'primary',
          sorted.map((municipality) => point(context, metric, { year, municipality })),
        ),
      ],
      title: sidesTitle(context, short, metric, year),
      subtitle: {
        da: `${label.da}, kr. pr. 1.000 borgere, ${year}`,
        en: `${label.en}, kroner per 1,000 citizens, ${year}`,
      },
      format: whole,
      highlight: sorted.flatMap((name, index) => (context.period.municipalities.includes(name) ? [index] : [])),
      ...(meanValue ? { reference: { label: say(context, 'Gennemsnit', 'Average'), value: meanValue } } : {}),
      note: meanValue ? meanNote(context) : noMeanNote(context, year),
    }
  }),
)

interface Comparison {
  readonly key: string
  readonly label: Bilingual
  readonly metricOf: (area: string) => string
  readonly measure: Bilingual
  readonly format: ValueFormat
  readonly title: (context: FigureContext, year: number) => Bilingual | null
  /** The value at which a municipality spends as much as the mean. */
  readonly mean?: number
}

const PER_CHILD = 'expenditure-per-child-'

const comparisons: readonly Comparison[] = [
  {
    key: 'expenditure-index',
    label: { da: 'Udgifter, indeks', en: 'Expenditure, index' },
    metricOf: (area) => `expenditure-per-1000-${area}-index`,
    measure: { da: 'Udgift pr. 1.000 borgere, indeks', en: 'Expenditure per 1,000 citizens, index' },
    format: { kind: 'decimal', decimals: 1 },
    title: aboveTitle,
    mean: 100,
  },
  {
    key: 'expenditure-gap',
    label: { da: 'Udgifter, forskel til gennemsnittet', en: 'Expenditure, difference from the average' },
    metricOf: (area) => `expenditure-per-1000-${area}-gap`,
    measure: {
      da: 'Udgift minus gennemsnit, kr. pr. 1.000 borgere',
      en: 'Expenditure less the average, kroner per 1,000 citizens',
    },
    format: { kind: 'signed', decimals: 0 },
    title: aboveTitle,
  },
  {
    key: 'expenditure-per-child',
    label: { da: 'Udgifter pr. 0–17-årig', en: 'Expenditure per child' },
    metricOf: (area) => `${PER_CHILD}${area}`,
    measure: { da: 'Udgift pr. 0–17-årig, kr.', en: 'Expenditure per child aged 0–17, kroner' },
    format: whole,
    title: dearestTitle,
  },
]

/** The areas side by side for the centre's own municipalities. */
const comparisonTopics = comparisons.map(({ key, label, metricOf, measure, format, title, mean }) =>
  topic(key, label, (context) => {
    const year = areas.flatMap(([, area]) => latestYear(context, metricOf(area)) ?? []).sort((a, b) => b - a)[0]
    if (year === undefined) return null
    const rows = areas.filter(([, area]) =>
      context.period.municipalities.some((municipality) => lookUp(context, metricOf(area), { year, municipality })),
    )
    return {
      kind: 'bars',
      categories: rows.map(([, , , short]) => short[context.language]),
      categoryHeading: { da: 'Område', en: 'Area' },
      series: perMunicipality(context, (municipality) =>
        rows.map(([, area]) => point(context, metricOf(area), { year, municipality })),
      ),
      title: title(context, year),
      subtitle: { da: `${measure.da}, ${year}`, en: `${measure.en}, ${year}` },
      format,
      ...(mean === undefined
        ? {}
        : { reference: { label: say(context, 'Gennemsnit', 'Average'), value: fraction(mean) } }),
      note: title === aboveTitle ? meanNote(context) : null,
    }
  }),
)

/** "Områder med udgift over gennemsnittet: Ishøj 3 af 4" */
function aboveTitle(context: FigureContext, year: number): Bilingual | null {
  const counted = context.period.municipalities.flatMap((municipality) => {
    const gaps = areas.flatMap(
      ([, area]) => lookUp(context, `expenditure-per-1000-${area}-gap`, { year, municipality }) ?? [],
    )
    const above = gaps.filter(({ numerator }) => numerator > 0).length
    return gaps.length === 0 ? [] : [{ municipality, above, of: gaps.length }]
  })
  if (counted.length === 0) return null
  const told = counted.map(
    ({ municipality, above, of }) => `${municipality} ${above} ${say(context, 'af', 'of')} ${of}`,
  )
  return {
    da: `Områder med udgift over gennemsnittet: ${joined(context, told)}`,
    en: `Areas with expenditure above the average: ${joined(context, told)}`,
  }
}

/** "Højeste udgift pr. barn: anbringelser i Ishøj, 8.394 kr." */
function dearestTitle(context: FigureContext, year: number): Bilingual | null {
  const cells = areas.flatMap(([, area, , short]) =>
    context.period.municipalities.map((municipality) => ({
      name: `${lowerFirst(short[context.language])} ${say(context, 'i', 'in')} ${municipality}`,
      value: lookUp(context, `${PER_CHILD}${area}`, { year, municipality }),
    })),
  )
  const top = largest(
    cells.map(({ name }) => name),
    cells.map(({ value }) => value),
  )
  return (
    top && {
      da: `Højeste udgift pr. barn: ${joined(context, top.names)}, ${formatKroner(top.value, 'da')}`,
      en: `Highest expenditure per child: ${joined(context, top.names)}, ${formatKroner(top.value, 'en')}`,
    }
  )
}

export const expenditureTopics: readonly FigureTopic[] = [...perThousandTopics, ...comparisonTopics]
