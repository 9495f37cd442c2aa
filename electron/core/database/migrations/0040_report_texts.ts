import type { Migration } from './migration.ts'

/** What somebody has written in a chapter's place, and the numbers as they were when a chapter was last accepted. */
export const reportTexts: Migration = {
  version: 40,
  sql: `
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

CREATE TABLE accepted_chapter (
  id INTEGER PRIMARY KEY,
  edition TEXT NOT NULL,
  chapter TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  accepted_at TEXT NOT NULL,
  UNIQUE (edition, chapter, year)
) STRICT;

CREATE TABLE accepted_number (
  accepted_chapter_id INTEGER NOT NULL REFERENCES accepted_chapter (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  metric TEXT NOT NULL,
  dims TEXT NOT NULL CHECK (json_valid(dims)),
  shown TEXT NOT NULL,
  exact TEXT,
  sentence TEXT NOT NULL,
  PRIMARY KEY (accepted_chapter_id, position)
) STRICT, WITHOUT ROWID;
`,
}
