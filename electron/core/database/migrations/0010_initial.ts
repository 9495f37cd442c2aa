import type { Migration } from './migration.ts'

/** The columns that every row of imported data carries: where it came from, what it is, and whether it is in force. */
const provenance = `
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id)`

const day = (column: string, nullable = false): string =>
  `${column} TEXT ${nullable ? '' : 'NOT NULL '}CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')`
const child = (nullable = false): string =>
  `child TEXT ${nullable ? '' : 'NOT NULL '}CHECK (length(child) = 32 AND child NOT GLOB '*[^0-9a-f]*')`
const sex = (nullable = false): string => `sex TEXT ${nullable ? '' : 'NOT NULL '}CHECK (sex IN ('boy', 'girl'))`
const year = (column = 'year', nullable = false): string =>
  `${column} INTEGER ${nullable ? '' : 'NOT NULL '}CHECK (${column} BETWEEN 1800 AND 2200)`

const dataTable = (name: string, columns: readonly string[]): string => `
CREATE TABLE ${name} (${provenance},
  ${columns.join(',\n  ')}
) STRICT;
CREATE UNIQUE INDEX ${name}_in_force ON ${name} (natural_key, occurrence) WHERE replaced_by IS NULL;
CREATE INDEX ${name}_batch ON ${name} (batch_id);
CREATE INDEX ${name}_replaced ON ${name} (replaced_by) WHERE replaced_by IS NOT NULL;
`

export const initial: Migration = {
  version: 10,
  sql: `
CREATE TABLE project (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  centre TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('xlsx', 'xls', 'ods', 'csv'))
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_file_id INTEGER NOT NULL REFERENCES source_file (id),
  committed_at TEXT NOT NULL,
  undone_at TEXT,
  profiles TEXT NOT NULL CHECK (json_valid(profiles)),
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  issues TEXT NOT NULL CHECK (json_valid(issues)),
  stored INTEGER NOT NULL CHECK (stored >= 0)
) STRICT;

CREATE TABLE import_batch_reliance (
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  relies_on INTEGER NOT NULL REFERENCES import_batch (id),
  PRIMARY KEY (batch_id, relies_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_plan (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  plan TEXT NOT NULL CHECK (json_valid(plan))
) STRICT;

CREATE TABLE import_plan_file (
  plan_id TEXT NOT NULL REFERENCES import_plan (id) ON DELETE CASCADE,
  file_no INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL,
  profiles TEXT NOT NULL CHECK (json_valid(profiles)),
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  issues TEXT NOT NULL CHECK (json_valid(issues)),
  relies_on_batches TEXT NOT NULL CHECK (json_valid(relies_on_batches)),
  relies_on_files TEXT NOT NULL CHECK (json_valid(relies_on_files)),
  PRIMARY KEY (plan_id, file_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE staged_row (
  plan_id TEXT NOT NULL,
  file_no INTEGER NOT NULL,
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "values" TEXT NOT NULL CHECK (json_valid("values")),
  PRIMARY KEY (plan_id, file_no, position),
  FOREIGN KEY (plan_id, file_no) REFERENCES import_plan_file (plan_id, file_no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
${dataTable('notification', [
  'case_number TEXT NOT NULL',
  child(true),
  sex(true),
  year('birth_year', true),
  'age_at_receipt INTEGER CHECK (age_at_receipt BETWEEN 0 AND 130)',
  'unborn INTEGER NOT NULL CHECK (unborn IN (0, 1))',
  'municipality TEXT NOT NULL',
  day('received_on'),
  'type TEXT NOT NULL',
  'source TEXT NOT NULL',
  'source_group TEXT NOT NULL',
  'reason TEXT NOT NULL',
  'first_action TEXT NOT NULL',
  day('first_action_on', true),
  'CHECK (unborn = 1 OR child IS NOT NULL)',
])}${dataTable('placement', [
  'serial TEXT NOT NULL',
  child(),
  sex(),
  year('birth_year'),
  'municipality TEXT NOT NULL',
  'form TEXT NOT NULL',
  day('from_date'),
  day('until_date', true),
  'without_consent INTEGER CHECK (without_consent IN (0, 1))',
  "after_care TEXT NOT NULL CHECK (after_care IN ('none', 'placed', 'contact-person'))",
  'start_reason TEXT NOT NULL',
  'end_reason TEXT',
  'CHECK (until_date IS NULL OR until_date >= from_date)',
])}${dataTable('assessment', [
  'serial TEXT NOT NULL',
  child(),
  sex(),
  year('birth_year'),
  'age_at_decision INTEGER NOT NULL CHECK (age_at_decision BETWEEN 0 AND 130)',
  'municipality TEXT NOT NULL',
  'team TEXT NOT NULL',
  day('decided_on'),
  day('finished_on', true),
])}${dataTable('appeal_ruling', [
  'serial TEXT NOT NULL',
  year(),
  day('received_on'),
  'body TEXT NOT NULL',
  'area TEXT NOT NULL',
  'municipality TEXT NOT NULL',
  'outcome TEXT NOT NULL',
])}${dataTable('caseload', [
  'team TEXT NOT NULL',
  year(),
  'month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12)',
  'cases INTEGER CHECK (cases >= 0)',
  'advisers_hundredths INTEGER CHECK (advisers_hundredths >= 0)',
])}${dataTable('ledger_row', [
  'municipality TEXT NOT NULL',
  year(),
  'position INTEGER NOT NULL CHECK (position > 0)',
  'parent INTEGER CHECK (parent > position)',
  'label TEXT NOT NULL',
  'group_name TEXT NOT NULL',
  "kind TEXT NOT NULL CHECK (kind IN ('line', 'subtotal', 'total'))",
  'budget_ore INTEGER',
  'accounts_ore INTEGER',
  'printed_deviation_ore INTEGER',
  'forecast INTEGER NOT NULL CHECK (forecast IN (0, 1))',
  day('as_of', true),
])}${dataTable('population', [
  'municipality TEXT NOT NULL',
  year(),
  'age INTEGER CHECK (age BETWEEN 0 AND 130)',
  'open_ended INTEGER NOT NULL CHECK (open_ended IN (0, 1))',
  'persons INTEGER NOT NULL CHECK (persons >= 0)',
])}${dataTable('peer_expenditure', [
  'municipality TEXT NOT NULL',
  year(),
  'area TEXT NOT NULL',
  'kroner_per_thousand INTEGER NOT NULL',
])}${dataTable('key_figure', [
  'chapter TEXT NOT NULL',
  'name TEXT NOT NULL',
  'group_name TEXT NOT NULL',
  'period TEXT NOT NULL',
  'value TEXT NOT NULL',
  'unit TEXT NOT NULL',
])}${dataTable('respite_enrolment', [
  child(),
  sex(),
  year('birth_year'),
  'payer TEXT NOT NULL',
  'legal_basis TEXT NOT NULL',
  'package_days INTEGER NOT NULL CHECK (package_days > 0)',
  'weekdays TEXT NOT NULL',
  day('from_date'),
  day('until_date', true),
  'end_reason TEXT',
  'CHECK (until_date IS NULL OR until_date >= from_date)',
])}${dataTable('respite_elsewhere', [
  child(),
  sex(),
  year('birth_year'),
  'municipality TEXT NOT NULL',
  'legal_basis TEXT NOT NULL',
  'provider_type TEXT NOT NULL',
  'days_per_month INTEGER CHECK (days_per_month BETWEEN 0 AND 31)',
  day('from_date'),
  day('until_date', true),
  'CHECK (until_date IS NULL OR until_date >= from_date)',
])}${dataTable('respite_capacity', [
  year(),
  'places INTEGER NOT NULL CHECK (places >= 0)',
  'days_in_year INTEGER NOT NULL CHECK (days_in_year BETWEEN 1 AND 366)',
  'capacity_days INTEGER NOT NULL CHECK (capacity_days >= 0)',
  'daily_rate_ore INTEGER CHECK (daily_rate_ore >= 0)',
])}`,
}
