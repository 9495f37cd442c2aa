import { noChoices } from '../../shared/domain/importChoices.ts'
import type {
  ImportIssue,
  ImportPlan,
  ImportQuestion,
  IssueSeverity,
  PlannedFile,
  PlannedSheet,
  ProfileCandidate,
  RowCounts,
} from '../../shared/domain/importing.ts'

/** Plans as the engine makes them, for showing and for counting, without any file behind them. */
export const madeCounts = (parts: Partial<RowCounts> = {}): RowCounts => ({
  read: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  leftOut: 0,
  questioned: 0,
  duplicate: 0,
  ...parts,
})

export const madeCandidate = (parts: Partial<ProfileCandidate> = {}): ProfileCandidate => ({
  profile: 'notifications',
  label: { da: 'Underretninger', en: 'Notifications' },
  confidence: 96,
  reasons: [{ da: '10 af 11 felter er fundet', en: '10 of 11 fields found' }],
  fields: [
    { field: 'caseNumber', label: 'Sagsnr.', required: true },
    { field: 'receivedOn', label: 'Modtaget dato', required: true },
    { field: 'source', label: 'Underretter', required: false },
  ],
  ...parts,
})

export const madeSheet = (parts: Partial<PlannedSheet> = {}): PlannedSheet => ({
  sheet: 'Underretninger',
  profile: 'notifications',
  profileLabel: { da: 'Underretninger', en: 'Notifications' },
  years: [2011, 2013],
  counts: madeCounts({ read: 10, new: 10 }),
  notes: {},
  candidates: [madeCandidate()],
  headerRow: 4,
  columns: [
    { at: 0, header: 'Sagsnr.', field: 'caseNumber', how: 'name' },
    { at: 1, header: 'Modtaget', field: 'receivedOn', how: 'similar' },
    { at: 2, header: 'Navn', field: null, how: 'personal' },
  ],
  mappedBy: 'profile',
  questions: [],
  unmapped: [],
  examples: [],
  ...parts,
})

/** The sheet "Forklaring", which carries no data. */
export const otherSheet: PlannedSheet = madeSheet({
  sheet: 'Forklaring',
  profile: null,
  profileLabel: null,
  years: null,
  counts: madeCounts(),
  candidates: [],
  headerRow: null,
  columns: [],
})

export const madeFile = (parts: Partial<PlannedFile> = {}): PlannedFile => ({
  fileName: 'underretninger.xlsx',
  sha256: 'a'.repeat(64),
  sheets: [madeSheet()],
  issues: [],
  problem: null,
  importedBefore: null,
  ...parts,
})

export const madePlan = (files: readonly PlannedFile[], counts: Partial<RowCounts> = {}): ImportPlan => ({
  id: 'plan',
  createdAt: '2014-01-20T09:00:00.000Z',
  files,
  counts: madeCounts(counts),
  committable: true,
  choices: noChoices,
})

export const madeIssue = (
  rule: string,
  severity: IssueSeverity,
  row: number | null,
  column: string | null = null,
): ImportIssue => ({
  rule,
  severity,
  da: `Fund: ${rule}.`,
  en: `Finding: ${rule}.`,
  place: {
    file: 'underretninger.xlsx',
    sheet: 'Underretninger',
    ...(row === null ? {} : { row }),
    ...(column === null ? {} : { column }),
  },
})

export const madeQuestion = (parts: Partial<ImportQuestion> = {}): ImportQuestion => ({
  kind: 'dateOrder',
  sheet: 'Underretninger',
  at: 1,
  column: 'Modtaget',
  da: 'Står dagen eller måneden først i 01/02/2013?',
  en: 'Does the day or the month come first in 01/02/2013?',
  options: [
    { value: 'dayFirst', da: 'Dagen: 1. februar 2013', en: 'The day: 1 February 2013' },
    { value: 'monthFirst', da: 'Måneden: 2. januar 2013', en: 'The month: 2 January 2013' },
  ],
  answer: null,
  answeredByPerson: false,
  ...parts,
})
