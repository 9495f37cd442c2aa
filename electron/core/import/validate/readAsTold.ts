import type { ReadAs } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

/** What was not certain when a text file was taken apart, apart from its encoding. */
export function readAsTold({ repaired, delimiterSure, openQuotes }: ReadAs, place: Place): ImportIssue[] {
  const told: ImportIssue[] = []
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
