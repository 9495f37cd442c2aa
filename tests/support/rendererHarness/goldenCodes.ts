import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import lists from '../../../templates/reference/codeLists.json'
import choices from '../../../templates/reference/statistics.json'

interface Code {
  readonly code: string
  readonly group?: string
  readonly meaning?: string
}

const codesOf = (name: string): readonly Code[] =>
  (lists as unknown as Record<string, { readonly codes: readonly Code[] }>)[name]?.codes ?? []
const names = (name: string) => codesOf(name).map(({ code }) => code)
const { assessmentTeams, ...rest } = choices

/** The project's own code lists in the form that figures are drawn from. */
export const goldenCodes: CodeLists = {
  ...rest,
  teams: assessmentTeams,
  notificationTypes: names('notificationTypes'),
  sourceGroups: names('sourceGroups').map((name) => ({
    name,
    sources: codesOf('sources').flatMap(({ code, group }) => (group === name ? [code] : [])),
  })),
  reasons: names('reasons'),
  firstActions: names('firstActions'),
  placementForms: codesOf('placementForms').flatMap(({ code, meaning }) => (meaning ? [] : [code])),
  notPlacementForms: codesOf('placementForms').flatMap(({ code, meaning }) => (meaning ? [code] : [])),
  expenditureAreas: codesOf('expenditureAreas').map(({ code, meaning }) => ({ key: meaning ?? code, name: code })),
}
