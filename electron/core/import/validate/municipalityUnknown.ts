import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { municipalityName } from '../cells/municipalityName.ts'
import { type CodeLists, nearestCode } from '../codeLists.ts'
import { finding } from '../finding.ts'

/** A misspelt municipality would become one more municipality in every table. The text may be a name: it is not quoted. */
export function municipalityUnknown(place: Place, text: string, codeLists: CodeLists): ImportIssue {
  const list = codeLists.municipalities
  const nearest = list ? nearestCode(list, municipalityName(text)) : null
  return finding('municipality-unknown', 'error', place, {
    da: `Der skal stå en dansk kommune${nearest ? `; menes »${nearest}«?` : '.'} Rækken er ikke taget med.`,
    en: `The cell must name a Danish municipality${nearest ? `; is “${nearest}” meant?` : '.'} The row is left out.`,
  })
}
