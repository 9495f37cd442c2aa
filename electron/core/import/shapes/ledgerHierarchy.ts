import { fold } from '../../../../shared/danish.ts'
import type { LedgerLine } from './ledgerLine.ts'

/** What a row of the table sums: the indexes of the rows directly under it, none for a plain line. */
export interface LedgerNode {
  readonly children: readonly number[]
  readonly parent: number | null
  /** 0 for a line, 1 for a sum of lines, 2 for a sum of sums. */
  readonly height: number
  /** True where the label announces a sum that no run of rows above gives. */
  readonly unexplained: boolean
}

const ORE = 100
const SUM_WORDS = /(^|\s)(i alt|ialt|sum|total)(\s|:|$|\()/

/** "i alt", "Sum", "Total" in a label; without such a word a sum needs two rows at least. */
const announcesSum = (label: string): boolean => SUM_WORDS.test(fold(label))

const total = (lines: readonly LedgerLine[], column: 'budget' | 'accounts'): number =>
  lines.reduce((sum, line) => sum + (line[column] ?? 0), 0)

interface Run {
  readonly length: number
  readonly accountsFit: boolean
  readonly oneBlock: boolean
}

/**
 * The runs of rows above that a row may sum: their budgets give its budget exactly. Accounts are printed in whole
 * kroner with hidden øre, so they may be off by one krone a row; in a table of thousands by one thousand, and there the
 * budgets are rounded as well, which counts where the label announces a sum.
 */
function runsUnder(line: LedgerLine, open: readonly LedgerLine[], announced: boolean, step: number): Run[] {
  const runs: Run[] = []
  const off = (run: readonly LedgerLine[], column: 'budget' | 'accounts'): number =>
    Math.abs(total(run, column) - (line[column] ?? 0))
  for (let length = announced ? 1 : 2; length <= open.length; length += 1) {
    const run = open.slice(open.length - length)
    if (off(run, 'budget') > (announced && step > ORE ? length * step : 0)) continue
    const oneBlock = run.every((member) => member.block === line.block)
    runs.push({ length, accountsFit: off(run, 'accounts') <= length * step, oneBlock })
  }
  return runs
}

/** Rows that stay within their heading first, then the longest run: rows of zero belong to the sum as well. */
const better = (a: Run, b: Run): number => Number(b.oneBlock) - Number(a.oneBlock) || b.length - a.length

/**
 * Finds out, bottom-up and from the sums alone, which printed row sums which rows above it. `step` is the unit that the
 * amounts are printed in, in øre.
 */
export function detectHierarchy(lines: readonly LedgerLine[], step = ORE): LedgerNode[] {
  const children: number[][] = lines.map(() => [])
  const parents: (number | null)[] = lines.map(() => null)
  const heights: number[] = lines.map(() => 0)
  const unexplained = new Set<number>()
  let open: number[] = []
  for (const [index, line] of lines.entries()) {
    const candidates = open.flatMap((at) => lines[at] ?? [])
    const announced = announcesSum(line.label)
    const empty = !line.budget && !line.accounts
    const runs = announced || !empty ? runsUnder(line, candidates, announced, step) : []
    // Where only the budget fits, the label must vouch for the sum.
    const fitting = runs.filter((run) => run.accountsFit && (announced || (line.budget ?? 0) !== 0)).sort(better)
    const chosen = fitting[0] ?? (announced ? runs.sort(better)[0] : undefined)
    if (chosen) {
      const claimed = open.slice(open.length - chosen.length)
      children[index] = claimed
      for (const child of claimed) parents[child] = index
      heights[index] = 1 + Math.max(...claimed.map((child) => heights[child] ?? 0))
      open = open.slice(0, open.length - chosen.length)
    } else if (announced) unexplained.add(index)
    open.push(index)
  }
  return lines.map((_, index) => ({
    children: children[index] ?? [],
    parent: parents[index] ?? null,
    height: heights[index] ?? 0,
    unexplained: unexplained.has(index),
  }))
}

/** What the rows sum to when they are added up from the lines at the bottom; null for a line. */
export function recomputeSums(
  lines: readonly LedgerLine[],
  nodes: readonly LedgerNode[],
): ({ readonly budget: number; readonly accounts: number } | null)[] {
  const sums: { budget: number; accounts: number }[] = []
  // Members always stand above their sum, so one pass downwards is enough.
  for (const [index, line] of lines.entries()) {
    const members = nodes[index]?.children ?? []
    const sum = { budget: 0, accounts: 0 }
    for (const member of members) {
      sum.budget += sums[member]?.budget ?? 0
      sum.accounts += sums[member]?.accounts ?? 0
    }
    sums.push(members.length > 0 ? sum : { budget: line.budget ?? 0, accounts: line.accounts ?? 0 })
  }
  return sums.map((sum, index) => ((nodes[index]?.children.length ?? 0) > 0 ? sum : null))
}
