import type { Migration } from './migration.ts'

/** The tables of imported data as this step found them: a later step that adds a column also adds it to its staging. */
const staged: Readonly<Record<string, string>> = {
  notification:
    'case_number child sex birth_year age_at_receipt unborn municipality received_on type source source_group reason first_action first_action_on',
  placement:
    'serial child sex birth_year municipality form from_date until_date without_consent after_care start_reason end_reason',
  assessment: 'serial child sex birth_year age_at_decision municipality team decided_on finished_on',
  appeal_ruling: 'serial year received_on body area municipality outcome',
  caseload: 'team year month cases advisers_hundredths',
  ledger_row:
    'municipality year position parent label group_name kind budget_ore accounts_ore printed_deviation_ore forecast as_of',
  population: 'municipality year age open_ended persons',
  peer_expenditure: 'municipality year area kroner_per_thousand',
  key_figure: 'chapter name group_name period value unit',
  respite_enrolment: 'child sex birth_year payer legal_basis package_days weekdays from_date until_date end_reason',
  respite_elsewhere: 'child sex birth_year municipality legal_basis provider_type days_per_month from_date until_date',
  respite_capacity: 'year places days_in_year capacity_days daily_rate_ore',
}

/** `place` numbers the staged rows of all tables together, in the order of the plan. The row's own columns are checked on commit. */
const stagingTable = (name: string, columns: string): string => `
CREATE TABLE staged_${name} (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  ${columns
    .split(' ')
    .map((column) => `"${column}" ANY`)
    .join(',\n  ')}
) STRICT;`

/** What people decide while importing, and staged rows as typed columns: committing copies them within SQLite. */
export const importMemory: Migration = {
  version: 20,
  sql: `
PRAGMA defer_foreign_keys = ON;
CREATE TEMP TABLE source_file_before AS SELECT * FROM source_file;
DROP TABLE source_file;
CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'px', 'json'))
) STRICT;
INSERT INTO source_file SELECT * FROM source_file_before;
DROP TABLE source_file_before;

ALTER TABLE import_batch ADD COLUMN imported_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN decisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(decisions));

CREATE TABLE import_mapping (
  fingerprint TEXT PRIMARY KEY,
  profile TEXT,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  learned_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_value (
  target TEXT NOT NULL,
  text TEXT NOT NULL,
  value TEXT NOT NULL,
  learned_at TEXT NOT NULL,
  PRIMARY KEY (target, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_choice (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  learned_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

DROP TABLE staged_row;
DROP TABLE import_plan_file;
DELETE FROM import_plan;
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
  decisions TEXT NOT NULL CHECK (json_valid(decisions)),
  learned TEXT NOT NULL CHECK (json_valid(learned)),
  relies_on_batches TEXT NOT NULL CHECK (json_valid(relies_on_batches)),
  relies_on_files TEXT NOT NULL CHECK (json_valid(relies_on_files)),
  tables TEXT NOT NULL CHECK (json_valid(tables)),
  first_place INTEGER NOT NULL,
  last_place INTEGER NOT NULL,
  PRIMARY KEY (plan_id, file_no)
) STRICT, WITHOUT ROWID;
${Object.entries(staged)
  .map(([name, columns]) => stagingTable(name, columns))
  .join('')}`,
}
