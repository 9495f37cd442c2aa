import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { groupBy } from '../../../../../shared/statistics/tally.ts'
import { finding } from '../../finding.ts'
import type { ChildRow } from './projectRows.ts'

/** The commonest value of a child's rows; rows in force weigh like the others, and the first wins a tie. */
function usual<T>(rows: readonly ChildRow[], value: (row: ChildRow) => T): T | null {
  const counts = new Map<T, number>()
  for (const row of rows) counts.set(value(row), (counts.get(value(row)) ?? 0) + 1)
  let best: { value: T; count: number } | null = null
  for (const [each, count] of counts) if (best === null || count > best.count) best = { value: each, count }
  return best?.value ?? null
}

/** DQ-07: one child cannot have two sexes or two birth years. */
export function conflictingChildren(rows: readonly ChildRow[]): ImportIssue[] {
  const children = groupBy(rows, (row) => row.child)
  return [...children.values()].flatMap((own) => {
    const sex = usual(own, (row) => row.sex)
    const birthYear = usual(own, (row) => row.birthYear)
    return own.flatMap(({ place, ...row }) => {
      if (place === null) return []
      const found: ImportIssue[] = []
      if (row.sex !== sex)
        found.push(
          finding('child-sex-differs', 'warning', place, {
            da: 'Barnet står med et andet køn i andre rækker. Kontrollér CPR-nummeret. Rækken er taget med.',
            en: 'The child has another sex in other rows. Check the CPR number. The row is taken.',
          }),
        )
      if (row.birthYear !== birthYear)
        found.push(
          finding('child-birth-differs', 'warning', place, {
            da: 'Barnet står med et andet fødselsår i andre rækker. Kontrollér CPR-nummeret. Rækken er taget med.',
            en: 'The child has another birth year in other rows. Check the CPR number. The row is taken.',
          }),
        )
      return found
    })
  })
}
