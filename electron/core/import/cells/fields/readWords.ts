import { fold } from '../../../../../shared/danish.ts'
import { type CodeList, findNamed, isMisspelling } from '../../codeLists.ts'
import type { FieldValue } from '../../fields.ts'
import { identifierInvalid, yesNoInvalid } from '../../validate/formInvalid.ts'
import { freeText, UNNAMED_CODE } from '../../validate/freeText.ts'
import { municipalityUnknown } from '../../validate/municipalityUnknown.ts'
import { unknownCode } from '../../validate/unknownCode.ts'
import { knownMunicipality, municipalityOrOther } from '../municipalityName.ts'
import { bad, type FieldContext, got, type ReadField } from './fieldContext.ts'

function codeValue(list: CodeList, text: string): FieldValue | null {
  const named = findNamed(list, text)
  if (!named) return null
  const { code, group, meaning, ages } = named.entry
  const { from, until } = named.era
  const era = from === null && until === null ? {} : { era: named.era }
  return { type: 'code', text: code, group: group ?? null, meaning: meaning ?? null, ...era, ...(ages ? { ages } : {}) }
}

/** A word that the list lacks; one that names a group of the list at least belongs to that group. */
function otherCode(list: CodeList, text: string): FieldValue {
  const folded = fold(text)
  const group = list.groups.find((name) => fold(name) === folded) ?? null
  return { type: 'code', text: group ?? text, group, meaning: null, unlisted: true }
}

/** What people have decided a word means; nothing is folded where nobody has decided anything. */
export const meaningOf = (text: string, mapped: ReadonlyMap<string, string>): string | undefined =>
  mapped.size === 0 ? undefined : mapped.get(fold(text))

export function readCode(text: string, field: FieldContext): ReadField {
  const { column, context, recurring } = field
  const list = column.codeList === undefined ? undefined : context.codeLists[column.codeList]
  if (!list) throw new Error(`No code list ${column.codeList}`)
  const chosen = meaningOf(text, field.mapped)
  const known = codeValue(list, chosen ?? text)
  if (known) return got(known)
  if (recurring && !recurring.has(text) && !isMisspelling(list, text))
    return got(otherCode(list, UNNAMED_CODE), [freeText(field.place, list)])
  return got(otherCode(list, text), [unknownCode(field.place, text, list)])
}

export function readMunicipality(text: string, field: FieldContext): ReadField {
  const { codeLists } = field.context
  const name = meaningOf(text, field.mapped) ?? text
  if (field.column.codeList === undefined) return got({ type: 'text', text: municipalityOrOther(codeLists, name) })
  const known = knownMunicipality(codeLists, name)
  return known === null ? bad(municipalityUnknown(field.place, text, codeLists)) : got({ type: 'text', text: known })
}

const MAX_IDENTIFIER = 40

/** A number of a case or a line. Without a digit it is something else: a name, most likely. */
export const readIdentifier = (text: string, field: FieldContext): ReadField =>
  /\d/.test(text) && text.length <= MAX_IDENTIFIER ? got({ type: 'text', text }) : bad(identifierInvalid(field.place))

const yes = new Set(['ja', 'j', 'yes', 'y', '1', 'sand', 'sandt', 'true', 'x'])
const no = new Set(['nej', 'n', 'no', '0', 'falsk', 'false'])

export function readYesNo(text: string, field: FieldContext): ReadField {
  // Lower case is enough here; folding would be done once a row.
  const folded = text.toLowerCase()
  if (yes.has(folded)) return got({ type: 'yesNo', yes: true })
  return no.has(folded) ? got({ type: 'yesNo', yes: false }) : bad(yesNoInvalid(field.place))
}
