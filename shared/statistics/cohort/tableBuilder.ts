import type { FactTable } from '../../domain/factTables.ts'
import type { Scalar } from '../evidence.ts'
import { type CaseKind, type CaseTable, type CategoryColumn, NO_DAY } from './caseTable.ts'

const FIRST_CAPACITY = 1024
const MOST_VALUES = 0xffff

/** A number array that grows by doubling: the number of rows is not known while they are read. */
class Growing<List extends Uint16Array | Uint32Array | Int32Array | Float64Array> {
  #list: List
  #size = 0
  readonly #make: (capacity: number) => List

  constructor(make: (capacity: number) => List) {
    this.#make = make
    this.#list = make(FIRST_CAPACITY)
  }

  push(value: number): void {
    if (this.#size === this.#list.length) {
      const larger = this.#make(this.#list.length * 2)
      larger.set(this.#list)
      this.#list = larger
    }
    this.#list[this.#size] = value
    this.#size += 1
  }

  get size(): number {
    return this.#size
  }

  done(): List {
    return this.#list.slice(0, this.#size) as List
  }
}

class CategoryBuilder {
  readonly #codes = new Growing((capacity) => new Uint16Array(capacity))
  readonly #codeOf = new Map<Scalar, number>()

  push(value: Scalar): void {
    let code = this.#codeOf.get(value)
    if (code === undefined) {
      code = this.#codeOf.size
      if (code > MOST_VALUES) throw new RangeError('A field with more than 65,536 different values is no category')
      this.#codeOf.set(value, code)
    }
    this.#codes.push(code)
  }

  done(): CategoryColumn {
    return { codes: this.#codes.done(), values: [...this.#codeOf.keys()] }
  }
}

/** Takes rows one at a time, so that they need never be held as objects together. */
export class TableBuilder<Kind extends CaseKind> {
  readonly #name: FactTable
  readonly #of: Kind['of']
  readonly #ids = new Growing((capacity) => new Float64Array(capacity))
  readonly #children = new Growing((capacity) => new Uint32Array(capacity))
  readonly #childCodes = new Map<string, number>()
  readonly #fieldNames: readonly Kind['field'][]
  readonly #fields: readonly CategoryBuilder[]
  readonly #dayNames: readonly Kind['day'][]
  readonly #days: readonly Growing<Int32Array>[]

  constructor(name: FactTable, of: Kind['of'], fields: readonly Kind['field'][], days: readonly Kind['day'][]) {
    this.#name = name
    this.#of = of
    this.#fieldNames = fields
    this.#fields = fields.map(() => new CategoryBuilder())
    this.#dayNames = days
    this.#days = days.map(() => new Growing((capacity) => new Int32Array(capacity)))
  }

  /** `fields` and `days` in the order in which they were named. */
  add(id: number, child: string | null, fields: readonly Scalar[], days: readonly (number | null)[]): void {
    this.#ids.push(id)
    this.#children.push(child === null ? 0 : this.#codeOfChild(child))
    // Counted loops: this is walked a million times, and pairs of index and item would each be an object.
    for (let index = 0; index < this.#fields.length; index += 1) this.#fields[index]?.push(fields[index] ?? null)
    for (let index = 0; index < this.#days.length; index += 1) this.#days[index]?.push(days[index] ?? NO_DAY)
  }

  done(): CaseTable<Kind> {
    const byName = <Name extends string, Column>(names: readonly Name[], columns: readonly { done(): Column }[]) =>
      Object.fromEntries(names.map((name, index) => [name, columns[index]?.done()])) as Record<Name, Column>
    return {
      name: this.#name,
      of: this.#of,
      size: this.#ids.size,
      ids: this.#ids.done(),
      children: { codes: this.#children.done(), size: this.#childCodes.size + 1 },
      fields: byName(this.#fieldNames, this.#fields),
      days: byName(this.#dayNames, this.#days),
    }
  }

  #codeOfChild(child: string): number {
    let code = this.#childCodes.get(child)
    if (code === undefined) {
      code = this.#childCodes.size + 1
      this.#childCodes.set(child, code)
    }
    return code
  }
}
