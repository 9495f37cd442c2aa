import type { Migration } from './migration.ts'

/** What a project decides for itself (its peer groups, and small settings by key), and accounts by function. */
export const settings: Migration = {
  version: 30,
  sql: `
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_group (
  name TEXT PRIMARY KEY,
  municipalities TEXT NOT NULL CHECK (json_valid(municipalities)),
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE function_account (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  municipality TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  function TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('thousand-kroner', 'kroner-per-inhabitant')),
  value INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX function_account_in_force ON function_account (natural_key, occurrence) WHERE replaced_by IS NULL;
CREATE INDEX function_account_batch ON function_account (batch_id);
CREATE INDEX function_account_replaced ON function_account (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE staged_function_account (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "municipality" ANY,
  "year" ANY,
  "function" ANY,
  "unit" ANY,
  "value" ANY
) STRICT;
`,
}
