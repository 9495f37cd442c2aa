import { enumerateText } from '../../narrative/phrase.ts'
import { type EconomyArea, economyAreas } from '../../statistics/economyAreaSums.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { languageOf, type Scope, said, TOGETHER } from '../compose/scope.ts'
import type { TableModel, TableRow, TableRowKind } from '../reportModel.ts'
import { economyColumns, economyGroup, economyHeads } from './economyTable.ts'
import { cellOf, metricAt, rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

const names: Readonly<
  Record<EconomyArea, { readonly label: Bilingual; readonly kind: TableRowKind; readonly level: number }>
> = {
  placement: { label: { da: 'Anbringelser', en: 'Placements' }, kind: 'row', level: 1 },
  prevention: { label: { da: 'Forebyggelse', en: 'Prevention' }, kind: 'row', level: 1 },
  total: { label: { da: 'Anbringelser og forebyggelse', en: 'Placements and prevention' }, kind: 'subtotal', level: 0 },
  cash: { label: { da: 'Kontante ydelser', en: 'Cash benefits' }, kind: 'row', level: 1 },
  grand: { label: tableWords.total, kind: 'total', level: 0 },
}

function rowsFor(scope: Scope, municipality: string): readonly TableRow[] {
  const { year } = scope.input
  return economyAreas.flatMap((area): TableRow[] => {
    const at = (name: string) => metricAt(scope, `economy-area-${name}`, { year, municipality, area })
    if (!at('accounts')?.found) return []
    const { label, kind, level } = names[area]
    const cells = [
      cellOf(at('budget'), 'kroner'),
      cellOf(at('accounts'), 'kroner'),
      cellOf(at('deviation'), 'signedKroner'),
    ]
    return [rowOf([textCell(said(scope, label)), ...cells, cellOf(at('deviation-pct'), 'signedPercent')], kind, level)]
  })
}

/** The areas of all municipalities on one page, with their sum. */
export function economyOverview(scope: Scope): TableModel | null {
  const { municipalities, year } = scope.input
  const places = municipalities.length > 1 ? [...municipalities, TOGETHER] : municipalities
  const all = enumerateText(municipalities, languageOf(scope))
  const rows = places.flatMap((municipality): TableRow[] => {
    const body = rowsFor(scope, municipality)
    const title = municipality === TOGETHER ? said(scope, { da: `${all} samlet`, en: `${all} together` }) : municipality
    return body.length === 0 ? [] : [economyGroup(title), ...body]
  })
  if (rows.length === 0) return null
  return {
    key: 'oekonomi-oversigt',
    title: said(scope, {
      da: `Budget og regnskab ${year} efter område`,
      en: `Budget and accounts ${year} by area`,
    }),
    subtitle: `${said(scope, tableWords.kroner)} · ${all} · ${year}`,
    columns: economyColumns(scope, { da: 'Område', en: 'Area' }, false),
    heads: economyHeads(scope),
    rows,
    source: sourceOf(scope, 'economy-accounts'),
    note: said(scope, {
      da: 'Alle summer er beregnet af linjerne i kommunernes budgettabeller.',
      en: 'All sums are computed from the lines of the municipalities’ budget tables.',
    }),
  }
}
