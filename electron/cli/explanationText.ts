import type { MetricExplanation, MetricRows } from '../../shared/contract/statistics.ts'
import { formatNumber, type Language } from '../../shared/danish.ts'
import { fraction } from '../../shared/quantities.ts'
import { fieldName } from '../../shared/statistics/explain/fieldNames.ts'
import { withUnit } from '../../shared/statistics/explain/unitWords.ts'
import { valueWord } from '../../shared/statistics/explain/valueWords.ts'

const words = {
  da: {
    exact: 'Uafrundet',
    rounding: 'Afrunding',
    proportion: 'Regnet som',
    definition: 'Definition',
    base: 'Grundlag',
    source: 'Kilde',
    notes: 'Bemærk',
    filters: 'Betingelser',
    inputs: 'Regnet af',
    sources: 'Rækker',
    rows: 'rækker',
    imported: 'indlæst',
    batch: 'indlæsning',
    row: 'række',
  },
  en: {
    exact: 'Unrounded',
    rounding: 'Rounding',
    proportion: 'Worked out as',
    definition: 'Definition',
    base: 'Base',
    source: 'Source',
    notes: 'Note',
    filters: 'Conditions',
    inputs: 'Worked out from',
    sources: 'Rows',
    rows: 'rows',
    imported: 'imported',
    batch: 'import',
    row: 'row',
  },
} as const

const number = (count: number, language: Language): string => formatNumber(fraction(count), 0, language)

/** "2–5, 9": row numbers that follow each other as one range. */
export function rangesText(rows: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}

/** A number from its value back to the rows of the files, for a controller to read. */
export function explanationText(explained: MetricExplanation, language: Language): string {
  const w = words[language]
  const where = Object.entries(explained.dims).map(
    ([dim, value]) => `${fieldName(dim, language)}: ${valueWord(dim, value, language)}`,
  )
  const lines = (title: string, texts: readonly (string | null)[]): readonly string[] => {
    const said = texts.filter((text) => text !== null && text !== '')
    return said.length === 0 ? [] : ['', title, ...said.map((text) => `  ${text}`)]
  }
  return [
    `${explained.label}: ${withUnit(explained.display, explained.unit, language)}`,
    where.join(' · '),
    ...lines(w.exact, [explained.exact]),
    ...lines(w.rounding, [explained.rounding]),
    ...lines(w.proportion, [explained.proportion]),
    ...lines(w.definition, [explained.definition]),
    ...lines(w.base, [explained.base]),
    ...lines(w.source, [explained.source]),
    ...lines(w.notes, explained.notes),
    ...lines(
      w.filters,
      explained.filters.map(({ field, value }) => `${field}: ${value}`),
    ),
    ...lines(
      w.inputs,
      explained.inputs.map(({ label, display }) => `${label}: ${display}`),
    ),
    ...lines(
      `${w.sources}: ${number(explained.rowCount, language)}`,
      explained.sources.flatMap(({ file, sheet, batchId, importedAt, rowCount, rows }) => [
        `${file}, ${sheet}: ${number(rowCount, language)} ${w.rows} (${w.batch} ${batchId}, ${w.imported} ${importedAt.slice(0, 10)})`,
        `  ${w.row} ${rangesText(rows)}`,
      ]),
    ),
  ].join('\n')
}

/** The rows behind a number as lines with tabs, for reading and for `cut`. */
export const rowsText = ({ columns, rows }: MetricRows, language: Language): string =>
  [
    [
      language === 'da' ? 'Fil' : 'File',
      language === 'da' ? 'Ark' : 'Sheet',
      language === 'da' ? 'Række' : 'Row',
      ...columns,
    ],
    ...rows.map(({ file, sheet, row, cells }) => [file, sheet, String(row), ...cells]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')
