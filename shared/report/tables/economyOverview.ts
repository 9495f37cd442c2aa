import { enumerateText } from '../../narrative/phrase.ts'
import { type EconomyArea, economyAreas } from '../../statistics/economyAreaSums.ts'
import { type Scope, TOGETHER } from '../compose/scope.ts'
import type { TableModel, TableRow, TableRowKind } from '../reportModel.ts'
import { economyColumns } from './economyTable.ts'
import { cellOf, metricAt, rowOf, textCell } from './tableParts.ts'

const names: Readonly<
  Record<EconomyArea, { readonly label: string; readonly kind: TableRowKind; readonly level: number }>
> = {
  placement: { label: 'Anbringelser', kind: 'row', level: 1 },
  prevention: { label: 'Forebyggelse', kind: 'row', level: 1 },
  total: { label: 'Anbringelser og forebyggelse', kind: 'subtotal', level: 0 },
  cash: { label: 'Kontante ydelser', kind: 'row', level: 1 },
  grand: { label: 'I alt', kind: 'total', level: 0 },
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
    return [rowOf([textCell(label), ...cells, cellOf(at('deviation-pct'), 'signedPercent')], kind, level)]
  })
}

/** The areas of all municipalities on one page, with their sum. */
export function economyOverview(scope: Scope): TableModel | null {
  const { municipalities, year } = scope.input
  const places = municipalities.length > 1 ? [...municipalities, TOGETHER] : municipalities
  const rows = places.flatMap((municipality): TableRow[] => {
    const body = rowsFor(scope, municipality)
    const title = municipality === TOGETHER ? `${enumerateText(municipalities)} samlet` : municipality
    const heading = economyColumns.map((_, index) => textCell(index === 0 ? title : ''))
    return body.length === 0 ? [] : [rowOf(heading, 'group'), ...body]
  })
  if (rows.length === 0) return null
  return {
    key: 'oekonomi-oversigt',
    title: `Budget og regnskab ${year} efter område`,
    subtitle: `Kroner · ${enumerateText(municipalities)} · ${year}`,
    columns: economyColumns.map(({ heading, align, width }) => ({
      heading: heading === 'Konto' ? 'Område' : heading,
      align,
      width,
    })),
    rows,
    source: scope.definitions.get('economy-accounts')?.source.da ?? null,
    note: 'Alle summer er beregnet af linjerne i kommunernes budgettabeller.',
  }
}
