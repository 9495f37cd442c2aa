import { monthName } from '../../../../../shared/danish.ts'
import type { SheetGrid } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'
import type { CodeLists } from '../../codeLists.ts'
import type { Candidate } from '../../parsedSheet.ts'
import type { MonthMatrixProfile } from '../../profileSchema.ts'
import { fixedLayout } from '../fixedLayout.ts'
import { blocksIn, type MatrixBlock, monthOf } from './blocks.ts'
import { parseMonthMatrix } from './parseMonthMatrix.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

function monthsIn({ across, columns, rows, labelAt }: MatrixBlock): ReadonlySet<number> {
  const labels =
    across === 'months' ? columns.map(({ heading }) => heading) : rows.map((row) => cellText(row.cells[labelAt]) ?? '')
  return new Set(labels.flatMap((label) => monthOf(label)?.month ?? []))
}

export function matchMonthMatrix(sheet: SheetGrid, profile: MonthMatrixProfile, codeLists: CodeLists): Candidate {
  const list = codeLists[profile.codeList]
  if (!list) throw new Error(`No code list ${profile.codeList}`)
  const blocks = blocksIn(sheet, profile, list)
  const absent = profile.measures.filter((measure) => !blocks.some((block) => block.measure === measure))
  const lacking = new Set(
    blocks.flatMap((block) => {
      const months = monthsIn(block)
      return MONTHS.filter((month) => !months.has(month))
    }),
  )
  const titles = absent.map((measure) => measure.titles[0] ?? measure.column)
  return {
    profile,
    ...fixedLayout({
      found: blocks.length * 13,
      wanted: profile.measures.length * 13,
      missing: [...titles, ...[...lacking].map((month) => monthName(month))],
    }),
    parse: (context, emit) => parseMonthMatrix(sheet, profile, blocks, context, emit),
  }
}
