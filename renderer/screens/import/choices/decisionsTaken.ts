import type { Correction, ImportChoices } from '../../../../shared/domain/importChoices.ts'
import type { ChangeChoices } from './changeChoices.ts'

interface About {
  /** The same decision has the same id in the next plan. */
  readonly id: string
  /** Hash of the file; null for what holds for all files. */
  readonly file: string | null
  readonly sheet: string | null
  /** The choices as they were without this decision. */
  readonly takeBack: ChangeChoices
}

/** One decision as a person took it; several cells of a column that were corrected are one. */
export type DecisionTaken = About &
  (
    | { readonly kind: 'mapping'; readonly profile: string | null }
    | { readonly kind: 'answer'; readonly question: string; readonly at: number | null; readonly value: string }
    | { readonly kind: 'correction'; readonly at: number; readonly rows: readonly number[] }
    | { readonly kind: 'value'; readonly target: string; readonly text: string; readonly value: string }
    | { readonly kind: 'accepted'; readonly rule: string; readonly column: string | null; readonly reason: string }
    | {
        readonly kind: 'leftOut'
        readonly rule: string
        readonly column: string | null
        readonly row: number | null
        readonly reason: string
      }
  )

const idOf = (...parts: readonly unknown[]): string => JSON.stringify(parts)

/** A change that drops the entries of one list that `gone` names. */
const without =
  <Key extends keyof ImportChoices>(list: Key, gone: (entry: ImportChoices[Key][number]) => boolean): ChangeChoices =>
  (choices) => ({ ...choices, [list]: choices[list].filter((entry) => !gone(entry)) })

/** Everything that was decided about the files at hand, in the order of the work. */
export function decisionsTaken(choices: ImportChoices): readonly DecisionTaken[] {
  return [
    ...choices.mappings.map(
      (mapping): DecisionTaken => ({
        kind: 'mapping',
        id: idOf('mapping', mapping.file, mapping.sheet),
        file: mapping.file,
        sheet: mapping.sheet,
        profile: mapping.profile,
        takeBack: without('mappings', (entry) => entry === mapping),
      }),
    ),
    ...choices.answers.map(
      (given): DecisionTaken => ({
        kind: 'answer',
        id: idOf('answer', given.file, given.sheet, given.at, given.kind),
        file: given.file,
        sheet: given.sheet,
        question: given.kind,
        at: given.at,
        value: given.value,
        takeBack: without('answers', (entry) => entry === given),
      }),
    ),
    ...correctedColumns(choices.corrections),
    ...choices.values.map(
      (value): DecisionTaken => ({
        kind: 'value',
        id: idOf('value', value.target, value.text),
        file: null,
        sheet: null,
        target: value.target,
        text: value.text,
        value: value.value,
        takeBack: without('values', (entry) => entry === value),
      }),
    ),
    ...choices.accepted.map(
      (accepted): DecisionTaken => ({
        kind: 'accepted',
        id: idOf('accepted', accepted.file, accepted.sheet, accepted.rule, accepted.column),
        file: accepted.file,
        sheet: accepted.sheet,
        rule: accepted.rule,
        column: accepted.column,
        reason: accepted.reason,
        takeBack: without('accepted', (entry) => entry === accepted),
      }),
    ),
    ...choices.leftOut.map(
      (left): DecisionTaken => ({
        kind: 'leftOut',
        id: idOf('leftOut', left.file, left.sheet, left.rule, left.column, left.row),
        file: left.file,
        sheet: left.sheet,
        rule: left.rule,
        column: left.column,
        row: left.row,
        reason: left.reason,
        takeBack: without('leftOut', (entry) => entry === left),
      }),
    ),
  ]
}

function correctedColumns(corrections: readonly Correction[]): readonly DecisionTaken[] {
  const columns = new Map<string, Correction[]>()
  for (const cell of corrections) {
    const id = idOf('correction', cell.file, cell.sheet, cell.at)
    columns.set(id, [...(columns.get(id) ?? []), cell])
  }
  return [...columns].flatMap(([id, cells]) => {
    const [first] = cells
    if (!first) return []
    const { file, sheet, at } = first
    const same = (cell: Correction) => cell.file === file && cell.sheet === sheet && cell.at === at
    return [
      {
        kind: 'correction' as const,
        id,
        file,
        sheet,
        at,
        rows: cells.map((cell) => cell.row),
        takeBack: without('corrections', same),
      },
    ]
  })
}
