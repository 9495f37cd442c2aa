import type { Migration } from './migration.ts'

/**
 * What was accepted with small numbers shown is kept apart by a column of its own; before, by a word behind the edition's
 * name. A column in a UNIQUE rule needs the table anew, and the tables that refer to it.
 */
export const internalAcceptance: Migration = {
  version: 60,
  sql: `
CREATE TABLE accepted_chapter_anew (
  id INTEGER PRIMARY KEY,
  edition TEXT NOT NULL,
  small_numbers TEXT NOT NULL CHECK (small_numbers IN ('hidden', 'shown')),
  chapter TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  accepted_at TEXT NOT NULL,
  UNIQUE (edition, small_numbers, chapter, year)
) STRICT;
INSERT INTO accepted_chapter_anew (id, edition, small_numbers, chapter, year, accepted_at)
SELECT id, replace(edition, ' (intern)', ''), iif(edition LIKE '% (intern)', 'shown', 'hidden'), chapter, year, accepted_at
FROM accepted_chapter;

CREATE TABLE accepted_number_anew (
  accepted_chapter_id INTEGER NOT NULL REFERENCES accepted_chapter_anew (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  metric TEXT NOT NULL,
  dims TEXT NOT NULL CHECK (json_valid(dims)),
  shown TEXT NOT NULL,
  exact TEXT,
  sentence TEXT NOT NULL,
  PRIMARY KEY (accepted_chapter_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO accepted_number_anew SELECT * FROM accepted_number;

DROP TABLE accepted_number;
DROP TABLE accepted_chapter;
ALTER TABLE accepted_chapter_anew RENAME TO accepted_chapter;
ALTER TABLE accepted_number_anew RENAME TO accepted_number;
`,
}
