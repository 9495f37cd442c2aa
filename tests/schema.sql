CREATE TABLE project (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  centre TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
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
, imported_by TEXT NOT NULL DEFAULT '', decisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(decisions))) STRICT;

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

CREATE TABLE notification (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  case_number TEXT NOT NULL,
  child TEXT CHECK (length(child) = 32 AND child NOT GLOB '*[^0-9a-f]*'),
  sex TEXT CHECK (sex IN ('boy', 'girl')),
  birth_year INTEGER CHECK (birth_year BETWEEN 1800 AND 2200),
  age_at_receipt INTEGER CHECK (age_at_receipt BETWEEN 0 AND 130),
  unborn INTEGER NOT NULL CHECK (unborn IN (0, 1)),
  municipality TEXT NOT NULL,
  received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  type TEXT NOT NULL,
  source TEXT NOT NULL,
  source_group TEXT NOT NULL,
  reason TEXT NOT NULL,
  first_action TEXT NOT NULL,
  first_action_on TEXT CHECK (first_action_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), assessed_in_time INTEGER CHECK (assessed_in_time IN (0, 1)),
  CHECK (unborn = 1 OR child IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX notification_in_force ON notification (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX notification_batch ON notification (batch_id);

CREATE INDEX notification_replaced ON notification (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE placement (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  serial TEXT NOT NULL,
  child TEXT NOT NULL CHECK (length(child) = 32 AND child NOT GLOB '*[^0-9a-f]*'),
  sex TEXT NOT NULL CHECK (sex IN ('boy', 'girl')),
  birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1800 AND 2200),
  municipality TEXT NOT NULL,
  form TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  until_date TEXT CHECK (until_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  without_consent INTEGER CHECK (without_consent IN (0, 1)),
  after_care TEXT NOT NULL CHECK (after_care IN ('none', 'placed', 'contact-person')),
  start_reason TEXT NOT NULL,
  end_reason TEXT,
  CHECK (until_date IS NULL OR until_date >= from_date)
) STRICT;

CREATE UNIQUE INDEX placement_in_force ON placement (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX placement_batch ON placement (batch_id);

CREATE INDEX placement_replaced ON placement (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  serial TEXT NOT NULL,
  child TEXT NOT NULL CHECK (length(child) = 32 AND child NOT GLOB '*[^0-9a-f]*'),
  sex TEXT NOT NULL CHECK (sex IN ('boy', 'girl')),
  birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1800 AND 2200),
  age_at_decision INTEGER NOT NULL CHECK (age_at_decision BETWEEN 0 AND 130),
  municipality TEXT NOT NULL,
  team TEXT NOT NULL,
  decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  finished_on TEXT CHECK (finished_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE UNIQUE INDEX assessment_in_force ON assessment (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX assessment_batch ON assessment (batch_id);

CREATE INDEX assessment_replaced ON assessment (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE appeal_ruling (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  serial TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  body TEXT NOT NULL,
  area TEXT NOT NULL,
  municipality TEXT NOT NULL,
  outcome TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX appeal_ruling_in_force ON appeal_ruling (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX appeal_ruling_batch ON appeal_ruling (batch_id);

CREATE INDEX appeal_ruling_replaced ON appeal_ruling (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE caseload (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  team TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  cases INTEGER CHECK (cases >= 0),
  advisers_hundredths INTEGER CHECK (advisers_hundredths >= 0)
) STRICT;

CREATE UNIQUE INDEX caseload_in_force ON caseload (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX caseload_batch ON caseload (batch_id);

CREATE INDEX caseload_replaced ON caseload (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE ledger_row (
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
  position INTEGER NOT NULL CHECK (position > 0),
  parent INTEGER CHECK (parent > position),
  label TEXT NOT NULL,
  group_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('line', 'subtotal', 'total')),
  budget_ore INTEGER,
  accounts_ore INTEGER,
  printed_deviation_ore INTEGER,
  forecast INTEGER NOT NULL CHECK (forecast IN (0, 1)),
  as_of TEXT CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE UNIQUE INDEX ledger_row_in_force ON ledger_row (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX ledger_row_batch ON ledger_row (batch_id);

CREATE INDEX ledger_row_replaced ON ledger_row (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE population (
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
  age INTEGER CHECK (age BETWEEN 0 AND 130),
  open_ended INTEGER NOT NULL CHECK (open_ended IN (0, 1)),
  persons INTEGER NOT NULL CHECK (persons >= 0)
) STRICT;

CREATE UNIQUE INDEX population_in_force ON population (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX population_batch ON population (batch_id);

CREATE INDEX population_replaced ON population (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE peer_expenditure (
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
  area TEXT NOT NULL,
  kroner_per_thousand INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX peer_expenditure_in_force ON peer_expenditure (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX peer_expenditure_batch ON peer_expenditure (batch_id);

CREATE INDEX peer_expenditure_replaced ON peer_expenditure (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE key_figure (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  chapter TEXT NOT NULL,
  name TEXT NOT NULL,
  group_name TEXT NOT NULL,
  period TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX key_figure_in_force ON key_figure (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX key_figure_batch ON key_figure (batch_id);

CREATE INDEX key_figure_replaced ON key_figure (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE respite_enrolment (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  child TEXT NOT NULL CHECK (length(child) = 32 AND child NOT GLOB '*[^0-9a-f]*'),
  sex TEXT NOT NULL CHECK (sex IN ('boy', 'girl')),
  birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1800 AND 2200),
  payer TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  package_days INTEGER NOT NULL CHECK (package_days > 0),
  weekdays TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  until_date TEXT CHECK (until_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  end_reason TEXT,
  CHECK (until_date IS NULL OR until_date >= from_date)
) STRICT;

CREATE UNIQUE INDEX respite_enrolment_in_force ON respite_enrolment (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX respite_enrolment_batch ON respite_enrolment (batch_id);

CREATE INDEX respite_enrolment_replaced ON respite_enrolment (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE respite_elsewhere (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  child TEXT NOT NULL CHECK (length(child) = 32 AND child NOT GLOB '*[^0-9a-f]*'),
  sex TEXT NOT NULL CHECK (sex IN ('boy', 'girl')),
  birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1800 AND 2200),
  municipality TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  provider_type TEXT NOT NULL,
  days_per_month INTEGER CHECK (days_per_month BETWEEN 0 AND 31),
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  until_date TEXT CHECK (until_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  CHECK (until_date IS NULL OR until_date >= from_date)
) STRICT;

CREATE UNIQUE INDEX respite_elsewhere_in_force ON respite_elsewhere (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX respite_elsewhere_batch ON respite_elsewhere (batch_id);

CREATE INDEX respite_elsewhere_replaced ON respite_elsewhere (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE respite_capacity (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL CHECK (row_no > 0),
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL CHECK (occurrence > 0),
  row_hash TEXT NOT NULL,
  replaced_by INTEGER REFERENCES import_batch (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  places INTEGER NOT NULL CHECK (places >= 0),
  days_in_year INTEGER NOT NULL CHECK (days_in_year BETWEEN 1 AND 366),
  capacity_days INTEGER NOT NULL CHECK (capacity_days >= 0),
  daily_rate_ore INTEGER CHECK (daily_rate_ore >= 0)
) STRICT;

CREATE UNIQUE INDEX respite_capacity_in_force ON respite_capacity (natural_key, occurrence) WHERE replaced_by IS NULL;

CREATE INDEX respite_capacity_batch ON respite_capacity (batch_id);

CREATE INDEX respite_capacity_replaced ON respite_capacity (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'px', 'json'))
) STRICT;

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

CREATE TABLE staged_notification (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "case_number" ANY,
  "child" ANY,
  "sex" ANY,
  "birth_year" ANY,
  "age_at_receipt" ANY,
  "unborn" ANY,
  "municipality" ANY,
  "received_on" ANY,
  "type" ANY,
  "source" ANY,
  "source_group" ANY,
  "reason" ANY,
  "first_action" ANY,
  "first_action_on" ANY
, "assessed_in_time" ANY) STRICT;

CREATE TABLE staged_placement (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "serial" ANY,
  "child" ANY,
  "sex" ANY,
  "birth_year" ANY,
  "municipality" ANY,
  "form" ANY,
  "from_date" ANY,
  "until_date" ANY,
  "without_consent" ANY,
  "after_care" ANY,
  "start_reason" ANY,
  "end_reason" ANY
) STRICT;

CREATE TABLE staged_assessment (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "serial" ANY,
  "child" ANY,
  "sex" ANY,
  "birth_year" ANY,
  "age_at_decision" ANY,
  "municipality" ANY,
  "team" ANY,
  "decided_on" ANY,
  "finished_on" ANY
) STRICT;

CREATE TABLE staged_appeal_ruling (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "serial" ANY,
  "year" ANY,
  "received_on" ANY,
  "body" ANY,
  "area" ANY,
  "municipality" ANY,
  "outcome" ANY
) STRICT;

CREATE TABLE staged_caseload (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "team" ANY,
  "year" ANY,
  "month" ANY,
  "cases" ANY,
  "advisers_hundredths" ANY
) STRICT;

CREATE TABLE staged_ledger_row (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "municipality" ANY,
  "year" ANY,
  "position" ANY,
  "parent" ANY,
  "label" ANY,
  "group_name" ANY,
  "kind" ANY,
  "budget_ore" ANY,
  "accounts_ore" ANY,
  "printed_deviation_ore" ANY,
  "forecast" ANY,
  "as_of" ANY
) STRICT;

CREATE TABLE staged_population (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "municipality" ANY,
  "year" ANY,
  "age" ANY,
  "open_ended" ANY,
  "persons" ANY
) STRICT;

CREATE TABLE staged_peer_expenditure (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "municipality" ANY,
  "year" ANY,
  "area" ANY,
  "kroner_per_thousand" ANY
) STRICT;

CREATE TABLE staged_key_figure (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "chapter" ANY,
  "name" ANY,
  "group_name" ANY,
  "period" ANY,
  "value" ANY,
  "unit" ANY
) STRICT;

CREATE TABLE staged_respite_enrolment (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "child" ANY,
  "sex" ANY,
  "birth_year" ANY,
  "payer" ANY,
  "legal_basis" ANY,
  "package_days" ANY,
  "weekdays" ANY,
  "from_date" ANY,
  "until_date" ANY,
  "end_reason" ANY
) STRICT;

CREATE TABLE staged_respite_elsewhere (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "child" ANY,
  "sex" ANY,
  "birth_year" ANY,
  "municipality" ANY,
  "legal_basis" ANY,
  "provider_type" ANY,
  "days_per_month" ANY,
  "from_date" ANY,
  "until_date" ANY
) STRICT;

CREATE TABLE staged_respite_capacity (
  place INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('new', 'changed', 'withdrawn')),
  sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  natural_key TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  row_hash TEXT NOT NULL,
  "year" ANY,
  "places" ANY,
  "days_in_year" ANY,
  "capacity_days" ANY,
  "daily_rate_ore" ANY
) STRICT;

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

CREATE TABLE chapter_text (
  id INTEGER PRIMARY KEY,
  edition TEXT NOT NULL,
  chapter TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  title TEXT,
  body TEXT,
  changed_at TEXT NOT NULL,
  UNIQUE (edition, chapter, year),
  CHECK ((title IS NULL) = (body IS NULL))
) STRICT;

CREATE TABLE "accepted_chapter" (
  id INTEGER PRIMARY KEY,
  edition TEXT NOT NULL,
  small_numbers TEXT NOT NULL CHECK (small_numbers IN ('hidden', 'shown')),
  chapter TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  accepted_at TEXT NOT NULL,
  UNIQUE (edition, small_numbers, chapter, year)
) STRICT;

CREATE TABLE "accepted_number" (
  accepted_chapter_id INTEGER NOT NULL REFERENCES "accepted_chapter" (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  metric TEXT NOT NULL,
  dims TEXT NOT NULL CHECK (json_valid(dims)),
  shown TEXT NOT NULL,
  exact TEXT,
  sentence TEXT NOT NULL,
  PRIMARY KEY (accepted_chapter_id, position)
) STRICT, WITHOUT ROWID;
