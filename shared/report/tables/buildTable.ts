import { breaksAcross, interrupting } from '../../statistics/breaks/seriesBreak.ts'
import { leftOutTable } from '../compose/leftOut.ts'
import type { Scope } from '../compose/scope.ts'
import { isInternal } from '../compose/smallNumbers.ts'
import { shownIn } from '../findings/shownNumbers.ts'
import type { TableModel } from '../reportModel.ts'
import { breakdownTable } from './breakdownTable.ts'
import { breakdownTables } from './breakdownTables.ts'
import { teamAverages, teamQuarters } from './caseloadTables.ts'
import { economyOverview } from './economyOverview.ts'
import { economyTable } from './economyTable.ts'
import { groupYearsTable } from './groupYearsTable.ts'
import { decisionsTable, filesTable, issuesTable } from './importTables.ts'
import { groupTable } from './keyFigures/groupTable.ts'
import { groupTables } from './keyFigures/groupTables.ts'
import { keyFigureTable } from './keyFigures/keyFigureTable.ts'
import { keyFigureTables } from './keyFigures/keyFigureTables.ts'
import { ledgerQueriesTable } from './ledgerQueriesTable.ts'
import { meetingShares } from './municipalities/meetingShares.ts'
import { municipalityBreakdown } from './municipalities/municipalityBreakdown.ts'
import { municipalityBreakdowns } from './municipalities/municipalityBreakdowns.ts'
import { municipalityProfile } from './municipalities/municipalityProfile.ts'
import { municipalityYears } from './municipalities/municipalityYears.ts'
import { placementsProfile } from './municipalities/placementsProfile.ts'
import { peersTable } from './peersTable.ts'
import { placementFormYears } from './placementFormYears.ts'
import { reconciliationTable } from './reconciliationTable.ts'
import { bodiesTable, outcomesTable } from './rulingsTables.ts'
import { sourcesTable } from './sourcesTable.ts'
import { municipalityTable, municipalityTables, yearsTable, yearsTables } from './yearsTable.ts'

type TableBuilder = (scope: Scope) => TableModel | null

/** Tables that have nothing to say when all is well; their absence is no omission. */
const silentWhenEmpty = new Set(['oekonomi-afstemning', 'oekonomi-forhold', 'importfund', 'importvalg'])

/** Tables that are made of small numbers: no other edition can have them. */
const internalOnly = new Set(['anbringelser-nye-alder', 'anbringelser-sted-aar'])

const builders: ReadonlyMap<string, TableBuilder> = new Map<string, TableBuilder>([
  ...breakdownTables.map((plan): [string, TableBuilder] => [plan.key, (scope) => breakdownTable(scope, plan)]),
  ...yearsTables.map((plan): [string, TableBuilder] => [plan.key, (scope) => yearsTable(scope, plan)]),
  ...municipalityTables.map((plan): [string, TableBuilder] => [plan.key, (scope) => municipalityTable(scope, plan)]),
  ...municipalityBreakdowns.map((plan): [string, TableBuilder] => [
    plan.key,
    (scope) => municipalityBreakdown(scope, plan),
  ]),
  ...keyFigureTables.map((plan): [string, TableBuilder] => [plan.key, (scope) => keyFigureTable(scope, plan)]),
  ...groupTables.map((plan): [string, TableBuilder] => [plan.key, (scope) => groupTable(scope, plan)]),
  [meetingShares.key, (scope) => municipalityYears(scope, meetingShares)],
  [placementsProfile.key, (scope) => municipalityProfile(scope, placementsProfile)],
  ['sagstal-team', teamAverages],
  ['sagstal-kvartal', teamQuarters],
  ['anbringelser-sted-aar', placementFormYears],
  ['klager-udfald', outcomesTable],
  ['klager-instans', bodiesTable],
  ['underretninger-kilde', sourcesTable],
  ['underretninger-gruppe-aar', groupYearsTable],
  ['udgifter-kroner', (scope) => peersTable(scope, 'kroner')],
  ['udgifter-indeks', (scope) => peersTable(scope, 'index')],
  ['oekonomi', economyTable],
  ['oekonomi-oversigt', economyOverview],
  ['oekonomi-afstemning', reconciliationTable],
  ['oekonomi-forhold', ledgerQueriesTable],
  ['datakilder', filesTable],
  ['importfund', issuesTable],
  ['importvalg', decisionsTable],
])

/** What `::tabel` may ask for. */
export const tableKeys: readonly string[] = [...builders.keys()]

/** The table of that key for the scope's municipality, or null when there are no numbers for it. */
export function buildTable(scope: Scope, key: string): TableModel | null {
  if (internalOnly.has(key) && !isInternal(scope)) {
    scope.omissions.push(leftOutTable(scope, key, 'internalOnly'))
    return null
  }
  const table = builders.get(key)?.(scope) ?? null
  if (table === null && !silentWhenEmpty.has(key)) scope.omissions.push(leftOutTable(scope, key, 'noNumbers'))
  return table && withBreaks(scope, table)
}

/** A table whose numbers lie on either side of a break says so below. */
function withBreaks({ input }: Scope, table: TableModel): TableModel {
  const broken = interrupting(breaksAcross(input.breaks, shownIn({ type: 'table', table })))
  if (broken.length === 0) return table
  return { ...table, note: [table.note, ...broken.map(({ text }) => text[input.language])].filter(Boolean).join(' ') }
}
