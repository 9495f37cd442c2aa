/** The tables of imported rows that statistics are computed from. */
export const factTables = [
  'notification',
  'placement',
  'assessment',
  'appeal_ruling',
  'caseload',
  'ledger_row',
  'population',
  'peer_expenditure',
  'function_account',
  'key_figure',
  'respite_enrolment',
  'respite_elsewhere',
  'respite_capacity',
] as const

export type FactTable = (typeof factTables)[number]
