import { fold } from '../../../../../shared/danish.ts'
import type { SheetGrid } from '../../../../../shared/domain/grid.ts'
import type { ImportIssue, ImportQuestion } from '../../../../../shared/domain/importing.ts'
import type { LedgerRowKind } from '../../../../../shared/domain/ledger.ts'
import type { RowValues } from '../../../database/dataTables.ts'
import { numberTraits } from '../../cells/numberEvidence.ts'
import type { Candidate, EmitRow, ParseContext, ParsedSheet } from '../../parsedSheet.ts'
import type { PrintedLedgerProfile } from '../../profileSchema.ts'
import { SheetFindings } from '../../sheetFindings.ts'
import { styleBy } from '../../validate/decide/decideNumberStyle.ts'
import { decideUnit, exponentOfUnit } from '../../validate/decide/decideUnit.ts'
import { type Asked, answerTo } from '../../validate/decide/decision.ts'
import { blankDeviation, deviationDiffers, sumDiffers, sumUnexplained } from '../../validate/ledgerSums.ts'
import { fixedLayout } from '../fixedLayout.ts'
import { detectHierarchy, type LedgerNode, recomputeSums } from '../ledgerHierarchy.ts'
import { captionOf } from './caption.ts'
import { bestHead, fullHeads } from './heads.ts'
import { amountTexts, type LedgerSheet, placeOf, readLines, textsAbove } from './readLines.ts'

const ORE = 100

export function matchPrintedLedger(sheet: SheetGrid, profile: PrintedLedgerProfile): Candidate {
  const best = bestHead(sheet, profile)
  const wanted = [profile.budget[0] ?? 'Budget', profile.accounts[0] ?? 'Regnskab', profile.deviation[0] ?? 'Afvigelse']
  const found = best ? [best.budget, best.accounts, best.deviation] : [-1, -1, -1]
  return {
    profile,
    ...fixedLayout({
      found: found.filter((at) => at >= 0).length,
      wanted: wanted.length,
      // The deviation is only compared with, so a table without that column can be read as well.
      missing: wanted.filter((_, at) => at < 2 && (found[at] ?? -1) < 0),
    }),
    parse: (context, emit) => parseLedger(sheet, profile, context, emit),
  }
}

const kindOf = (node: LedgerNode): LedgerRowKind =>
  node.height === 0 ? 'line' : node.height === 1 ? 'subtotal' : 'total'

function ledgerSheet(sheet: SheetGrid, profile: PrintedLedgerProfile, file: string): LedgerSheet {
  const heads = fullHeads(sheet, profile)
  const [firstHead] = heads
  if (!firstHead) throw new Error('Only a matched sheet is parsed')
  return { sheet, heads, firstHead, filePlace: { file, sheet: sheet.name } }
}

function parseLedger(
  sheet: SheetGrid,
  profile: PrintedLedgerProfile,
  context: ParseContext,
  emit: EmitRow,
): ParsedSheet {
  const ledger = ledgerSheet(sheet, profile, context.file)
  const findings = new SheetFindings(context.choices, sheet.name)
  const { municipality, year, asOf, questions: captions } = captionOf(ledger, profile, context)
  const about = (kind: ImportQuestion['kind']): Asked => ({
    place: ledger.filePlace,
    at: null,
    answer: answerTo(context.choices.answers, kind, sheet.name, null),
  })
  const traits = numberTraits(amountTexts(ledger))
  const style = styleBy(traits.evidence, about('numberStyle'))
  const unit = decideUnit(traits, textsAbove(ledger), about('unit'))
  for (const issue of style.issues) findings.tell(issue)
  const questions = [...captions, ...[style.question, unit.question].flatMap((question) => question ?? [])]
  const result = { headerRow: ledger.firstHead.row.number, columns: [], unmapped: [], questions }
  if (municipality === null || year === null || style.value === null || unit.value === null) {
    return { ...result, rejected: [], leftOut: [], ...findings.told(), years: null }
  }

  const exponent = exponentOfUnit[unit.value]
  const step = ORE * 10 ** exponent
  const lines = readLines(ledger, { style: style.value, exponent })
  const chart = context.charts.find((candidate) => fold(candidate.municipality) === fold(municipality))
  const nodes = detectHierarchy(lines, step)
  const recomputed = recomputeSums(lines, nodes)
  const leftOut: number[] = []
  for (const [index, line] of lines.entries()) {
    const node = nodes[index]
    if (!node) throw new Error('Every line has a node')
    const found: ImportIssue[] = [
      ...(node.unexplained ? [sumUnexplained(placeOf(ledger, line.row))] : []),
      ...sumDiffers(line, recomputed[index] ?? null, (part) => placeOf(ledger, line.row, part)),
      ...deviationDiffers(line, placeOf(ledger, line.row, 'deviation'), step),
      ...(ledger.firstHead.deviation >= 0 ? blankDeviation(line, placeOf(ledger, line.row, 'deviation')) : []),
    ]
    const outcome = findings.isLeftOut(line.row) ? 'leftOut' : findings.settle(found)
    if (outcome === 'leftOut') {
      leftOut.push(line.row)
      continue
    }
    const override = chart?.rows.find((row) => fold(row.label) === fold(line.label))
    const values: RowValues<'ledger_row'> = {
      municipality,
      year,
      position: index + 1,
      parent: node.parent === null ? null : node.parent + 1,
      label: line.label,
      group_name: override?.group ?? line.heading,
      kind: override?.kind ?? kindOf(node),
      budget_ore: line.budget,
      accounts_ore: line.accounts,
      printed_deviation_ore: line.printedDeviation,
      forecast: line.forecast ? 1 : 0,
      as_of: asOf,
    }
    emit({ row: line.row, values, questioned: outcome === 'questioned' })
  }
  return { ...result, rejected: [], leftOut, ...findings.told(), years: [year, year] }
}
