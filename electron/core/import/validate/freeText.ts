import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { type CodeLists, findCode } from '../codeLists.ts'
import { finding } from '../finding.ts'

/** A text that so many rows share is a category; one that stands alone may be about one person. */
const SHARED_BY = 3

/** Stored in place of a text that may be about one person. */
export const UNNAMED_CODE = 'Ukendt'

/** The texts of a column, with how many rows have each, that its code list lacks but that many rows share. */
export const recurringTexts = (texts: ReadonlyMap<string, number>, list: CodeLists[string]): ReadonlySet<string> =>
  new Set([...texts].flatMap(([text, rows]) => (rows >= SHARED_BY && !findCode(list, text) ? [text] : [])))

export const freeText = (place: Place, list: CodeLists[string]): ImportIssue =>
  finding('free-text', 'query', place, {
    da: `Teksten findes ikke på listen over ${list.label.da} og kan være fritekst om et barn. Den er ikke gemt; rækken er taget med som »${UNNAMED_CODE}«.`,
    en: `The text is not on the list of ${list.label.en} and may be free text about a child. It was not stored; the row is taken as “${UNNAMED_CODE}”.`,
  })
