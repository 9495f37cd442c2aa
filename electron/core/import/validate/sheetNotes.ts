import type { SheetNotes } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

/** What a person would not see at once when opening the sheet; its rows are read all the same. */
export function notesTold({ hidden, hiddenRows, formulasWithoutValue }: SheetNotes, place: Place): ImportIssue[] {
  const told: ImportIssue[] = []
  if (hidden) {
    told.push(
      finding('sheet-hidden', 'info', place, {
        da: 'Arket er skjult i filen. Det er læst.',
        en: 'The sheet is hidden in the file. It was read.',
      }),
    )
  }
  if (hiddenRows) {
    told.push(
      finding('rows-hidden', 'info', place, {
        da: `${hiddenRows} ${hiddenRows === 1 ? 'række er skjult' : 'rækker er skjult'} i arket, for eksempel af et filter. De er læst.`,
        en: `${hiddenRows} ${hiddenRows === 1 ? 'row is' : 'rows are'} hidden in the sheet, for example by a filter. They were read.`,
      }),
    )
  }
  if (formulasWithoutValue) {
    told.push(
      finding('formulas-empty', 'query', place, {
        da: `${formulasWithoutValue} ${formulasWithoutValue === 1 ? 'formel har' : 'formler har'} ingen gemt værdi og er læst som tomme. Åbn filen i Excel, gem den, og indlæs den igen.`,
        en: `${formulasWithoutValue} ${formulasWithoutValue === 1 ? 'formula has' : 'formulas have'} no stored value and ${formulasWithoutValue === 1 ? 'was' : 'were'} read as empty. Open the file in Excel, save it and import it again.`,
      }),
    )
  }
  return told
}

export const pivotLeftAlone = (place: Place): ImportIssue =>
  finding('sheet-pivot', 'info', place, {
    da: 'Arket er en pivottabel, altså et sammendrag. Det er ikke læst. Indlæs det ark eller den fil, som den er lavet af.',
    en: 'The sheet is a pivot table, a summary of other rows. It was not read. Import the sheet or file that it was made from.',
  })
