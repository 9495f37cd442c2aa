import { formatNumber, type Language } from '../../danish.ts'
import { lowerFirst } from '../../narrative/phrase.ts'
import { fraction } from '../../quantities.ts'
import type { Bilingual, Dims } from '../../statistics/metric.ts'
import {
  bySize,
  dimValues,
  type FigureContext,
  lookUp,
  MOST_SERIES,
  occurring,
  point,
  roleAt,
  say,
  scopeName,
  series,
} from '../figureContext.ts'
import { type Draft, type FigureTopic, topicsOf } from '../figureTopic.ts'
import { yearAxis } from '../shapes/axes.ts'
import { splitName, yearColumns } from '../shapes/yearColumns.ts'
import { joined, largest, percentText } from '../titles.ts'

const topic = topicsOf('respiteCare', 'respite')
const percent1 = { kind: 'percent', decimals: 1 } as const

const OCCUPANCY = 'respite-occupancy-pct'
const MOST_PAYERS = 8

/** What the centre's own unit counts, whichever municipality is chosen. */
const unitDims = ({ codes }: FigureContext): Dims => ({ municipality: codes.respite.unit })

/**
 * Years of a respite series up to the report year. Enrolments and capacity are lists of their own, which may begin where
 * the cases end: where less than two years would be left, the list is shown whole.
 */
function respiteYears(context: FigureContext, metric: string): readonly number[] {
  const known = context.metrics.of(metric).flatMap(({ dims, value }) => (value === null ? [] : [dims.year]))
  const years = [...new Set(known)].filter((year) => typeof year === 'number').sort((a, b) => a - b)
  const past = years.filter((year) => year <= context.period.year)
  return past.length < 2 ? years : past
}

/** Said where the years shown are not those up to the report year, so that nobody takes them for it. */
function laterYearsNote({ period }: FigureContext, years: readonly number[]): Bilingual | null {
  if (years.every((year) => year <= period.year)) return null
  return {
    da: `Filen har ikke to år til og med ${period.year}. Derfor vises alle filens år, også dem efter rapportåret.`,
    en: `The file has fewer than two years up to ${period.year}. All its years are therefore shown, those after the report year included.`,
  }
}

const together = (notes: readonly (Bilingual | null)[]): Bilingual | null => {
  const said = notes.filter((note) => note !== null)
  if (said.length === 0) return null
  return { da: said.map(({ da }) => da).join(' '), en: said.map(({ en }) => en).join(' ') }
}

/** "Belægning 90,7 % i 2019, 94,1 % i 2018" */
function newestTitle(
  context: FigureContext,
  name: Bilingual,
  years: readonly number[],
  text: (year: number, language: Language) => string | null,
): Bilingual | null {
  const told = (language: Language) =>
    years
      .slice(-2)
      .toReversed()
      .flatMap((year) => {
        const value = text(year, language)
        return value === null ? [] : [`${value} ${language === 'da' ? 'i' : 'in'} ${year}`]
      })
      .join(', ')
  if (told(context.language) === '') return null
  return { da: `${name.da} ${told('da')}`, en: `${name.en} ${told('en')}` }
}

const numberIn =
  (context: FigureContext, metric: string, dims: Dims, decimals = 0) =>
  (year: number, language: Language): string | null => {
    const value = lookUp(context, metric, { year, ...dims })
    return value && formatNumber(value, decimals, language)
  }

const span = (years: readonly number[]): string => (years.length < 2 ? years.join('') : `${years[0]}–${years.at(-1)}`)

/** The payers of the two newest years, the largest first; their sum for the own municipalities is no payer. */
function payerBars(
  context: FigureContext,
  metric: string,
  whole: Bilingual,
): Pick<Draft, 'kind' | 'categories' | 'categoryHeading' | 'series' | 'title' | 'note'> {
  const shown = respiteYears(context, metric).slice(-2)
  const newest = shown.at(-1) ?? context.period.year
  const share = (payer: string, year = newest) => lookUp(context, metric, { year, ...unitDims(context), payer })
  const names = dimValues(context, metric, 'payer')
    .map(String)
    .filter((payer) => payer !== context.codes.respite.ownPayers)
  const payers = bySize(
    occurring(names, (payer) => shown.map((year) => share(payer, year))),
    (payer) => share(payer),
  ).slice(0, MOST_PAYERS)
  const own = lookUp(context, metric, { year: newest, ...unitDims(context), payer: context.codes.respite.ownPayers })
  const ownText = percentText(context, own)
  return {
    kind: 'bars',
    categories: payers,
    categoryHeading: { da: 'Betaler', en: 'Payer' },
    note: laterYearsNote(context, shown),
    series: shown.map((year) =>
      series(
        String(year),
        year === newest ? 'primary' : 'context',
        payers.map((payer) => point(context, metric, { year, ...unitDims(context), payer })),
      ),
    ),
    title: own && {
      da: `Centrets egne kommuner: ${ownText} af ${whole.da} i ${newest}`,
      en: `The centre's own municipalities: ${ownText} of ${whole.en} in ${newest}`,
    },
  }
}

export const respiteTopics: readonly FigureTopic[] = [
  topic('respite-occupancy', { da: 'Belægning', en: 'Occupancy' }, (context) => {
    const { unit } = context.codes.respite
    const years = respiteYears(context, OCCUPANCY)
    const points = years.map((year) => point(context, OCCUPANCY, { year, ...unitDims(context) }))
    const full = points.some(({ value }) => value !== null && value.numerator > 100 * value.denominator)
    const percent = (year: number) => {
      const value = lookUp(context, OCCUPANCY, { year, ...unitDims(context) })
      return value && percentText(context, value, 1)
    }
    return {
      kind: 'columns',
      ...yearAxis(years),
      series: [series(unit, 'primary', points)],
      title: newestTitle(context, { da: 'Belægning', en: 'Occupancy' }, years, percent),
      subtitle: {
        da: `Takstdøgn i procent af kapaciteten, ${unit}, ${span(years)}`,
        en: `Billed days in per cent of the capacity, ${unit}, ${span(years)}`,
      },
      format: percent1,
      reference: { label: say(context, 'Fuld belægning', 'Full occupancy'), value: fraction(100) },
      note: together([
        laterYearsNote(context, years),
        full
          ? {
              da: 'Over 100 % er der afregnet flere døgn, end kapaciteten rummer.',
              en: 'Above 100% more days were billed than the capacity holds.',
            }
          : null,
      ]),
    }
  }),
  topic('respite-days', { da: 'Takstdøgn og kapacitet', en: 'Billed days and capacity' }, (context) => {
    const { unit } = context.codes.respite
    const years = respiteYears(context, 'respite-billed-days')
    const of = (metric: string) => years.map((year) => point(context, metric, { year, ...unitDims(context) }))
    return {
      kind: 'columns',
      ...yearAxis(years),
      series: [
        series(say(context, 'Takstdøgn', 'Billed days'), 'primary', of('respite-billed-days')),
        series(say(context, 'Kapacitet', 'Capacity'), 'context', of('respite-capacity-days')),
      ],
      title: newestTitle(
        context,
        { da: 'Takstdøgn:', en: 'Billed days:' },
        years,
        numberIn(context, 'respite-billed-days', unitDims(context)),
      ),
      subtitle: { da: `Antal døgn, ${unit}, ${span(years)}`, en: `Number of days, ${unit}, ${span(years)}` },
      format: { kind: 'decimal', decimals: 0 },
      note: laterYearsNote(context, years),
    }
  }),
  topic('respite-payers', { da: 'Takstdøgn efter betaler', en: 'Billed days by payer' }, (context) => ({
    ...payerBars(context, 'respite-billed-days-by-payer-share-pct', { da: 'takstdøgnene', en: 'the billed days' }),
    subtitle: {
      da: `Andel af takstdøgn efter betaler, de største, ${context.codes.respite.unit}`,
      en: `Share of billed days by payer, the largest, ${context.codes.respite.unit}`,
    },
    format: percent1,
  })),
  topic('respite-enrolled-payers', { da: 'Indskrevne efter betaler', en: 'Enrolled children by payer' }, (context) => ({
    ...payerBars(context, 'respite-enrolled-children-by-payer-share-pct', {
      da: 'de indskrevne børn',
      en: 'the enrolled children',
    }),
    subtitle: {
      da: `Andel af indskrevne børn efter betaler, de største, ${context.codes.respite.unit}`,
      en: `Share of enrolled children by payer, the largest, ${context.codes.respite.unit}`,
    },
    format: percent1,
  })),
  topic('respite-enrolled', { da: 'Indskrevne børn', en: 'Enrolled children' }, (context) => {
    const { unit } = context.codes.respite
    const metric = 'respite-enrolled-children'
    const years = respiteYears(context, metric)
    const name = context.metrics.definitionOf(metric).label
    return {
      kind: 'columns',
      ...yearAxis(years),
      series: [
        series(
          name[context.language],
          'primary',
          years.map((year) => point(context, metric, { year, ...unitDims(context) })),
        ),
      ],
      title: newestTitle(
        context,
        { da: `${name.da}:`, en: `${name.en}:` },
        years,
        numberIn(context, metric, unitDims(context)),
      ),
      subtitle: {
        da: `Børn, der har været indskrevet i løbet af året, ${unit}, ${span(years)}`,
        en: `Children enrolled in the course of the year, ${unit}, ${span(years)}`,
      },
      format: { kind: 'count' },
      note: laterYearsNote(context, years),
    }
  }),
  ...(
    [
      ['respite-children', 'respite-children-count', 0],
      ['respite-child-years', 'respite-child-years', 1],
    ] as const
  ).map(([key, metric, decimals]) => {
    const label =
      metric === 'respite-child-years'
        ? { da: 'Aflastning i helårsbørn', en: 'Respite care in full-year children' }
        : { da: 'Børn med aflastning', en: 'Children in respite care' }
    return topic(key, label, (context) => {
      const years = respiteYears(context, metric)
      const dims = { municipality: context.municipality }
      return {
        ...yearColumns(context, metric, years),
        title: newestTitle(
          context,
          { da: `${label.da}:`, en: `${label.en}:` },
          years,
          numberIn(context, metric, dims, decimals),
        ),
        subtitle: {
          da: `${label.da}, alle tilbud, ${span(years)}, ${splitName(context)}`,
          en: `${label.en}, all providers, ${span(years)}, ${splitName(context)}`,
        },
        format: decimals === 0 ? { kind: 'count' } : { kind: 'decimal', decimals },
        note: laterYearsNote(context, years),
      }
    })
  }),
  topic('respite-provider', { da: 'Aflastning efter tilbud', en: 'Respite care by provider' }, (context) => {
    const metric = 'respite-children-by-provider-share-pct'
    const years = respiteYears(context, metric)
    const newest = years.at(-1) ?? context.period.year
    const share = (provider: string) =>
      lookUp(context, metric, { year: newest, municipality: context.municipality, provider })
    const providers = bySize(dimValues(context, metric, 'provider').map(String), share).slice(0, MOST_SERIES)
    const top = largest(providers, providers.map(share))
    const inside = (provider: string) => (provider === context.codes.respite.unit ? provider : lowerFirst(provider))
    return {
      kind: 'columns',
      ...yearAxis(years),
      series: providers.map((provider, index) =>
        series(
          provider,
          roleAt(index),
          years.map((year) => point(context, metric, { year, municipality: context.municipality, provider })),
        ),
      ),
      title: top && {
        da: `Flest børn får aflastning hos ${joined(context, top.names.map(inside))} (${percentText(context, top.value)} i ${newest})`,
        en: `Most children in respite care: ${joined(context, top.names)} (${percentText(context, top.value)} in ${newest})`,
      },
      subtitle: {
        da: `Andel af børn med aflastning efter tilbud, ${span(years)}, ${scopeName(context)}`,
        en: `Share of children in respite care by provider, ${span(years)}, ${scopeName(context)}`,
      },
      format: percent1,
      note: laterYearsNote(context, years),
    }
  }),
]
