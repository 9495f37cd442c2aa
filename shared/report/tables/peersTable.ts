import { enumerateText } from '../../narrative/phrase.ts'
import { compare, fraction } from '../../quantities.ts'
import { peerNote } from '../../statistics/peerGroups.ts'
import { languageOf, type Scope, said } from '../compose/scope.ts'
import type { TableColumn, TableModel, TableRow } from '../reportModel.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

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
function areaColumns(first: string, names: readonly string[]): readonly TableColumn[] {
  const weights = names.map((name) => Math.min(44, Math.max(16, name.length)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return columnsOf(first, FIRST_WIDTH, names).map((column, index) => {
    const weight = weights[index - 1]
    return weight === undefined ? column : { ...column, width: ((1 - FIRST_WIDTH) * weight) / whole }
  })
}

/** The area as the catalogue calls it: "Aflastning, udgift pr. 1.000 borgere" without the measure. */
function areaName(scope: Scope, key: string): string | null {
  const definition = scope.definitions.get(PREFIX + key)
  return definition ? (said(scope, definition.label).split(', ')[0] ?? null) : null
}

const words = {
  kroner: {
    title: { da: 'Udgifter pr. 1.000 borgere', en: 'Expenditure per 1,000 citizens' },
    unit: { da: 'Kroner pr. 1.000 borgere', en: 'DKK per 1,000 citizens' },
  },
  index: {
    title: {
      da: 'Udgifter pr. 1.000 borgere i forhold til gennemsnittet',
      en: 'Expenditure per 1,000 citizens against the average',
    },
    unit: { da: 'Indeks, gennemsnit = 100', en: 'Index, average = 100' },
  },
} as const

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
        textCell(municipality === meanName ? said(scope, tableWords.mean) : municipality),
        ...expenditureAreas.map(({ key }) =>
          cellOf(
            metricAt(scope, PREFIX + key + suffix, { year, municipality }),
            show === 'kroner' ? 'kroner' : 'decimal',
          ),
        ),
      ],
      kind,
    )
  const { municipalities } = scope.input
  const own = enumerateText(municipalities, languageOf(scope))
  const rows = names.map((name) => line(name, municipalities.includes(name) ? 'subtotal' : 'row'))
  if (!hasNumbers(rows)) return null
  const counted = scope.metrics.get(`${PREFIX}${firstArea.key}-peers-count`, { year })?.value
  const mean = show === 'kroner' ? [line(meanName, 'total')] : []
  return {
    key: show === 'kroner' ? 'udgifter-kroner' : 'udgifter-indeks',
    title: said(scope, words[show].title),
    subtitle: `${said(scope, words[show].unit)} · ${year}`,
    columns: areaColumns(
      said(scope, tableWords.municipality),
      expenditureAreas.map(({ key, name }) => areaName(scope, key) ?? name),
    ),
    rows: [...rows, ...mean],
    source: sourceOf(scope, PREFIX + firstArea.key),
    note: `${said(scope, peerNote(peers, { year, municipalities: counted?.numerator ?? null }))} ${said(scope, {
      da: `${own} er fremhævet.`,
      en: `${own} ${municipalities.length === 1 ? 'is' : 'are'} highlighted.`,
    })}`,
  }
}
