import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import type { PeerComparison } from '../../../shared/domain/peerGroups.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import { comparisonOf } from '../../../shared/statistics/peerGroups.ts'
import type { CodeLists as ImportCodeLists } from '../import/codeLists.ts'
import type { ImportTemplates } from '../import/loadTemplates.ts'
import { loadKeyFigureBook } from './keyFigureBook.ts'
import { nationalListsOf } from './nationalLists.ts'
import { loadPeerGroups } from './peerGroups.ts'
import { loadLawEras, loadSeriesBreaks } from './seriesBreaks.ts'

const text = z.string().min(1)

/** What the centre counts by, beyond the code lists that import knows: templates/reference/statistics.json. */
const choicesSchema = z.strictObject({
  meetingType: text,
  otherDutyGroup: text,
  formsOutside2012Definition: z.array(text),
  newPlacementReason: text,
  moveReason: text,
  assessmentTeams: z.array(text),
  rulings: z.strictObject({ upheld: z.array(text), reversed: z.array(text), sums: text }),
  respite: z.strictObject({ unit: text, ownPayers: text, otherPayers: z.array(text) }),
  keyFigureNames: z.strictObject({ notificationsTotal: text, notificationsBySource: text, budgetedPersons: text }),
  accountsFinalBy: z.string().regex(/^\d{2}-\d{2}$/),
})

/** The reference data that statistics and report need, from the same lists that import checks against. */
export function loadReference(templatesFolder: string, templates: ImportTemplates): Reference {
  const file = join(templatesFolder, 'reference', 'statistics.json')
  const choices = choicesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const peerGroups = loadPeerGroups(templatesFolder)
  const peers = comparisonOf(peerGroups, { saved: [], choice: null }, new Set(), [])
  return {
    codes: codeListsOf(templates.codeLists, choices, peers),
    charts: templates.charts,
    keyFigures: loadKeyFigureBook(templatesFolder),
    peerGroups,
    national: nationalListsOf(templates.codeLists),
    breaks: loadSeriesBreaks(templatesFolder),
    laws: loadLawEras(templatesFolder, templates.codeLists),
    accountsFinalBy: choices.accountsFinalBy,
  }
}

function codeListsOf(lists: ImportCodeLists, choices: z.infer<typeof choicesSchema>, peers: PeerComparison): CodeLists {
  const codesOf = (name: string) => lists[name]?.codes ?? []
  const names = (name: string) => codesOf(name).map(({ code }) => code)
  const { assessmentTeams, accountsFinalBy: _, rulings, ...rest } = choices
  return {
    ...rest,
    peers,
    teams: assessmentTeams,
    rulings: {
      bodies: codesOf('appealBodies').flatMap(({ code, from, until }) =>
        code === rulings.sums ? [] : [{ name: code, from: from ?? null, until: until ?? null }],
      ),
      outcomes: names('rulingOutcomes').filter((outcome) => outcome !== rulings.sums),
      upheld: rulings.upheld,
      reversed: rulings.reversed,
      sums: rulings.sums,
    },
    notificationTypes: names('notificationTypes'),
    sourceGroups: names('sourceGroups').map((group) => ({
      name: group,
      sources: codesOf('sources').flatMap((source) => (source.group === group ? [source.code] : [])),
    })),
    reasons: names('reasons'),
    firstActions: names('firstActions'),
    placementForms: codesOf('placementForms').flatMap(({ code, meaning }) => (meaning ? [] : [code])),
    notPlacementForms: codesOf('placementForms').flatMap(({ code, meaning }) => (meaning ? [code] : [])),
    continuingStartReasons: codesOf('placementStartReasons').flatMap(({ code, meaning }) =>
      meaning === 'move' || meaning === 'after-care' ? [code] : [],
    ),
    expenditureAreas: codesOf('expenditureAreas').map(({ code, meaning }) => ({
      key: meaning ?? code,
      name: code,
      functions: codesOf('accountFunctions').flatMap((entry) => (entry.group === code ? [entry.code] : [])),
    })),
  }
}
