import type { EconomyChart } from '../../../shared/domain/economyChart.ts'
import type { LedgerRow } from '../../../shared/domain/ledger.ts'
import type { CentreShape } from './centreShape.ts'
import type { Random } from './random.ts'

const MOST_LINES = 5

type Cells = Pick<LedgerRow, 'budget' | 'accounts' | 'printedDeviation'>
type Place = Pick<LedgerRow, 'position' | 'parent' | 'label' | 'kind'>

/** Whole øre; a blank cell now and then, and refunds that are negative. */
const oreOf = (random: Random): number | null =>
  random.oneIn(6) ? null : (random.oneIn(5) ? -1 : 1) * random.below(1_000_000_00)

const cellsOf = (random: Random): Cells => {
  const [budget, accounts] = [oreOf(random), oreOf(random)]
  return { budget, accounts, printedDeviation: random.oneIn(4) ? null : (accounts ?? 0) - (budget ?? 0) }
}

/** Lines under subtotals under one total; the labels are those of the chart, so that its areas are found. */
function places(labels: readonly string[], random: Random): Place[] {
  const found: Place[] = []
  const subtotals: number[] = []
  const add = (label: string, kind: LedgerRow['kind']): number => {
    found.push({ position: found.length + 1, parent: null, label, kind })
    return found.length
  }
  for (const label of labels) {
    const lines = Array.from({ length: random.below(MOST_LINES) }, (_, line) => add(`${label}, linje ${line}`, 'line'))
    const subtotal = add(label, lines.length > 0 ? 'subtotal' : 'line')
    for (const line of lines) setParent(found, line, subtotal)
    subtotals.push(subtotal)
  }
  const total = add('Hovedtotal', 'total')
  for (const subtotal of subtotals) setParent(found, subtotal, total)
  return found
}

function setParent(found: Place[], position: number, parent: number): void {
  const place = found[position - 1]
  if (place) found[position - 1] = { ...place, parent }
}

const labelsOf = (chart: EconomyChart | undefined): readonly string[] =>
  chart
    ? [...new Set(Object.values(chart.areas).flatMap(({ rows }) => rows))]
    : ['Anbringelser', 'Forebyggelse', 'Rest']

/** Budget tables of some municipalities and years. What the sums print is as random as what the lines do. */
export function* generatedLedger(
  shape: CentreShape,
  charts: readonly EconomyChart[],
  random: Random,
): Generator<LedgerRow> {
  if (random.oneIn(6)) return
  let id = 0
  for (const year of shape.years)
    for (const municipality of shape.municipalities) {
      if (random.oneIn(5)) continue
      const asOf = random.oneIn(3) ? null : `${year + 1}-01-2${random.below(10)}`
      const chart = charts.find((each) => each.municipality === municipality)
      for (const place of places(labelsOf(chart), random)) {
        id += 1
        yield { id, municipality, year, ...place, group: 'Gruppe', ...cellsOf(random), forecast: random.oneIn(9), asOf }
      }
    }
}
