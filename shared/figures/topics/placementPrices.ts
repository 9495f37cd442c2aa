import { formatKroner, formatNumber, formatSigned } from '../../danish.ts'
import { capitalize } from '../../narrative/phrase.ts'
import type { Dims } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import {
  bySize,
  dimValues,
  type FigureContext,
  lookUp,
  point,
  say,
  scopeName,
  series,
  yearPair,
} from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { jointFirst } from '../shapes/scopeRows.ts'
import { joined, largest } from '../titles.ts'

const topic = topicsOf('placements', 'placementsAndLedger')

interface PriceRow {
  readonly name: string
  readonly dims: Dims
}

/** The municipality whose forms are shown; all together only where there are several. */
const placeOf = ({ municipality, period }: FigureContext): string =>
  municipality === ALL && period.municipalities.length === 1 ? (period.municipalities[0] ?? ALL) : municipality

/** The forms of the chosen municipality; of all of them, each with all its forms together. */
function priceRows(context: FigureContext, metric: string, year: number | string): readonly PriceRow[] {
  const municipality = placeOf(context)
  const of = (dims: Dims) => lookUp(context, metric, { year, ...dims })
  const rows: readonly PriceRow[] =
    municipality === ALL
      ? jointFirst(context, ALL).map((name) => ({
          name: capitalize(scopeName(context, name)),
          dims: { municipality: name, form: ALL },
        }))
      : dimValues(context, metric, 'form')
          .map(String)
          .filter((form) => form !== ALL)
          .map((form) => ({ name: form, dims: { municipality, form } }))
  const known = rows.filter(({ dims }) => of(dims) !== null)
  const order = bySize(
    known.map(({ name }) => name),
    (name) => of(known.find((row) => row.name === name)?.dims ?? {}),
  )
  return order.flatMap((name) => known.filter((row) => row.name === name))
}

const rowHeading = (context: FigureContext) =>
  placeOf(context) === ALL ? { da: 'Kommune', en: 'Municipality' } : { da: 'Anbringelsesform', en: 'Form of placement' }

/** Where the rows are municipalities, the subtitle says so. */
const rowsText = (context: FigureContext): string =>
  placeOf(context) === ALL ? say(context, 'efter kommune', 'by municipality') : scopeName(context, placeOf(context))

const parts = [
  ['-quantity', { da: 'Mængde', en: 'Quantity' }, 'primary'],
  ['-price', { da: 'Pris', en: 'Price' }, 'third'],
] as const

/** What a deviation comes from, row by row: more placements, or dearer ones. */
function splitDeviation(context: FigureContext, metric: string, year: number | string) {
  const rows = priceRows(context, `${metric}-price`, year)
  return {
    kind: 'bars',
    categories: rows.map(({ name }) => name),
    categoryHeading: rowHeading(context),
    series: parts.map(([suffix, name, role]) =>
      series(
        name[context.language],
        role,
        rows.map(({ dims }) => point(context, `${metric}${suffix}`, { year, ...dims })),
      ),
    ),
    title: splitTitle(context, metric, year),
    format: { kind: 'signed', decimals: 0 },
    note: {
      da: 'Mængde er ændringen i helårspersoner til den gamle pris, pris er ændringen i pris for de nye helårspersoner.',
      en: 'Quantity is the change in full-year persons at the old price, price is the change in price of the new full-year persons.',
    },
  } as const
}

function splitTitle(context: FigureContext, metric: string, year: number | string) {
  const dims = { year, municipality: placeOf(context), form: ALL }
  const [quantity, price] = parts.map(([suffix]) => lookUp(context, `${metric}${suffix}`, dims))
  if (!quantity || !price) return null
  return {
    da: `Mængde ${formatSigned(quantity, 0, 'da')} kr., pris ${formatSigned(price, 0, 'da')} kr.`,
    en: `Quantity ${formatSigned(quantity, 0, 'en')} kroner, price ${formatSigned(price, 0, 'en')} kroner`,
  }
}

/** Full-year persons, what they cost on average, and what moved the cost. */
export const placementPriceTopics: readonly FigureTopic[] = [
  topic('placements-full-year-persons', { da: 'Helårspersoner', en: 'Full-year persons' }, (context) => {
    const { year } = context.period
    const metric = 'placement-full-year-persons'
    const rows = priceRows(context, metric, year)
    const persons = lookUp(context, metric, { year, municipality: placeOf(context), form: ALL })
    return {
      kind: 'bars',
      source: 'placements',
      categories: rows.map(({ name }) => name),
      categoryHeading: rowHeading(context),
      series: yearPair(context, (each) => rows.map(({ dims }) => point(context, metric, { year: each, ...dims }))),
      title: persons && {
        da: `${formatNumber(persons, 1, 'da')} helårspersoner i ${year}`,
        en: `${formatNumber(persons, 1, 'en')} full-year persons in ${year}`,
      },
      subtitle: {
        da: `Anbringelsesdøgn divideret med årets dage, ${rowsText(context)}`,
        en: `Days of placement divided by the days of the year, ${rowsText(context)}`,
      },
      format: { kind: 'decimal', decimals: 1 },
    }
  }),
  topic('placements-price', { da: 'Gennemsnitspris', en: 'Average price' }, (context) => {
    const { year } = context.period
    const metric = 'placement-average-price'
    const rows = priceRows(context, metric, year)
    const names = rows.map(({ name }) => name)
    const top = largest(
      names,
      rows.map(({ dims }) => lookUp(context, metric, { year, ...dims })),
    )
    return {
      kind: 'bars',
      categories: names,
      categoryHeading: rowHeading(context),
      series: [
        series(
          String(year),
          'primary',
          rows.map(({ dims }) => point(context, metric, { year, ...dims })),
        ),
      ],
      title: top && {
        da: `Højeste gennemsnitspris: ${joined(context, top.names)}, ${formatKroner(top.value, 'da')} pr. helårsperson`,
        en: `Highest average price: ${joined(context, top.names)}, ${formatKroner(top.value, 'en')} per full-year person`,
      },
      subtitle: {
        da: `Udgift i kr. pr. helårsperson, ${year}, ${rowsText(context)}`,
        en: `Cost in kroner per full-year person, ${year}, ${rowsText(context)}`,
      },
      format: { kind: 'decimal', decimals: 0 },
    }
  }),
  topic('placements-cost-change', { da: 'Pris og mængde, ændring', en: 'Price and quantity, change' }, (context) => {
    const { year, previous } = context.period
    return {
      ...splitDeviation(context, 'placement-cost-change', `${previous}-${year}`),
      subtitle: {
        da: `Ændring i udgift til anbringelser fra ${previous} til ${year} i kr., ${rowsText(context)}`,
        en: `Change in cost of placements from ${previous} to ${year} in kroner, ${rowsText(context)}`,
      },
    }
  }),
  topic(
    'placements-budget-deviation',
    { da: 'Pris og mængde, budget', en: 'Price and quantity, budget' },
    (context) => {
      const { year } = context.period
      return {
        ...splitDeviation(context, 'placement-budget-deviation', year),
        subtitle: {
          da: `Regnskab minus budget for anbringelser i kr., ${year}, ${rowsText(context)}`,
          en: `Accounts less budget of placements in kroner, ${year}, ${rowsText(context)}`,
        },
      }
    },
  ),
]
