import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectHierarchy, recomputeSums } from '../../../electron/core/import/shapes/ledgerHierarchy.ts'
import type { LedgerLine } from '../../../electron/core/import/shapes/ledgerLine.ts'

/** Rows of `[label, budget, accounts]` in kroner; a row of one cell is a heading. */
function linesOf(rows: readonly (readonly [string] | readonly [string, number | null, number | null])[]): LedgerLine[] {
  const lines: LedgerLine[] = []
  let block = 0
  let heading = ''
  for (const [index, [label, budget, accounts]] of rows.entries()) {
    if (budget === undefined || accounts === undefined) {
      block += 1
      heading = label
      continue
    }
    const ore = (kroner: number | null): number | null => (kroner === null ? null : Math.round(kroner * 100))
    lines.push({
      row: index + 1,
      label,
      heading,
      block,
      budget: ore(budget),
      accounts: ore(accounts),
      printedDeviation: null,
      forecast: false,
    })
  }
  return lines
}

const parentsOf = (lines: readonly LedgerLine[]): (string | null)[] =>
  detectHierarchy(lines).map((node) => (node.parent === null ? null : (lines[node.parent]?.label ?? null)))

describe('which row sums which', () => {
  test('sums of sums, across headings', () => {
    const lines = linesOf([
      ['Anbringelser'],
      ['Plejefamilier', 10, 11],
      ['Opholdssteder', 20, 19],
      ['I alt', 30, 30],
      ['Døgninstitutioner'],
      ['Sikrede', 5, 6],
      ['Sikrede i alt', 5, 6],
      ['Anbringelser i alt', 35, 36],
    ])
    expect(parentsOf(lines)).toEqual([
      'I alt',
      'I alt',
      'Anbringelser i alt',
      'Sikrede i alt',
      'Anbringelser i alt',
      null,
    ])
    expect(detectHierarchy(lines).map((node) => node.height)).toEqual([0, 0, 1, 0, 1, 2])
  })

  test('a sum may do without a word for it, if it has two rows at least', () => {
    expect(
      parentsOf(
        linesOf([
          ['Merudgifter', 10, 11],
          ['Tabt arbejde', 20, 19],
          ['Rest', 30, 30],
        ]),
      ),
    ).toEqual(['Rest', 'Rest', null])
    expect(
      parentsOf(
        linesOf([
          ['Merudgifter', 10, 11],
          ['Andet', 10, 11],
        ]),
      ),
    ).toEqual([null, null])
  })

  test('rows of zero belong to the sum below them, empty rows sum nothing', () => {
    const lines = linesOf([
      ['Efterskoler', 0, 0],
      ['Eget værelse', 0, 0],
      ['Andet', 0, 0],
      ['Plejefamilier', 7, 8],
      ['I alt', 7, 8],
    ])
    expect(parentsOf(lines)).toEqual(['I alt', 'I alt', 'I alt', 'I alt', null])
  })

  test('accounts may be off by one krone a row, budgets by nothing', () => {
    expect(
      parentsOf(
        linesOf([
          ['A', 10, 10],
          ['B', 5, 5],
          ['I alt', 15, 17],
        ]),
      ),
    ).toEqual(['I alt', 'I alt', null])
    const off = linesOf([
      ['A', 10, 10],
      ['B', 5, 5],
      ['I alt', 16, 15],
    ])
    expect(parentsOf(off)).toEqual([null, null, null])
    expect(detectHierarchy(off).map((node) => node.unexplained)).toEqual([false, false, true])
  })

  test('a sum that calls itself one keeps its rows when only the accounts are wrong', () => {
    expect(
      parentsOf(
        linesOf([
          ['A', 10, 10],
          ['B', 5, 5],
          ['I alt', 15, 99],
        ]),
      ),
    ).toEqual(['I alt', 'I alt', null])
  })

  test('whatever the amounts, groups with a sum each and a grand total are found and add up', () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 })
    const group = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const total = (pairs: readonly (readonly [number, number])[]): readonly [number, number] =>
          pairs.reduce<readonly [number, number]>(([b, a], [budget, accounts]) => [b + budget, a + accounts], [0, 0])
        const rows = groups.flatMap((pairs, index) => [
          [`Gruppe ${index}`] as const,
          ...pairs.map(([budget, accounts], at) => [`Linje ${index}.${at}`, budget, accounts] as const),
          [`Gruppe ${index} i alt`, ...total(pairs)] as const,
        ])
        const lines = linesOf([...rows, ['Total', ...total(groups.map(total))]])
        const nodes = detectHierarchy(lines)
        // A line may by chance equal the sum of lines above it; then it is claimed once, and the totals still hold.
        expect(nodes.at(-1)?.parent).toBeNull()
        expect(nodes.at(-1)?.children.length).toBeGreaterThan(0)
        for (const [index, sum] of recomputeSums(lines, nodes).entries()) {
          if (sum) expect(sum).toEqual({ budget: lines[index]?.budget, accounts: lines[index]?.accounts })
        }
      }),
    )
  })
})
