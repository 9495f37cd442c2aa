import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { type CodeLists, nearestCode } from '../codeLists.ts'
import { finding, quotable } from '../finding.ts'

export function unknownCode(place: Place, text: string, list: CodeLists[string]): ImportIssue {
  const nearest = nearestCode(list, text)
  return finding('unknown-code', 'query', place, {
    da: `»${quotable(text)}« findes ikke på listen over ${list.label.da}${nearest ? `; menes »${nearest}«?` : '.'} Rækken er taget med.`,
    en: `“${quotable(text)}” is not on the list of ${list.label.en}${nearest ? `; is “${nearest}” meant?` : '.'} The row is taken.`,
  })
}
