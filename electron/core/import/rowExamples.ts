import type { RowExample } from '../../../shared/domain/importing.ts'
import type { SqlValue } from '../database/connection.ts'
import { dataTables } from '../database/dataTables.ts'
import { fieldLabel, fieldText, readableFields } from './fieldTexts.ts'
import type { Profile } from './profileSchema.ts'

/** Enough to see what a change is about; the rest is more of the same. */
const KEPT: Readonly<Record<RowExample['action'], number>> = { new: 5, changed: 20, withdrawn: 20 }

/** Some rows of a sheet side by side with what stands. */
export class ExampleList {
  readonly #examples: RowExample[] = []
  readonly #counts = { new: 0, changed: 0, withdrawn: 0 }

  wants = (action: RowExample['action']): boolean => this.#counts[action] < KEPT[action]

  add(example: RowExample): void {
    this.#counts[example.action] += 1
    this.#examples.push(example)
  }

  /** Changed rows first: they are what a person should look at. */
  all(): readonly RowExample[] {
    const order = ['changed', 'withdrawn', 'new']
    return this.#examples.toSorted((a, b) => order.indexOf(a.action) - order.indexOf(b.action))
  }
}

interface FileRow {
  readonly profile: Profile
  readonly row: number
  readonly values: readonly SqlValue[]
}

export const newExample = ({ profile, row, values }: FileRow): RowExample => ({
  action: 'new',
  row,
  fields: readableFields(profile.table, profile, values).map(({ field, value }) => ({ field, old: null, new: value })),
})

/** Only the fields that differ. That the child is another one is said without saying which. */
export function changedExample({ profile, row, values }: FileRow, before: readonly SqlValue[]): RowExample {
  const fields = dataTables[profile.table].flatMap((column: string, index) => {
    const [old, now] = [before[index] ?? null, values[index] ?? null]
    if (old === now || profile.volatile.includes(column)) return []
    const field = fieldLabel(profile, column)
    if (column === 'child') return [{ field, old: 'barn', new: 'et andet barn' }]
    return [{ field, old: fieldText(column, old), new: fieldText(column, now) }]
  })
  return { action: 'changed', row, fields }
}

export const withdrawnExample = (profile: Profile, before: readonly SqlValue[]): RowExample => ({
  action: 'withdrawn',
  row: 0,
  fields: readableFields(profile.table, profile, before).map(({ field, value }) => ({ field, old: value, new: null })),
})
