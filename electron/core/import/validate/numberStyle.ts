import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { type NumberStyle, numberEvidence } from '../cells/numberText.ts'
import { finding } from '../finding.ts'
import { badValue } from './badValue.ts'

/** Decides how a column writes its numbers; Danish where nothing speaks against it, with a question where it matters. */
export function numberStyle(texts: readonly string[], place: Place): { style: NumberStyle; issues: ImportIssue[] } {
  const evidence = numberEvidence(texts)
  if (evidence === 'conflict') {
    return badValue(place, {
      da: 'tallene skifter mellem dansk og engelsk skrivemåde (1.234,5 og 1,234.5). Ret filen, så den bruger én.',
      en: 'the numbers mix Danish and English notation (1.234,5 and 1,234.5). Make the file use one.',
    })
  }
  if (evidence === 'english') return { style: 'english', issues: [] }
  const issue = finding('number-ambiguous', 'query', place, {
    da: 'Tal som 1.234 er læst på dansk: punktum skiller tusinder. Kontrollér, at det passer.',
    en: 'Numbers such as 1.234 were read the Danish way: the point separates thousands. Check that this is right.',
  })
  return { style: 'danish', issues: evidence === 'ambiguous' ? [issue] : [] }
}
