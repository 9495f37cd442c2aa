import type { FactTable } from '../domain/factTables.ts'
import { peerRows } from '../statistics/expenditure.ts'
import type { Facts } from '../statistics/facts/facts.ts'
import { placementYears } from '../statistics/reportYears.ts'

/** The years that a kind of file has been imported for, and in which municipalities, where its rows name them. */
export interface DatasetYears {
  readonly table: FactTable
  readonly years: ReadonlySet<number>
  /** By how many years the file comes late: other municipalities' figures of 2012 are the newest for a report on 2013. */
  readonly lateBy: number
  /** Municipalities with rows in the year; null where the rows are about the centre as a whole. */
  readonly municipalitiesIn: ((year: number) => ReadonlySet<string>) | null
}

type Row = { readonly year: number; readonly municipality?: string }

const ofRows = (table: FactTable, rows: readonly Row[], perMunicipality = false): DatasetYears => ({
  table,
  years: new Set(rows.map(({ year }) => year)),
  lateBy: 0,
  municipalitiesIn: perMunicipality
    ? (wanted) => new Set(rows.flatMap(({ year, municipality = '' }) => (year === wanted ? [municipality] : [])))
    : null,
})

/** What the yearly files of the centre hold. Files that some centres do without, and key figures, are not among them. */
export function datasetYears(facts: Facts): readonly DatasetYears[] {
  const { notifications, assessments, population } = facts
  return [
    {
      table: 'notification',
      years: new Set(notifications.values('year').map(Number)),
      lateBy: 0,
      municipalitiesIn: (year) => new Set(notifications.where('year', year).values('municipality').map(String)),
    },
    {
      table: 'assessment',
      years: new Set(assessments.values('year').map(Number)),
      lateBy: 0,
      municipalitiesIn: (year) => new Set(assessments.where('year', year).values('municipality').map(String)),
    },
    { table: 'placement', years: new Set(placementYears(facts)), lateBy: 0, municipalitiesIn: null },
    ofRows('ledger_row', facts.ledger, true),
    ofRows('population', population, true),
    ofRows('caseload', facts.caseloads),
    ofRows('appeal_ruling', facts.rulings),
    { ...ofRows('peer_expenditure', peerRows(facts)), lateBy: 1 },
    ofRows('respite_capacity', facts.respiteCapacity),
  ]
}
