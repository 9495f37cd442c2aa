import { fail } from '../../../shared/problems.ts'
import { holdsCpr } from '../import/cells/cpr.ts'

/** A reason is kept in the project and shown to others: it must not tell of a person. */
export function checkReason(reason: string): void {
  if (!holdsCpr(reason)) return
  fail('input.invalid', {
    da: 'Begrundelsen indeholder noget, der ligner et CPR-nummer. Skriv den uden.',
    en: 'The reason holds something that looks like a CPR number. Write it without.',
  })
}
