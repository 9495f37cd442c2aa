import type { ReadAs } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

const encodingNames: Readonly<Record<ReadAs['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  cp850: 'DOS (850)',
  macintosh: 'Macintosh',
}

/** What was not certain when a text file was taken apart. */
export function readAsTold(
  { encoding, encodingSure, repaired, delimiterSure, openQuotes }: ReadAs,
  place: Place,
): ImportIssue[] {
  const told: ImportIssue[] = []
  if (!encodingSure) {
    const name = encodingNames[encoding]
    told.push(
      finding('text-encoding-unsure', 'query', place, {
        da: `Filens tegnsæt er ikke sikkert; den er læst som ${name}. Kontrollér æ, ø og å, eller gem filen som CSV UTF-8 i Excel, og indlæs den igen.`,
        en: `The file's encoding is not certain; it was read as ${name}. Check æ, ø and å, or save the file as CSV UTF-8 in Excel and import it again.`,
      }),
    )
  }
  if (repaired) {
    told.push(
      finding('text-repaired', 'info', place, {
        da: 'Tegn, der var kodet to gange (»Ã¦« for »æ«), er rettet.',
        en: 'Characters that were encoded twice (“Ã¦” for “æ”) were put right.',
      }),
    )
  }
  if (!delimiterSure) {
    told.push(
      finding('delimiter-unsure', 'query', place, {
        da: 'Kolonnerne er delt ved komma, men tallene kan have decimalkomma. Gem filen med semikolon mellem kolonnerne, hvis kolonnerne er forkerte.',
        en: 'The columns are divided by commas, but the numbers may have decimal commas. Save the file with semicolons between the columns if the columns are wrong.',
      }),
    )
  }
  for (const row of openQuotes) {
    told.push(
      finding(
        'quote-open',
        'query',
        { ...place, row },
        {
          da: 'Et citationstegn (") mangler sin afslutning og er læst som et almindeligt tegn. Kontrollér rækken.',
          en: 'A quotation mark (") is never closed and was read as an ordinary character. Check the row.',
        },
      ),
    )
  }
  return told
}
