import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import {
  cprForm,
  cprIncomplete,
  cprReplacement,
  cprScientific,
  cprStandIn,
  cprZeroRestored,
} from '../../validate/cprForm.ts'
import { type Cpr, type CprFault, cprFault, parseCpr } from '../cpr.ts'
import { bad, type FieldContext, got, type ReadField } from './fieldContext.ts'

const faults: Record<CprFault, typeof cprForm> = {
  form: cprForm,
  incomplete: cprIncomplete,
  scientific: cprScientific,
}

const notes: readonly [(cpr: Cpr) => boolean, typeof cprForm][] = [
  [(cpr) => cpr.zeroRestored, cprZeroRestored],
  [(cpr) => cpr.replacement, cprReplacement],
  [(cpr) => cpr.standIn, cprStandIn],
]

/** The number becomes the project's pseudonym here and is forgotten; it is never quoted. */
export function readPerson(text: string, field: FieldContext): ReadField {
  const cpr = parseCpr(text)
  if (!cpr) return bad(faults[cprFault(text)](field.place))
  const person = { key: field.context.pseudonym(cpr.digits), birth: cpr.birth, sex: cpr.sex }
  const issues: ImportIssue[] = []
  for (const [holds, note] of notes) if (holds(cpr)) issues.push(note(field.place))
  return got({ type: 'person', person }, issues)
}
