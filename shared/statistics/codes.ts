import type { CaseKind } from './cohort/caseTable.ts'
import type { Cohort } from './cohort/cohort.ts'

/** Codes of the list, then codes that the rows use beyond it: an unknown code is shown, never lost. */
export function codesWithUnknown(list: readonly string[], used: Iterable<string>): readonly string[] {
  return [...new Set([...list, ...used])]
}

/** The codes of a field that are to be counted. */
export const codesOf = <Kind extends CaseKind>(
  list: readonly string[],
  cases: Cohort<Kind>,
  field: Kind['field'],
): readonly string[] => codesWithUnknown(list, cases.values(field).map(String))
