import type { IsoDate } from '../../../../../shared/dates.ts'
import type { ImportQuestion } from '../../../../../shared/domain/importing.ts'
import { cellText } from '../../cells/cellText.ts'
import { parseDateText } from '../../cells/dateText.ts'
import { knownMunicipality, municipalityOrOther } from '../../cells/municipalityName.ts'
import { yearIn } from '../../cells/period.ts'
import { beginsWithOneOf, foldHeader } from '../../headerText.ts'
import type { ParseContext } from '../../parsedSheet.ts'
import type { PrintedLedgerProfile } from '../../profileSchema.ts'
import { askMunicipality, askYear } from '../sheetQuestions.ts'
import { titlesAbove } from '../sheetTitles.ts'
import { isYearLine } from './heads.ts'
import type { LedgerSheet } from './readLines.ts'

/** Who, which year, as of when. Null where nothing tells it and nobody has answered. */
export interface Caption {
  readonly municipality: string | null
  readonly year: number | null
  readonly asOf: IsoDate | null
  readonly questions: readonly ImportQuestion[]
}

const KOMMUNE = /^(.+?)\s+kommune(?:\s+\d{4})?$/i

/** "Ishøj Kommune 2013" above the table, else a municipality named by the sheet or the file ("budget-ishoej-2013.xlsx"). */
function municipalityIn(titles: readonly string[], names: readonly string[], context: ParseContext): string | null {
  const titled = titles.map((title) => KOMMUNE.exec(title.trim())?.[1]).find((name) => name !== undefined)
  if (titled !== undefined) return municipalityOrOther(context.codeLists, titled)
  const words = [...titles, ...names].flatMap((name) => foldHeader(name).split(' '))
  const known = context.codeLists.municipalities?.codes.filter(({ code }) => words.includes(foldHeader(code))) ?? []
  const [only] = known
  return known.length === 1 && only ? knownMunicipality(context.codeLists, only.code) : null
}

export function captionOf(ledger: LedgerSheet, profile: PrintedLedgerProfile, context: ParseContext): Caption {
  const { sheet, firstHead } = ledger
  const titles = titlesAbove(sheet, firstHead.row.number)
  const years = sheet.rows.find((row) => isYearLine(row, firstHead))
  const headings = [...firstHead.row.cells, ...(years?.cells ?? [])].map((cell) => cellText(cell) ?? '')
  const named = municipalityIn(titles, [sheet.name, context.file], context)
  const dated = [...headings, ...titles, sheet.name, context.file].map(yearIn).find((year) => year !== null) ?? null
  const municipality = named === null ? askMunicipality(context, sheet.name) : null
  const year = dated === null ? askYear(context, sheet.name) : null
  const asOfTitle = titles.find((title) => beginsWithOneOf(title, profile.asOf))
  return {
    municipality: named ?? municipality?.value ?? null,
    year: dated ?? (year?.value ? Number(year.value) : null),
    asOf: asOfTitle ? parseDateText(/\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}/.exec(asOfTitle)?.[0] ?? '') : null,
    questions: [municipality?.question, year?.question].flatMap((question) => question ?? []),
  }
}
