import type { GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { foldedList } from '../../headerText.ts'
import type { ImportTemplates } from '../../loadTemplates.ts'
import type { ListProfile } from '../../profileSchema.ts'
import { nameOfTable } from '../../tableNames.ts'
import { type HeaderLine, headerLines } from './headerLines.ts'

interface Span {
  readonly from: number
  readonly to: number
}

/** The runs of named columns in a header, apart by at least one column without a name. */
function spansOf(line: HeaderLine): Span[] {
  const spans: Span[] = []
  for (const { at } of line.cells) {
    const last = spans.at(-1)
    if (last && at === last.to + 1) spans[spans.length - 1] = { from: last.from, to: at }
    else spans.push({ from: at, to: at })
  }
  return spans
}

/** True where the named columns of a span alone are the header of a list. */
const holdsList = (line: HeaderLine, { from, to }: Span, lists: readonly ListProfile[]): boolean =>
  lists.some((profile) =>
    profile.columns
      .filter(({ required }) => required)
      .every(({ headers }) =>
        line.cells.some(
          ({ at, folded }) => at >= from && at <= to && folded.some((text) => foldedList(headers).includes(text)),
        ),
      ),
  )

/** The cells of a span where they stand, without what is beside them. */
const within = (row: GridRow, { from, to }: Span): GridRow => ({
  number: row.number,
  cells: row.cells.slice(0, to + 1).map((cell, at) => (at < from ? null : cell)),
})

/** Tables side by side on one sheet, as sheets of their own. A sheet with one table is returned as it is. */
export function tablesBeside(sheet: SheetGrid, { profiles }: ImportTemplates): SheetGrid[] {
  const lists = profiles.filter((profile) => profile.shape === 'list')
  for (const line of headerLines(sheet)) {
    const spans = spansOf(line)
    if (line.first !== line.last || spans.length < 2) continue
    const tables = spans.filter((span) => holdsList(line, span, lists))
    if (tables.length < 2) continue
    const { readAs, ...beside } = sheet
    return tables.map((span, index) => ({
      ...beside,
      // How the file was taken apart is told once.
      ...(readAs && index === 0 ? { readAs } : {}),
      name: nameOfTable(sheet.name, index + 1),
      rows: sheet.rows.map((row) => within(row, span)),
    }))
  }
  return [sheet]
}
