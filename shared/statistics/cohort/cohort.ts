import type { EvidencePart, Filter, Scalar } from '../evidence.ts'
import type { CaseKind, CaseTable } from './caseTable.ts'
import { type Groups, groupsOf } from './groups.ts'

type RowTest = (row: number) => boolean

/**
 * Some of the cases of a table: those that met certain conditions. A cohort knows how many it holds; which ones is
 * worked out the first time someone needs it, and by a partition that its siblings share.
 */
export class Cohort<Kind extends CaseKind> implements EvidencePart {
  readonly cases: CaseTable<Kind>
  readonly size: number
  readonly #filter: Filter | null
  readonly #parent: Cohort<Kind> | null
  readonly #find: () => Uint32Array
  #rows: Uint32Array | null = null
  // Most cohorts are counted and never parted again: these are made when they are.
  #groups: Map<string, Groups> | null = null
  #members: Map<string, Map<Scalar, Cohort<Kind>>> | null = null
  #children: number | null = null

  private constructor(
    cases: CaseTable<Kind>,
    parent: Cohort<Kind> | null,
    filter: Filter | null,
    size: number,
    find: () => Uint32Array,
  ) {
    this.cases = cases
    this.#parent = parent
    this.#filter = filter
    this.size = size
    this.#find = find
  }

  static all<Kind extends CaseKind>(cases: CaseTable<Kind>): Cohort<Kind> {
    return new Cohort(cases, null, null, cases.size, () => Uint32Array.from({ length: cases.size }, (_, row) => row))
  }

  get table() {
    return this.cases.name
  }

  /** Told only when someone asks. */
  get filters(): readonly Filter[] {
    const before = this.#parent?.filters ?? []
    return this.#filter === null ? before : [...before, this.#filter]
  }

  /** Positions in the table, ascending. */
  rows(): Uint32Array {
    this.#rows ??= this.#find()
    return this.#rows
  }

  /** The values of a field that occur, in the order in which the rows first have them. */
  values(field: Kind['field']): readonly Scalar[] {
    const { values } = this.#column(field)
    return values.filter((_, code) => this.#group(field).count(code) > 0)
  }

  /** The cases whose field holds the value; none where the value does not occur. */
  where(field: Kind['field'], value: Scalar): Cohort<Kind> {
    const members = this.#membersBy(field)
    const known = members.get(value)
    if (known) return known
    const code = this.#column(field).values.indexOf(value)
    const group = this.#group(field)
    const member = new Cohort(this.cases, this, { field, is: value }, code < 0 ? 0 : group.count(code), () =>
      code < 0 ? new Uint32Array() : group.rows(code),
    )
    members.set(value, member)
    return member
  }

  /** The cases whose field holds one of the values. */
  whereAny(field: Kind['field'], wanted: readonly Scalar[]): Cohort<Kind> {
    return this.whereField(field, (value) => wanted.includes(value), { field, is: wanted })
  }

  /** The cases whose field holds a value that passes the test; the filter says the test in words. */
  whereField(field: Kind['field'], test: (value: Scalar) => boolean, filter: Filter): Cohort<Kind> {
    const { codes, values } = this.#column(field)
    const passes = values.map(test)
    const group = this.#group(field)
    let size = 0
    for (let code = 0; code < passes.length; code += 1) if (passes[code]) size += group.count(code)
    return this.#narrow(filter, size, (row) => passes[codes[row] ?? 0] ?? false)
  }

  /** The cases that pass a test on their position: for days, and for what is known of each child. */
  keep(filter: Filter, test: RowTest): Cohort<Kind> {
    const rows = this.rows().filter(test)
    return new Cohort(this.cases, this, filter, rows.length, () => rows)
  }

  /** How many different children the cases are about; unborn ones are nobody yet. */
  get children(): number {
    this.#children ??= this.#countChildren()
    return this.#children
  }

  /** How many different children several cohorts of one table are about: one who is in two of them counts once. */
  static childrenTogether<Kind extends CaseKind>(cohorts: readonly Cohort<Kind>[]): number {
    const seen = new Set<number>()
    for (const cohort of cohorts) for (const row of cohort.rows()) seen.add(cohort.cases.children.codes[row] ?? 0)
    seen.delete(0)
    return seen.size
  }

  /** How many of the cases each child has, by the child's code; code 0 is nobody. */
  casesPerChild(): Uint32Array {
    const { codes, size } = this.cases.children
    const times = new Uint32Array(size)
    for (const row of this.rows()) times[codes[row] ?? 0] = (times[codes[row] ?? 0] ?? 0) + 1
    times[0] = 0
    return times
  }

  *ids(): Generator<number> {
    for (const row of this.rows()) yield this.cases.ids[row] ?? 0
  }

  isWithin(other: EvidencePart): boolean {
    return this === other || (this.#parent?.isWithin(other) ?? false)
  }

  #narrow(filter: Filter, size: number, test: RowTest): Cohort<Kind> {
    return new Cohort(this.cases, this, filter, size, () => this.rows().filter(test))
  }

  #column(field: Kind['field']) {
    return this.cases.fields[field]
  }

  #membersBy(field: Kind['field']): Map<Scalar, Cohort<Kind>> {
    this.#members ??= new Map()
    let members = this.#members.get(field)
    if (members === undefined) {
      members = new Map()
      this.#members.set(field, members)
    }
    return members
  }

  #group(field: Kind['field']): Groups {
    this.#groups ??= new Map()
    const known = this.#groups.get(field)
    if (known) return known
    const { codes, values } = this.#column(field)
    // The whole table needs no list of its positions: they are all there.
    const groups = groupsOf(codes, values.length, this.#parent === null ? null : this.rows())
    this.#groups.set(field, groups)
    return groups
  }

  #countChildren(): number {
    const { codes, size } = this.cases.children
    const seen = new Uint8Array(size)
    let count = 0
    for (const row of this.rows()) {
      const child = codes[row] ?? 0
      if (child === 0 || seen[child] === 1) continue
      seen[child] = 1
      count += 1
    }
    return count
  }
}
