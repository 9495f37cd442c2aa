import { enumerateText } from '../../narrative/phrase.ts'
import { compare, fraction } from '../../quantities.ts'
import { peerNote } from '../../statistics/peerGroups.ts'
import type { Scope } from '../compose/scope.ts'
import type { TableColumn, TableModel, TableRow } from '../reportModel.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, textCell } from './tableParts.ts'

const PREFIX = 'expenditure-per-1000-'

/** The latest year up to the report's year for which peers are known; it is printed, since it may be an older one. */
export function peersYear(scope: Scope): number | null {
  const years = scope.input.codeLists.expenditureAreas
    .flatMap(({ key }) => scope.metrics.of(PREFIX + key))
    .map(({ dims }) => Number(dims.year))
    .filter((year) => year <= scope.input.year)
  return years.length === 0 ? null : Math.max(...years)
}

const FIRST_WIDTH = 0.26

/** Long names of areas get more room, so that the head of the table stays low. */
function areaColumns(names: readonly string[]): readonly TableColumn[] {
  const weights = names.map((name) => Math.min(44, Math.max(16, name.length)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return columnsOf('Kommune', FIRST_WIDTH, names).map((column, index) => {
    const weight = weights[index - 1]
    return weight === undefined ? column : { ...column, width: ((1 - FIRST_WIDTH) * weight) / whole }
  })
}

/** Expenditure per 1,000 citizens of all peers, in kroner or as an index of their mean. */
export function peersTable(scope: Scope, show: 'kroner' | 'index'): TableModel | null {
  const { expenditureAreas, peers } = scope.input.codeLists
  const { meanName } = peers
  const year = peersYear(scope)
  const [firstArea] = expenditureAreas
  if (year === null || !firstArea) return null
  const suffix = show === 'kroner' ? '' : '-index'
  const names = scope.metrics
    .of(PREFIX + firstArea.key)
    .filter(({ dims }) => dims.year === year && dims.municipality !== meanName)
    .sort((a, b) => compare(b.value ?? fraction(0), a.value ?? fraction(0)))
    .map(({ dims }) => String(dims.municipality))
  const line = (municipality: string, kind: TableRow['kind']): TableRow =>
    rowOf(
      [
        textCell(municipality === meanName ? 'Gennemsnit' : municipality),
        ...expenditureAreas.map(({ key }) =>
          cellOf(
            metricAt(scope, PREFIX + key + suffix, { year, municipality }),
            show === 'kroner' ? 'kroner' : 'decimal',
          ),
        ),
      ],
      kind,
    )
  const own = new Set(scope.input.municipalities)
  const rows = names.map((name) => line(name, own.has(name) ? 'subtotal' : 'row'))
  if (!hasNumbers(rows)) return null
  const counted = scope.metrics.get(`${PREFIX}${firstArea.key}-peers-count`, { year })?.value
  const mean = show === 'kroner' ? [line(meanName, 'total')] : []
  return {
    key: show === 'kroner' ? 'udgifter-kroner' : 'udgifter-indeks',
    title: show === 'kroner' ? 'Udgifter pr. 1.000 borgere' : 'Udgifter pr. 1.000 borgere i forhold til gennemsnittet',
    subtitle: show === 'kroner' ? `Kroner pr. 1.000 borgere · ${year}` : `Indeks, gennemsnit = 100 · ${year}`,
    columns: areaColumns(expenditureAreas.map(({ name }) => name)),
    rows: [...rows, ...mean],
    source: scope.definitions.get(PREFIX + firstArea.key)?.source.da ?? null,
    note: `${peerNote(peers, { year, municipalities: counted?.numerator ?? null }).da} ${enumerateText(scope.input.municipalities)} er fremhævet.`,
  }
}
