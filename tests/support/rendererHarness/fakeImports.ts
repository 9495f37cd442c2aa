import type { ImportBatch, ImportIssue, ImportPlan, PlannedFile, RowCounts } from '../../../shared/domain/importing.ts'

const counts = (parts: Partial<RowCounts>): RowCounts => ({
  read: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  questioned: 0,
  ...parts,
})

const issue = (rule: string, severity: ImportIssue['severity'], row: number, da: string, en: string): ImportIssue => ({
  rule,
  severity,
  da,
  en,
  place: { file: 'underretninger-2011-2013.xlsx', sheet: 'Underretninger', row, column: 'Dato for første handling' },
})

const notifications: PlannedFile = {
  fileName: 'underretninger-2011-2013.xlsx',
  sha256: 'a'.repeat(64),
  problem: null,
  importedBefore: null,
  sheets: [
    {
      sheet: 'Underretninger',
      profile: 'notifications',
      profileLabel: { da: 'Underretninger', en: 'Notifications of concern' },
      years: [2011, 2013],
      counts: counts({ read: 1507, new: 1369, changed: 20, unchanged: 112, rejected: 6, questioned: 37 }),
    },
    {
      sheet: 'Forklaring',
      profile: null,
      profileLabel: null,
      years: null,
      counts: counts({}),
    },
  ],
  issues: [
    ...Array.from({ length: 37 }, (_, row) =>
      issue(
        'first-action-before-receipt',
        'question',
        row * 31 + 9,
        'Første handling ligger før datoen for modtagelse.',
        'The first action lies before the date of receipt.',
      ),
    ),
    ...Array.from({ length: 6 }, (_, row) =>
      issue('bad-date', 'error', row * 111 + 60, '»31-02-2013« er ikke en dato.', '“31-02-2013” is not a date.'),
    ),
    issue('unknown-column', 'info', 4, 'Kolonnen »Navn« er udeladt.', 'The column “Navn” was left out.'),
  ],
}

const refused: PlannedFile = {
  fileName: 'kopi af budget.xlsx',
  sha256: 'b'.repeat(64),
  sheets: [],
  issues: [],
  importedBefore: null,
  problem: {
    code: 'file.missing-column',
    da: 'Filen ligner »Budget og regnskab«, men kolonnen »Regnskab« mangler.',
    en: 'The file resembles “Budget and accounts”, but the column “Regnskab” is missing.',
    retry: false,
    place: { file: 'kopi af budget.xlsx', sheet: 'Ark1', row: 4 },
  },
}

const again: PlannedFile = {
  fileName: 'befolkning.csv',
  sha256: 'c'.repeat(64),
  issues: [],
  problem: null,
  importedBefore: '2014-01-20T09:12:00Z',
  sheets: [
    {
      sheet: 'befolkning',
      profile: 'population',
      profileLabel: { da: 'Folketal', en: 'Population' },
      years: [2011, 2014],
      counts: counts({ read: 160, unchanged: 160 }),
    },
  ],
}

export const fakePlan = (): ImportPlan => ({
  id: 'plan-1',
  createdAt: '2014-01-20T10:00:00Z',
  files: [notifications, refused, again],
  counts: counts({ read: 1667, new: 1369, changed: 20, unchanged: 272, rejected: 6, questioned: 37 }),
  committable: true,
})

const batch = (
  id: number,
  fileName: string,
  profile: string,
  read: number,
  parts: Partial<ImportBatch> = {},
): ImportBatch => ({
  id,
  fileName,
  sha256: String(id).repeat(64).slice(0, 64),
  committedAt: `2014-01-${10 + id}T09:00:00Z`,
  undoneAt: null,
  profiles: [profile],
  counts: counts({ read, new: read }),
  undoable: true,
  ...parts,
})

export const fakeBatches: readonly ImportBatch[] = [
  batch(1, 'underretninger-2011-2013.xlsx', 'notifications', 1507, { undoable: false }),
  batch(2, 'anbringelser.xlsx', 'placements', 146),
  batch(3, 'budget-regnskab-ishoej-2013.xlsx', 'budget-accounts', 72, { undoneAt: '2014-01-15T08:00:00Z' }),
  batch(4, 'budget-regnskab-ishoej-2013.xlsx', 'budget-accounts', 72),
]
