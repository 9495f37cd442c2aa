import type { SheetGrid } from '../../../shared/domain/grid.ts'
import { AppError, type Place } from '../../../shared/problems.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import type { Candidate } from './parsedSheet.ts'
import type { Profile } from './profileSchema.ts'
import { matchList } from './shapes/list.ts'
import { matchMonthMatrix } from './shapes/monthMatrix.ts'
import { matchPrintedLedger } from './shapes/printedLedger.ts'
import { matchStatbank } from './shapes/statbank.ts'

function candidateFor(sheet: SheetGrid, profile: Profile, templates: ImportTemplates): Candidate {
  switch (profile.shape) {
    case 'list':
      return matchList(sheet, profile)
    case 'monthMatrix':
      return matchMonthMatrix(sheet, profile)
    case 'statbank':
      return matchStatbank(sheet, profile, templates.codeLists)
    case 'printedLedger':
      return matchPrintedLedger(sheet, profile)
  }
}

/** Less than this share of the headers, and a sheet is something else; more, and something is missing in it. */
const RESEMBLES = 0.5

const share = (candidate: Candidate): number => candidate.found / candidate.wanted

export type SheetMatch =
  | { readonly kind: 'match'; readonly candidate: Candidate }
  | { readonly kind: 'incomplete'; readonly candidate: Candidate }
  | { readonly kind: 'none'; readonly nearest: Candidate | null }

/** Finds the profile by what the sheet's headers say; names of files and sheets are the office's own business. */
export function matchProfile(sheet: SheetGrid, templates: ImportTemplates): SheetMatch {
  const candidates = templates.profiles
    .map((profile) => candidateFor(sheet, profile, templates))
    .sort((a, b) => share(b) - share(a) || b.found - a.found)
  const match = candidates.find((candidate) => candidate.missing.length === 0 && candidate.found >= 2)
  if (match) return { kind: 'match', candidate: match }
  const nearest = candidates.find((candidate) => candidate.found > 0) ?? null
  return nearest && nearest.found >= 2 && share(nearest) >= RESEMBLES
    ? { kind: 'incomplete', candidate: nearest }
    : { kind: 'none', nearest }
}

const listed = (names: readonly string[], quote: (name: string) => string, and: string): string => {
  const quoted = names.map(quote)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1)}`
}

export function missingColumns(candidate: Candidate, place: Place): AppError {
  const many = candidate.missing.length > 1
  const { label } = candidate.profile
  const da = listed(candidate.missing, (name) => `»${name}«`, 'og')
  const en = listed(candidate.missing, (name) => `“${name}”`, 'and')
  const [column] = candidate.missing
  return new AppError({
    code: 'file.missing-column',
    da: `I arket »${place.sheet}« i filen »${place.file}« mangler ${many ? 'kolonnerne' : 'kolonnen'} ${da} (${label.da}). Hent udtrækket med alle kolonner, eller ret overskriften, og indlæs filen igen.`,
    en: `The sheet “${place.sheet}” of the file “${place.file}” lacks the ${many ? 'columns' : 'column'} ${en} (${label.en}). Make the extract with all columns, or correct the heading, and import the file again.`,
    retry: false,
    place: { ...place, ...(column === undefined ? {} : { column }) },
  })
}

export function unknownProfile(file: string, nearest: Candidate | null): AppError {
  const missing = nearest?.missing.slice(0, 4) ?? []
  const resembles = nearest && missing.length > 0
  const da = resembles
    ? ` Den ligner mest »${nearest.profile.label.da}«, men mangler ${listed(missing, (name) => `»${name}«`, 'og')}.`
    : ''
  const en = resembles
    ? ` It most resembles “${nearest.profile.label.en}” but lacks ${listed(missing, (name) => `“${name}”`, 'and')}.`
    : ''
  return new AppError({
    code: 'file.unknown-profile',
    da: `Filen »${file}« ligner ingen af de filer, programmet kender.${da} Kontrollér, at det er det rigtige udtræk, og at kolonnernes overskrifter er med.`,
    en: `The file “${file}” is like none of the files that the program knows.${en} Check that it is the right extract and that it has its column headings.`,
    retry: false,
    place: { file },
  })
}
