import type { SheetGrid } from '../../../shared/domain/grid.ts'
import type { ProfileCandidate } from '../../../shared/domain/importing.ts'
import { AppError, type Place } from '../../../shared/problems.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import type { Candidate, ForcedMapping } from './parsedSheet.ts'
import type { Profile } from './profileSchema.ts'
import { danishNames, englishNames } from './quotedNames.ts'
import { matchList } from './shapes/list/matchList.ts'
import { matchMonthMatrix } from './shapes/monthMatrix/matchMonthMatrix.ts'
import { matchPrintedLedger } from './shapes/printedLedger/parseLedger.ts'
import { matchStatbank } from './shapes/statbank/matchStatbank.ts'

/** How well a sheet fits one profile; `forced` is what is decided already. */
export function candidateFor(
  sheet: SheetGrid,
  profile: Profile,
  templates: ImportTemplates,
  forced: ForcedMapping | null,
): Candidate {
  switch (profile.shape) {
    case 'list':
      return matchList(sheet, profile, templates, forced)
    case 'monthMatrix':
      return matchMonthMatrix(sheet, profile, templates.codeLists)
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

/** All profiles, the likeliest first. */
export const candidatesFor = (sheet: SheetGrid, templates: ImportTemplates): Candidate[] =>
  templates.profiles
    .map((profile) => candidateFor(sheet, profile, templates, null))
    .sort((a, b) => b.confidence - a.confidence || Number(b.named) - Number(a.named) || b.found - a.found)

const SURE = 80

const standsAbove = ({ header, confidence }: Candidate, than: Candidate): boolean =>
  header !== null && than.header !== null && header.number < than.header.number && confidence >= SURE

/** Finds the profile by what the sheet's headers say; names of files and sheets are the office's own business. */
export function matchProfile(candidates: readonly Candidate[]): SheetMatch {
  const matches = candidates.filter((candidate) => candidate.missing.length === 0 && candidate.found >= 2)
  const [likeliest] = matches
  // Of several tables under one another the uppermost is read first; it finds out where the next begins.
  const match = likeliest && (matches.find((other) => standsAbove(other, likeliest)) ?? likeliest)
  if (match) return { kind: 'match', candidate: match }
  const resembling = candidates.toSorted((a, b) => share(b) - share(a) || b.found - a.found)[0]
  if (resembling && resembling.found >= 2 && share(resembling) >= RESEMBLES) {
    return { kind: 'incomplete', candidate: resembling }
  }
  const nearest = candidates.toSorted((a, b) => b.found - a.found)[0]
  return { kind: 'none', nearest: nearest && nearest.found > 0 ? nearest : null }
}

const MOST_CANDIDATES = 4
const MOST_NAMED = 4

type Bilingual = ProfileCandidate['reasons'][number]

function reasonsFor(candidate: Candidate, sheet: SheetGrid): ProfileCandidate['reasons'] {
  const { found, wanted, missing, named } = candidate
  const lacking = missing.slice(0, MOST_NAMED)
  return [
    ...(candidate.fields.length > 0
      ? [{ da: `${found} af ${wanted} felter er fundet`, en: `${found} of ${wanted} fields found` }]
      : []),
    ...(candidate.fields.length === 0 && missing.length === 0
      ? [{ da: 'tabellens opbygning er genkendt', en: 'the layout of the table is recognised' }]
      : []),
    ...(named ? [{ da: `arket hedder »${sheet.name}«`, en: `the sheet is called “${sheet.name}”` }] : []),
    ...(lacking.length > 0 ? [{ da: `mangler ${danishNames(lacking)}`, en: `lacks ${englishNames(lacking)}` }] : []),
  ]
}

/** The few profiles that a person may choose from, the one in force among them, with reasons. */
export function toldCandidates(
  candidates: readonly Candidate[],
  chosen: Candidate | null,
  sheet: SheetGrid,
): readonly ProfileCandidate[] {
  // As the sentence about the nearest one: most names found first.
  const others = candidates
    .filter(({ found, profile }) => found > 0 && profile.id !== chosen?.profile.id)
    .toSorted((a, b) => (chosen === null ? b.found - a.found : 0))
  return [...(chosen ? [chosen] : []), ...others].slice(0, MOST_CANDIDATES).map((candidate) => ({
    profile: candidate.profile.id,
    label: candidate.profile.label,
    confidence: Math.min(100, candidate.confidence),
    reasons: reasonsFor(candidate, sheet),
    fields: candidate.fields,
  }))
}

const chooseColumns = (many: boolean): Bilingual => ({
  da: `Har ${many ? 'kolonnerne andre navne, så vælg dem' : 'kolonnen et andet navn, så vælg den'} under »Tilpas kolonner«. Ellers hent udtrækket med alle kolonner, og indlæs filen igen.`,
  en: `If ${many ? 'they have other names, choose them' : 'it has another name, choose it'} under “Adjust columns”. Otherwise make the extract with all columns and import the file again.`,
})

/** A layout that tells by itself what stands where has no columns to choose. */
const correctHeading: Bilingual = {
  da: 'Hent udtrækket med alle kolonner, eller ret overskriften, og indlæs filen igen.',
  en: 'Make the extract with all columns, or correct the heading, and import the file again.',
}

export function missingColumns(candidate: Candidate, place: Place): AppError {
  const many = candidate.missing.length > 1
  const { label } = candidate.profile
  const [column] = candidate.missing
  const way = candidate.fields.length > 0 ? chooseColumns(many) : correctHeading
  return new AppError({
    code: 'file.missing-column',
    da: `I arket »${place.sheet}« i filen »${place.file}« mangler ${many ? 'kolonnerne' : 'kolonnen'} ${danishNames(candidate.missing)} (${label.da}). ${way.da}`,
    en: `The sheet “${place.sheet}” of the file “${place.file}” lacks the ${many ? 'columns' : 'column'} ${englishNames(candidate.missing)} (${label.en}). ${way.en}`,
    retry: false,
    place: { ...place, ...(column === undefined ? {} : { column }) },
  })
}

export function unknownProfile(file: string, nearest: Candidate | null): AppError {
  const missing = nearest?.missing.slice(0, MOST_NAMED) ?? []
  const resembles = nearest && missing.length > 0
  const da = resembles ? ` Den ligner mest »${nearest.profile.label.da}«, men mangler ${danishNames(missing)}.` : ''
  const en = resembles ? ` It most resembles “${nearest.profile.label.en}” but lacks ${englishNames(missing)}.` : ''
  return new AppError({
    code: 'file.unknown-profile',
    da: `Filen »${file}« ligner ingen af de filer, programmet kender.${da} Kontrollér, at det er det rigtige udtræk, og at kolonnernes overskrifter er med.`,
    en: `The file “${file}” is like none of the files that the program knows.${en} Check that it is the right extract and that it has its column headings.`,
    retry: false,
    place: { file },
  })
}
