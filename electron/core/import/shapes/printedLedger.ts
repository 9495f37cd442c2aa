import { fold } from '../../../../shared/danish.ts'
import type { SheetGrid } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { LedgerRowKind } from '../../../../shared/domain/ledger.ts'
import type { Place } from '../../../../shared/problems.ts'
import type { RowValues } from '../../database/dataTables.ts'
import { cellText, printedText } from '../cells/cellText.ts'
import { holdsCpr, maskCpr } from '../cells/cpr.ts'
import { parseDateText } from '../cells/dateText.ts'
import { fromDouble, inUnits } from '../cells/decimal.ts'
import { municipalityOrOther } from '../cells/municipalityName.ts'
import { isEmptyMark, type NumberStyle, parseNumberText } from '../cells/numberText.ts'
import { yearIn } from '../cells/period.ts'
import type { CodeLists } from '../codeLists.ts'
import { quotable } from '../finding.ts'
import { beginsWithOneOf } from '../headerText.ts'
import type { Candidate, ParseContext, ParsedRow, ParsedSheet } from '../parsedSheet.ts'
import type { PrintedLedgerProfile } from '../profileSchema.ts'
import { badValue } from '../validate/badValue.ts'
import { blankDeviation, deviationDiffers, sumDiffers, sumUnexplained } from '../validate/ledgerSums.ts'
import { numberStyle } from '../validate/numberStyle.ts'
import { detectHierarchy, type LedgerNode, recomputeSums } from './ledgerHierarchy.ts'
import type { LedgerLine } from './ledgerLine.ts'
import { titlesAbove } from './sheetTitles.ts'

type Row = SheetGrid['rows'][number]
const HEADER_SEARCH_ROWS = 30

interface Head {
  readonly row: Row
  readonly budget: number
  readonly accounts: number
  readonly deviation: number
  readonly forecast: boolean
}

const columnOf = (row: Row, synonyms: readonly string[]): number =>
  row.cells.findIndex((cell, at) => at > 0 && typeof cell === 'string' && beginsWithOneOf(cell, synonyms))

function headIn(row: Row, profile: PrintedLedgerProfile): Head {
  const [accounts, forecast] = [columnOf(row, profile.accounts), columnOf(row, profile.forecast)]
  return {
    row,
    budget: columnOf(row, profile.budget),
    accounts: accounts >= 0 ? accounts : forecast,
    deviation: columnOf(row, profile.deviation),
    forecast: accounts < 0 && forecast >= 0,
  }
}

const partsFound = (head: Head): number => [head.budget, head.accounts, head.deviation].filter((at) => at >= 0).length

export function matchPrintedLedger(sheet: SheetGrid, profile: PrintedLedgerProfile): Candidate {
  const heads = sheet.rows
    .slice(0, HEADER_SEARCH_ROWS)
    .map((row) => headIn(row, profile))
    .filter((head) => partsFound(head) > 0)
  const best = heads.reduce<Head | null>((a, b) => (a === null || partsFound(b) > partsFound(a) ? b : a), null)
  const wanted = [profile.budget[0] ?? 'Budget', profile.accounts[0] ?? 'Regnskab', profile.deviation[0] ?? 'Afvigelse']
  const found = best ? [best.budget, best.accounts, best.deviation] : [-1, -1, -1]
  return {
    profile,
    found: found.filter((at) => at >= 0).length,
    wanted: wanted.length,
    // The deviation is only compared with, so a table without that column can be read as well.
    missing: wanted.filter((_, at) => at < 2 && (found[at] ?? -1) < 0),
    parse: (context) => parseLedger(sheet, profile, context),
  }
}

/** Øre; null for a blank cell, which is not zero. A text that is no amount refuses the file: a total would be wrong. */
function amountIn(row: Row, at: number, style: NumberStyle, place: Place): number | null {
  const cell = at < 0 ? undefined : row.cells[at]
  if (cell === undefined || cell === null) return null
  if (typeof cell === 'string' && isEmptyMark(cell)) return null
  const number =
    typeof cell === 'number' ? fromDouble(cell) : typeof cell === 'string' ? parseNumberText(cell, style) : null
  const ore = number ? inUnits(number, 2) : null
  if (ore !== null) return ore
  const text = quotable(cellText(cell) ?? '')
  return badValue(place, {
    da: `»${text}« er ikke et beløb. Ret cellen, og indlæs filen igen.`,
    en: `“${text}” is not an amount. Correct the cell and import the file again.`,
  })
}

interface Table {
  readonly lines: readonly LedgerLine[]
  readonly issues: readonly ImportIssue[]
  readonly firstHead: Head
  place(line: LedgerLine, part?: 'budget' | 'accounts' | 'deviation'): Place
}

function readLines(sheet: SheetGrid, profile: PrintedLedgerProfile, file: string): Table {
  const filePlace = { file, sheet: sheet.name }
  const heads = sheet.rows.map((row) => headIn(row, profile)).filter((head) => head.budget >= 0 && head.accounts >= 0)
  const firstHead = heads[0]
  if (!firstHead) throw new Error('Only a matched sheet is parsed')
  const label = (head: Head, at: number): string => maskCpr(cellText(head.row.cells[at]) ?? '')
  const headOf = (row: number): Head => heads.findLast((head) => head.row.number < row) ?? firstHead
  const texts = sheet.rows.flatMap((row) => {
    if (row.number <= firstHead.row.number || heads.some((head) => head.row === row)) return []
    const head = headOf(row.number)
    return [head.budget, head.accounts, head.deviation].flatMap((at) => {
      const cell = row.cells[at]
      return typeof cell === 'string' && !isEmptyMark(cell) ? [cell] : []
    })
  })
  const decided = numberStyle(texts, filePlace)
  const issues = [...decided.issues]
  const lines: LedgerLine[] = []
  let heading = ''
  let block = 0
  for (const row of sheet.rows) {
    if (row.number < firstHead.row.number) continue
    const own = printedText(row.cells[0])
    const isHead = heads.some((head) => head.row === row)
    const head = headOf(row.number)
    const place = (at: number): Place => ({ ...filePlace, row: row.number, column: label(head, at) })
    if (own !== null && holdsCpr(own)) {
      badValue(
        { ...filePlace, row: row.number },
        {
          da: 'teksten indeholder noget, der ligner et CPR-nummer. Fjern det, og indlæs filen igen.',
          en: 'the text holds something that looks like a CPR number. Remove it and import the file again.',
        },
      )
    }
    const amounts = isHead
      ? []
      : [head.budget, head.accounts, head.deviation].map((at) => amountIn(row, at, decided.style, place(at)))
    if (amounts.every((amount) => amount === null)) {
      if (own !== null) {
        heading = own
        block += 1
      }
      continue
    }
    if (own === null)
      badValue(
        { ...filePlace, row: row.number },
        {
          da: 'rækken har beløb, men ingen tekst. Skriv den, og indlæs filen igen.',
          en: 'the row has amounts but no label. Write it and import the file again.',
        },
      )
    const [budget = null, accounts = null, printedDeviation = null] = amounts
    lines.push({
      row: row.number,
      label: own,
      heading,
      block,
      budget,
      accounts,
      printedDeviation,
      forecast: head.forecast,
    })
  }
  const place: Table['place'] = (line, part) => {
    const head = headOf(line.row)
    return { ...filePlace, row: line.row, ...(part ? { column: label(head, head[part]) } : {}) }
  }
  return { lines, issues, firstHead, place }
}

/** Who, which year, as of when: from the lines above the table. */
function caption(
  titles: readonly string[],
  firstHead: Head,
  profile: PrintedLedgerProfile,
  codeLists: CodeLists,
  place: Place,
) {
  const named = titles
    .map((title) => /^(.+?)\s+kommune(?:\s+\d{4})?$/i.exec(title.trim())?.[1])
    .find((name) => name !== undefined)
  const year = [...firstHead.row.cells.map((cell) => cellText(cell) ?? ''), ...titles]
    .map(yearIn)
    .find((found) => found !== null)
  const asOfTitle = titles.find((title) => beginsWithOneOf(title, profile.asOf))
  const asOf = asOfTitle ? parseDateText(/\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}/.exec(asOfTitle)?.[0] ?? '') : null
  if (named === undefined) {
    badValue(place, {
      da: 'kommunens navn mangler over tabellen. Skriv det (»Ishøj Kommune 2013«), og indlæs filen igen.',
      en: 'the municipality is not named above the table. Write it (“Ishøj Kommune 2013”) and import the file again.',
    })
  }
  if (year === undefined || year === null) {
    badValue(place, {
      da: 'året mangler i overskriften. Skriv det (»Budget 2013«), og indlæs filen igen.',
      en: 'the heading does not tell the year. Write it (“Budget 2013”) and import the file again.',
    })
  }
  return { municipality: municipalityOrOther(codeLists, named), year, asOf }
}

const kindOf = (node: LedgerNode): LedgerRowKind =>
  node.height === 0 ? 'line' : node.height === 1 ? 'subtotal' : 'total'

function parseLedger(sheet: SheetGrid, profile: PrintedLedgerProfile, context: ParseContext): ParsedSheet {
  const table = readLines(sheet, profile, context.file)
  const titles = titlesAbove(sheet, table.firstHead.row.number)
  const place = { file: context.file, sheet: sheet.name }
  const { municipality, year, asOf } = caption(titles, table.firstHead, profile, context.codeLists, place)
  const chart = context.charts.find((candidate) => fold(candidate.municipality) === fold(municipality))
  const nodes = detectHierarchy(table.lines)
  const recomputed = recomputeSums(table.lines, nodes)
  const issues: ImportIssue[] = [...table.issues]
  const rows: ParsedRow[] = table.lines.map((line, index) => {
    const node = nodes[index]
    if (!node) throw new Error('Every line has a node')
    const override = chart?.rows.find((row) => fold(row.label) === fold(line.label))
    const found = [
      ...(node.unexplained ? [sumUnexplained(table.place(line))] : []),
      ...sumDiffers(line, recomputed[index] ?? null, (part) => table.place(line, part)),
      ...deviationDiffers(line, table.place(line, 'deviation')),
      ...(table.firstHead.deviation >= 0 ? blankDeviation(line, table.place(line, 'deviation')) : []),
    ]
    issues.push(...found)
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
    return { row: line.row, values, questioned: found.some((issue) => issue.severity === 'query') }
  })
  return {
    rows,
    rejected: [],
    issues,
    years: [year, year],
    leftOut: [],
    headerRow: null,
    columns: [],
    questions: [],
    unmapped: [],
  }
}
