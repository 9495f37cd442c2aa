import type { MetricRows } from '../../../shared/contract/statistics.ts'
import { formatDate, formatNumber, type Language } from '../../../shared/danish.ts'
import type { FactTable } from '../../../shared/domain/factTables.ts'
import { fraction } from '../../../shared/quantities.ts'
import type { LawEras } from '../../../shared/statistics/breaks/lawEras.ts'
import type { Scalar } from '../../../shared/statistics/evidence.ts'
import { datasetNames } from '../../../shared/statistics/explain/datasetNames.ts'
import { type ValueWord, valueWordIn } from '../../../shared/statistics/explain/valueWords.ts'
import type { Bilingual, MetricValue } from '../../../shared/statistics/metric.ts'
import type { ReadDatabase } from '../database/connection.ts'
import { importsByNumber } from './importsByNumber.ts'
import { columnsBehind, isAboutChildren, type RowColumn } from './rowsBehindColumns.ts'
import type { OrderedRows } from './rowsBehindOrder.ts'

interface Page {
  readonly offset: number
  readonly limit: number
}

/** Where a stored row stands. */
interface Place {
  readonly batchId: number
  readonly sheet: string
  readonly row: number
}

const DATASET: Bilingual = { da: 'Datasæt', en: 'Dataset' }
const CHILD: Bilingual = { da: 'Barn', en: 'Child' }
const ISO_DATE = /^\d{4}-\d\d-\d\d$/

/** A page of the stored rows behind a number, in the order of their files. Children have numbers for names. */
export function rowsBehind(
  db: ReadDatabase,
  { evidence, dims }: MetricValue,
  laws: LawEras,
  ordered: readonly OrderedRows[],
  page: Page,
  language: Language,
): MetricRows {
  const columnsOf = new Map(ordered.map(({ table }) => [table, columnsBehind(table, evidence)]))
  const headings = headingsOf(columnsOf, language)
  const imports = importsByNumber(db)
  const wordOf = valueWordIn(laws, dims.year)
  return {
    total: ordered.reduce((sum, { ids }) => sum + ids.length, 0),
    columns: headings,
    rows: pageOf(ordered, page).map(({ table, id, child }) => {
      const { place, cells } = storedRow(db, table, columnsOf.get(table) ?? [], id, wordOf, language)
      cells.set(DATASET[language], datasetNames[table][language])
      if (child > 0) cells.set(CHILD[language], `${CHILD[language]} ${String(child).padStart(4, '0')}`)
      return {
        ...place,
        file: imports.get(place.batchId)?.file ?? '',
        cells: headings.map((heading) => cells.get(heading) ?? ''),
      }
    }),
  }
}

/** Columns of two tables that mean the same stand once. */
function headingsOf(columnsOf: ReadonlyMap<FactTable, readonly RowColumn[]>, language: Language): readonly string[] {
  const tables = [...columnsOf.keys()]
  const names = [
    ...(tables.length > 1 ? [DATASET] : []),
    ...(tables.some(isAboutChildren) ? [CHILD] : []),
    ...[...columnsOf.values()].flat().map(({ name }) => name),
  ]
  return [...new Set(names.map((name) => name[language]))]
}

function pageOf(ordered: readonly OrderedRows[], { offset, limit }: Page) {
  let passed = 0
  return ordered.flatMap(({ table, ids, children }) => {
    const [from, to] = [Math.max(0, offset - passed), Math.max(0, offset + limit - passed)]
    passed += ids.length
    return ids.slice(from, to).map((id, index) => ({ table, id, child: children[from + index] ?? 0 }))
  })
}

/** One stored row with its cells by their headings. */
function storedRow(
  db: ReadDatabase,
  table: FactTable,
  columns: readonly RowColumn[],
  id: number,
  wordOf: ValueWord,
  language: Language,
): { readonly place: Place; readonly cells: Map<string, string> } {
  const selected = columns.map(({ select }, index) => `, ${select} AS c${index}`).join('')
  const stored = db
    .prepare<[number], Place & Record<`c${number}`, Scalar>>(
      `SELECT batch_id AS batchId, sheet, row_no AS row${selected} FROM ${table} WHERE id = ?`,
    )
    .get(id)
  if (!stored) throw new Error(`A counted row is gone from ${table}`)
  const { batchId, sheet, row } = stored
  const cells = columns.map((column, index): [string, string] => [
    column.name[language],
    cellText(column, stored[`c${index}`] ?? null, wordOf, language),
  ])
  return { place: { batchId, sheet, row }, cells: new Map(cells) }
}

/** Texts as they are stored; only our own codes, days and amounts are put into words. */
function cellText({ ore, words }: RowColumn, value: Scalar, wordOf: ValueWord, language: Language): string {
  if (value === null) return ''
  if (words) return wordOf(words, value, language)
  if (typeof value === 'string') return ISO_DATE.test(value) ? formatDate(value, language) : value
  return ore ? formatNumber(fraction(value, 100), 2, language) : formatNumber(fraction(value), 0, language)
}
