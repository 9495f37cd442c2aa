import type { Language } from '../../danish.ts'
import { capitalize } from '../../narrative/phrase.ts'
import { withUnit } from '../../statistics/explain/unitWords.ts'
import type { Bilingual, MetricKind } from '../../statistics/metric.ts'
import { type FigureContext, scopeName } from '../figureContext.ts'
import type { KeyFigureCell } from './keyFigureCells.ts'

const measures: Partial<Record<MetricKind, Bilingual>> = {
  share: { da: 'Andel i procent', en: 'Share in per cent' },
  index: { da: 'Indeks', en: 'Index' },
  money: { da: 'Kroner', en: 'Kroner' },
}

/** "Antal børn, 2012–2013, Ishøj": measure, unit, period and place of the key figures. */
export function measureText(
  context: FigureContext,
  cells: readonly KeyFigureCell[],
  periods: readonly string[],
): Bilingual {
  const [first] = cells
  const { kind, unit } = context.metrics.definitionOf(first?.metric ?? '')
  const units = [...new Set(cells.map(({ metric }) => context.metrics.definitionOf(metric).unit))]
  const counted = (language: Language) => (units.length === 1 ? withUnit('', unit, language).trim() : '')
  const measure = measures[kind] ?? {
    da: `antal ${counted('da')}`.trim(),
    en: counted('en') === '' ? 'number' : `number of ${counted('en')}`,
  }
  const places = [...new Set(cells.flatMap(({ dims }) => dims.municipality ?? []))]
  const place = places.length === 1 ? `, ${scopeName(context, String(places[0]))}` : ''
  const period = spanOf(periods)
  return {
    da: `${capitalize(measure.da)}, ${period.da}${place}`,
    en: `${capitalize(measure.en)}, ${period.en}${place}`,
  }
}

/** "2011–2013", "2011–12 til 2012–13" */
function spanOf(periods: readonly string[]): Bilingual {
  const [from, to] = [periods[0] ?? '', periods.at(-1) ?? '']
  if (from === to) return { da: from, en: from }
  const years = [from, to].every((period) => /^\d{4}$/.test(period))
  return years ? { da: `${from}–${to}`, en: `${from}–${to}` } : { da: `${from} til ${to}`, en: `${from} to ${to}` }
}
