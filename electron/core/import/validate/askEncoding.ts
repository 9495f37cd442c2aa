import type { ReadAs, TextEncoding } from '../../../../shared/domain/grid.ts'
import type { Answer } from '../../../../shared/domain/importChoices.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding, quotable } from '../finding.ts'
import { asked, type Decision, decided } from './decide/decision.ts'

const names: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  cp850: 'DOS (850)',
  macintosh: 'Macintosh',
}

const unsure = (encoding: TextEncoding, place: Place): ImportIssue =>
  finding('text-encoding-unsure', 'query', place, {
    da: `Filens tegnsæt er ikke sikkert; den er læst som ${names[encoding]}. Kontrollér æ, ø og å, eller gem filen som CSV UTF-8 i Excel, og indlæs den igen.`,
    en: `The file's encoding is not certain; it was read as ${names[encoding]}. Check æ, ø and å, or save the file as CSV UTF-8 in Excel and import it again.`,
  })

/** The encoding that a person has named for a file. Only text files are asked about, and they have one sheet. */
export const chosenEncoding = (answers: readonly Answer[]): string | null =>
  answers.findLast(({ kind }) => kind === 'encoding')?.value ?? null

/** Which letters a text file is written with. Asked only where its bytes do not decide; then the likeliest holds and is told. */
export function askEncoding(
  { encoding, encodingSure, encodings }: ReadAs,
  answers: readonly Answer[],
  place: Place,
): Decision<TextEncoding> {
  if (encodings === undefined) return decided(encoding, ...(encodingSure ? [] : [unsure(encoding, place)]))
  const words = {
    kind: 'encoding',
    da: 'Hvordan skal filens bogstaver læses?',
    en: 'How are the letters of the file to be read?',
    options: encodings.map(({ encoding: value, sample }) => ({
      value,
      da: names[value],
      en: names[value],
      hint: quotable(sample),
    })),
  } as const
  return asked({ place, at: null, answer: chosenEncoding(answers) }, words, encoding, unsure(encoding, place))
}
