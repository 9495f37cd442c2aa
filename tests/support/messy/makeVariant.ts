import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import { sample } from './cells.ts'
import { copiesOf } from './changes.ts'
import { datesWritten } from './dates.ts'
import type { Variant } from './variant.ts'
import { extensionOf, writeMessy } from './writeMessy.ts'

export interface MadeVariant {
  readonly path: string
  /** What a person has to decide first: the copies of rows are left out. */
  readonly choices: ImportChoices
}

/** Writes a variant. The file's name still says which municipality and year it is about, as offices' files do. */
export async function makeVariant(folder: string, variant: Variant, number: number): Promise<MadeVariant> {
  const sheets = await sample(variant.sample)
  const joined = await Promise.all((variant.joined ?? []).map(sample))
  const [first] = sheets
  if (!first) throw new Error('The sample has no sheet')
  const changed = variant.change(
    first,
    joined.flatMap((others) => others.slice(0, 1)),
  )
  const isText = variant.format === 'tsv' || variant.format.startsWith('csv')
  const all = isText ? [datesWritten(changed)] : [...(variant.extra ?? []), changed, ...sheets.slice(1)]
  const path = join(folder, `variant ${number + 1}.${extensionOf(variant.format)}`)
  writeFileSync(path, writeMessy(all, variant.format))
  const copies = variant.copies === undefined ? [] : copiesOf(first, variant.copies)
  const leftOut = copies.map((row) => ({
    file: '0'.repeat(64),
    sheet: first.name,
    rule: 'duplicate',
    column: null,
    row,
    reason: 'Rækken står to gange i udtrækket',
  }))
  return { path, choices: { ...noChoices, leftOut } }
}
