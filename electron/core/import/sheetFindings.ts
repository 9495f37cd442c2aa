import type { ImportChoices, LeftOut } from '../../../shared/domain/importChoices.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import type { Place } from '../../../shared/problems.ts'

/** A column gone wrong in a large extract gives a finding a row: enough are kept to see what is wrong. */
const KEPT_PER_KIND = 200

/** What becomes of a row of data. */
export type RowOutcome = 'taken' | 'questioned' | 'rejected' | 'leftOut'

interface Kind {
  count: number
  readonly first: ImportIssue
}

const columnOf = (issue: ImportIssue): string | null => issue.place.column ?? null

/** The findings of one sheet: applies what a person has decided about them, counts all and keeps the first of each kind. */
export class SheetFindings {
  readonly #accepted: ImportChoices['accepted']
  readonly #leftOut: ImportChoices['leftOut']
  readonly #rowsLeftOut: ReadonlySet<number>
  readonly #kept: ImportIssue[] = []
  readonly #kinds = new Map<string, Kind>()
  readonly #named = new Map<number, LeftOut>()

  constructor(choices: ImportChoices, sheet: string) {
    const here = (choice: { readonly sheet: string | null }): boolean => choice.sheet === null || choice.sheet === sheet
    this.#accepted = choices.accepted.filter(here)
    this.#leftOut = choices.leftOut.filter((choice) => here(choice) && choice.row === null)
    this.#rowsLeftOut = new Set(choices.leftOut.flatMap((choice) => (here(choice) ? (choice.row ?? []) : [])))
  }

  /** A finding that is made beside the reading of rows: it may name one, but does not decide what becomes of it. */
  tell(issue: ImportIssue): void {
    const { row } = issue.place
    const choice = row === undefined ? undefined : this.#choiceFor(issue)
    if (row !== undefined && choice) this.#named.set(row, { ...choice, row })
    this.#keep(this.#judged(issue))
  }

  /** True where a person has left out this very row, whatever is found in it. */
  isLeftOut = (row: number): boolean => this.#rowsLeftOut.has(row)

  /** Decides what becomes of a row, and keeps what was found in it unless the row is left out by choice. */
  settle(found: readonly ImportIssue[]): RowOutcome {
    if (found.length === 0) return 'taken'
    if (found.some((issue) => this.#choiceFor(issue))) return 'leftOut'
    const judged = found.map((issue) => this.#judged(issue))
    for (const issue of judged) this.#keep(issue)
    if (judged.some((issue) => issue.severity === 'error')) return 'rejected'
    const open = judged.some((issue) => issue.severity !== 'info' && issue.accepted === undefined)
    return open ? 'questioned' : 'taken'
  }

  /** All findings, and the rows that they name though a person leaves out every row of their cause. */
  told(): { readonly issues: readonly ImportIssue[]; readonly named: readonly LeftOut[] } {
    return { issues: this.all(), named: [...this.#named.values()] }
  }

  all(): ImportIssue[] {
    const more = [...this.#kinds.values()].flatMap(({ count, first }) =>
      count > KEPT_PER_KIND ? [andMore(first, count - KEPT_PER_KIND)] : [],
    )
    return [...this.#kept, ...more]
  }

  #choiceFor = (issue: ImportIssue): LeftOut | undefined =>
    this.#leftOut.find((choice) => choice.rule === issue.rule && choice.column === columnOf(issue))

  #judged(issue: ImportIssue): ImportIssue {
    if (this.#accepted.length === 0) return issue
    const choice = this.#accepted.find((one) => one.rule === issue.rule && one.column === columnOf(issue))
    return choice ? { ...issue, accepted: choice.reason } : issue
  }

  #keep(issue: ImportIssue): void {
    const id = `${issue.rule}\n${columnOf(issue) ?? ''}`
    const kind = this.#kinds.get(id)
    if (kind) kind.count += 1
    else this.#kinds.set(id, { count: 1, first: issue })
    if ((kind?.count ?? 1) <= KEPT_PER_KIND) this.#kept.push(issue)
  }
}

function andMore(first: ImportIssue, more: number): ImportIssue {
  const { file, sheet, column } = first.place
  const place: Place = {
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(column === undefined ? {} : { column }),
  }
  return {
    rule: first.rule,
    severity: first.severity,
    da: `Og ${more} fund mere af samme slags.`,
    en: `And ${more} more findings of the same kind.`,
    place,
    count: more,
    ...(first.accepted === undefined ? {} : { accepted: first.accepted }),
  }
}
