import type { IsoDate } from '../../../shared/dates.ts'
import type { ChildKey, Sex } from '../../../shared/domain/cases.ts'
import type { Decimal } from './cells/decimal.ts'
import type { Code, Era } from './codeLists.ts'

/** A child as import knows it: the CPR number is already gone, the birth date is used for ages and then forgotten. */
export interface Person {
  readonly key: ChildKey
  readonly birth: IsoDate
  readonly sex: Sex
}

export type FieldValue =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'code'
      readonly text: string
      readonly group: string | null
      readonly meaning: string | null
      /** True for a word that the column's code list lacks and to which nobody has given a meaning. */
      readonly unlisted?: true
      /** The years in which the code may be used under the name that the cell gives it; absent for always. */
      readonly era?: Era
      /** Ages that the code is meant for, both included; absent where it says nothing about age. */
      readonly ages?: Code['ages']
    }
  | { readonly type: 'date'; readonly date: IsoDate }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'number'; readonly number: Decimal }
  | { readonly type: 'yesNo'; readonly yes: boolean }

type ValueOf<Type extends FieldValue['type']> = Extract<FieldValue, { type: Type }>

/** Where the parsed cells of a row are found by the profile's field names. */
export interface FieldSource {
  get(name: string): FieldValue | null | undefined
}

/**
 * The parsed cells of one row. A field that is empty or absent is null. While a list is read, one object serves all its
 * rows in turn: nobody keeps it beyond the row.
 */
export class Fields {
  readonly #values: FieldSource

  constructor(values: FieldSource) {
    this.#values = values
  }

  #get<Type extends FieldValue['type']>(name: string, type: Type): ValueOf<Type> | null {
    const value = this.#values.get(name)
    if (!value) return null
    if (value.type !== type) throw new Error(`Field ${name} is ${value.type}, not ${type}`)
    return value as ValueOf<Type>
  }

  has = (name: string): boolean => (this.#values.get(name) ?? null) !== null
  text = (name: string): string | null => this.#get(name, 'text')?.text ?? null
  code = (name: string): ValueOf<'code'> | null => this.#get(name, 'code')
  date = (name: string): IsoDate | null => this.#get(name, 'date')?.date ?? null
  person = (name: string): Person | null => this.#get(name, 'person')?.person ?? null
  number = (name: string): Decimal | null => this.#get(name, 'number')?.number ?? null
  yes = (name: string): boolean | null => this.#get(name, 'yesNo')?.yes ?? null
}
