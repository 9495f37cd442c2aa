import type { FactTable } from '../../../shared/domain/factTables.ts'
import type { Evidence } from '../../../shared/statistics/evidence.ts'
import type { Bilingual } from '../../../shared/statistics/metric.ts'

/** A column of the rows behind a number: its name, what SQLite selects, and what its words are looked up under. */
export interface RowColumn {
  readonly name: Bilingual
  readonly select: string
  /** Money is stored in øre. */
  readonly ore?: true
  /** The field whose words stand for the stored code. */
  readonly words?: string
}

const column = (da: string, en: string, select: string, rest: Omit<RowColumn, 'name' | 'select'> = {}): RowColumn => ({
  name: { da, en },
  select,
  ...rest,
})

const municipality = column('Kommune', 'Municipality', 'municipality')
const year = column('År', 'Year', 'year', { words: 'year' })
const from = column('Fra', 'From', 'from_date')
const until = column('Til', 'Until', 'until_date')
const sex = column('Køn', 'Sex', 'sex', { words: 'sex' })
const birthYear = column('Fødselsår', 'Year of birth', 'birth_year', { words: 'birthYear' })
const team = column('Team', 'Team', 'team', { words: 'team' })
const legalBasis = column('Hjemmel', 'Legal basis', 'legal_basis')

interface TableColumns {
  readonly always: readonly RowColumn[]
  /** Shown only where a condition on the field made the rows count: no more about a child than the number needs. */
  readonly onCondition?: Readonly<Record<string, RowColumn>>
}

/** Case numbers and serials are left out: the file, sheet and row lead those back who may open the file. */
const tables: Readonly<Record<FactTable, TableColumns>> = {
  notification: {
    always: [municipality, column('Modtaget', 'Received', 'received_on')],
    onCondition: {
      type: column('Form', 'Form', 'type'),
      source: column('Underretter', 'Source', 'source'),
      sourceGroup: column('Underretter', 'Source', 'source'),
      reason: column('Årsag', 'Reason', 'reason'),
      firstAction: column('Første handling', 'First action', 'first_action', { words: 'firstAction' }),
      daysToAction: column('Første handling den', 'First action on', 'first_action_on'),
      assessedInTime: column('Vurderet inden 24 timer', 'Assessed within 24 hours', 'assessed_in_time', {
        words: 'assessedInTime',
      }),
      ageAtReceipt: column('Alder', 'Age', 'age_at_receipt'),
      sex,
    },
  },
  placement: {
    always: [municipality, column('Anbringelsesform', 'Form of placement', 'form'), from, until],
    onCondition: {
      sex,
      birthYear,
      consent: column(
        'Samtykke',
        'Consent',
        "CASE without_consent WHEN 1 THEN 'without' WHEN 0 THEN 'with' ELSE 'unknown' END",
        { words: 'consent' },
      ),
      afterCare: column('Efterværn', 'After-care', 'after_care', { words: 'afterCare' }),
      startReason: column('Årsag til begyndelse', 'Reason for beginning', 'start_reason', { words: 'startReason' }),
      endReason: column('Årsag til ophør', 'Reason for ending', 'end_reason'),
      endReasonOtherThan: column('Årsag til ophør', 'Reason for ending', 'end_reason'),
    },
  },
  assessment: {
    always: [municipality, column('Afgjort', 'Decided', 'decided_on')],
    onCondition: {
      team,
      sex,
      ageAtDecision: column('Alder', 'Age', 'age_at_decision'),
      conclusion: column('Afsluttet', 'Finished', 'finished_on'),
    },
  },
  appeal_ruling: {
    always: [
      municipality,
      column('Modtaget', 'Received', 'received_on'),
      column('Instans', 'Body', 'body'),
      column('Område', 'Area', 'area'),
      column('Udfald', 'Outcome', 'outcome'),
    ],
  },
  caseload: {
    always: [
      team,
      year,
      column('Måned', 'Month', 'month', { words: 'month' }),
      column('Sager', 'Cases', 'cases'),
      column('Årsværk (hundrededele)', 'Full-time equivalents (hundredths)', 'advisers_hundredths'),
    ],
  },
  ledger_row: {
    always: [
      municipality,
      year,
      column('Konto', 'Account', 'label'),
      column('Gruppe', 'Group', 'group_name'),
      column('Budget', 'Budget', 'budget_ore', { ore: true }),
      column('Regnskab', 'Accounts', 'accounts_ore', { ore: true }),
      column('Opgjort pr.', 'As of', 'as_of'),
    ],
  },
  population: {
    always: [municipality, year, column('Alder', 'Age', 'age'), column('Personer', 'Persons', 'persons')],
  },
  peer_expenditure: {
    always: [
      municipality,
      year,
      column('Område', 'Area', 'area'),
      column('Kr. pr. 1.000', 'DKK per 1,000', 'kroner_per_thousand'),
    ],
  },
  function_account: {
    always: [
      municipality,
      year,
      column('Funktion', 'Function', 'function'),
      column('Enhed', 'Unit', 'unit'),
      column('Beløb', 'Amount', 'value'),
    ],
  },
  key_figure: {
    always: [
      column('Kapitel', 'Chapter', 'chapter'),
      column('Navn', 'Name', 'name'),
      column('Gruppe', 'Group', 'group_name'),
      column('Periode', 'Period', 'period'),
      column('Værdi', 'Value', 'value'),
      column('Enhed', 'Unit', 'unit'),
    ],
  },
  respite_enrolment: {
    always: [
      column('Betaler', 'Payer', 'payer'),
      column('Pakke (døgn)', 'Package (days)', 'package_days'),
      from,
      until,
    ],
    onCondition: { sex, birthYear, legalBasis },
  },
  respite_elsewhere: {
    always: [
      municipality,
      column('Tilbud', 'Provider', 'provider_type'),
      column('Døgn pr. måned', 'Days per month', 'days_per_month'),
      from,
      until,
    ],
    onCondition: { sex, birthYear, legalBasis },
  },
  respite_capacity: {
    always: [
      year,
      column('Pladser', 'Places', 'places'),
      column('Døgn i året', 'Days in the year', 'days_in_year'),
      column('Kapacitet (døgn)', 'Capacity (days)', 'capacity_days'),
      column('Døgntakst', 'Daily rate', 'daily_rate_ore', { ore: true }),
    ],
  },
}

/** Tables whose rows are about a child. */
const aboutChildren: ReadonlySet<FactTable> = new Set([
  'notification',
  'placement',
  'assessment',
  'respite_enrolment',
  'respite_elsewhere',
])

export const isAboutChildren = (table: FactTable): boolean => aboutChildren.has(table)

/** The columns of a table's rows behind a number. */
export function columnsBehind(table: FactTable, evidence: Evidence): readonly RowColumn[] {
  const { always, onCondition = {} } = tables[table]
  const conditions = evidence.flatMap((part) => (part.table === table ? part.filters : []))
  const asked = conditions.flatMap(({ field }) => onCondition[field] ?? [])
  return [...always, ...asked].filter(
    ({ select }, index, all) => all.findIndex((one) => one.select === select) === index,
  )
}
