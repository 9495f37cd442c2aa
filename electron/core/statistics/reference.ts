import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import type { CodeLists as ImportCodeLists } from '../import/codeLists.ts'
import type { ImportTemplates } from '../import/loadTemplates.ts'

const text = z.string().min(1)

/** What the centre counts by, beyond the code lists that import knows: templates/reference/statistics.json. */
const choicesSchema = z.strictObject({
  meetingType: text,
  otherDutyGroup: text,
  formsOutside2012Definition: z.array(text),
  newPlacementReason: text,
  moveReason: text,
  assessmentTeams: z.array(text),
  peerMeanName: text,
  keyFigureNames: z.strictObject({ notificationsTotal: text, notificationsBySource: text }),
})

/** The reference data that statistics and report need, from the same lists that import checks against. */
export function loadReference(templatesFolder: string, templates: ImportTemplates): Reference {
  const file = join(templatesFolder, 'reference', 'statistics.json')
  const choices = choicesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { codes: codeListsOf(templates.codeLists, choices), charts: templates.charts }
}

function codeListsOf(lists: ImportCodeLists, choices: z.infer<typeof choicesSchema>): CodeLists {
  const codesOf = (name: string) => lists[name]?.codes ?? []
  const names = (name: string) => codesOf(name).map(({ code }) => code)
  const { assessmentTeams, ...rest } = choices
  return {
    ...rest,
    teams: assessmentTeams,
    notificationTypes: names('notificationTypes'),
    sourceGroups: names('sourceGroups').map((group) => ({
      name: group,
      sources: codesOf('sources').flatMap((source) => (source.group === group ? [source.code] : [])),
    })),
    reasons: names('reasons'),
    firstActions: names('firstActions'),
    placementForms: codesOf('placementForms').flatMap(({ code, meaning }) => (meaning ? [] : [code])),
    notPlacementForms: codesOf('placementForms').flatMap(({ code, meaning }) => (meaning ? [code] : [])),
    expenditureAreas: codesOf('expenditureAreas').map(({ code, meaning }) => ({ key: meaning ?? code, name: code })),
  }
}
