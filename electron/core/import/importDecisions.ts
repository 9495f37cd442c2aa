import type { ImportChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportDecision, ImportIssue, PlannedSheet } from '../../../shared/domain/importing.ts'
import { groupSentence, type RuleId, ruleOf } from '../../../shared/domain/importRules.ts'
import { maskCpr } from './cells/cpr.ts'
import type { CodeLists } from './codeLists.ts'

interface DecidedFile {
  readonly choices: ImportChoices
  readonly sheets: readonly PlannedSheet[]
  readonly issues: readonly ImportIssue[]
  readonly codeLists: CodeLists
}

type Sentences = Pick<ImportDecision, 'da' | 'en'>

const rowsDa = (count: number): string => `${count} ${count === 1 ? 'række' : 'rækker'}`
const rowsEn = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`

function causeOf(rule: string, column: string | null, count: number): Sentences {
  if (ruleOf(rule) === null) return { da: rowsDa(count), en: rowsEn(count) }
  const id = rule as RuleId
  return { da: groupSentence(id, column, count, 'da'), en: groupSentence(id, column, count, 'en') }
}

/** Findings of one cause that a person lets stand, with how many there are. */
export function acceptedDecisions(issues: readonly ImportIssue[]): ImportDecision[] {
  const groups = new Map<string, { readonly first: ImportIssue; count: number }>()
  for (const issue of issues) {
    if (issue.accepted === undefined) continue
    const id = JSON.stringify([issue.rule, issue.place.sheet, issue.place.column])
    const group = groups.get(id) ?? { first: issue, count: 0 }
    group.count += issue.count ?? 1
    groups.set(id, group)
  }
  return [...groups.values()].map(({ first: { rule, place, accepted }, count }) => ({
    kind: 'accepted',
    about: rule,
    sheet: place.sheet ?? null,
    column: place.column ?? null,
    rows: count,
    reason: maskCpr(accepted ?? ''),
    ...causeOf(rule, place.column ?? null, count),
  }))
}

/** Rows left out sheet by sheet: a row may be left out for several causes at once, so they are counted together. */
function leftOutOf({ choices, sheets }: DecidedFile): ImportDecision[] {
  return sheets.flatMap(({ sheet, counts }): ImportDecision[] => {
    const own = choices.leftOut.filter((choice) => choice.sheet === null || choice.sheet === sheet)
    if (own.length === 0 || counts.leftOut === 0) return []
    const distinct = (texts: readonly string[]): string => [...new Set(texts)].join('; ')
    const columns = new Set(own.map((choice) => choice.column))
    return [
      {
        kind: 'leftOut',
        about: distinct(own.map((choice) => choice.rule)),
        sheet,
        column: columns.size === 1 ? (own[0]?.column ?? null) : null,
        rows: counts.leftOut,
        reason: maskCpr(distinct(own.map((choice) => choice.reason))),
        da: `${rowsDa(counts.leftOut)} er udeladt`,
        en: `${rowsEn(counts.leftOut)} left out`,
      },
    ]
  })
}

/** Corrected cells as a count of each column: what was typed is nobody else's business. */
function correctedOf({ choices, sheets }: DecidedFile): ImportDecision[] {
  const counts = new Map<string, { readonly sheet: string; readonly at: number; count: number }>()
  for (const { sheet, at } of choices.corrections) {
    const id = JSON.stringify([sheet, at])
    const entry = counts.get(id) ?? { sheet, at, count: 0 }
    entry.count += 1
    counts.set(id, entry)
  }
  return [...counts.values()].map(({ sheet, at, count }) => {
    const columns = sheets.find((each) => each.sheet === sheet)?.columns ?? []
    const header = columns.find((column) => column.at === at)?.header ?? null
    return {
      kind: 'corrected',
      about: 'correction',
      sheet,
      column: header === null ? null : maskCpr(header),
      rows: count,
      reason: null,
      da: `${count} ${count === 1 ? 'celle er rettet' : 'celler er rettet'} i vinduet`,
      en: `${count} ${count === 1 ? 'cell' : 'cells'} corrected in the window`,
    }
  })
}

/** Local words that stand for a code, a list at a time. `rows` counts the words. */
function valuesOf({ choices, codeLists }: DecidedFile): ImportDecision[] {
  const counts = new Map<string, number>()
  for (const { target } of choices.values) counts.set(target, (counts.get(target) ?? 0) + 1)
  return [...counts].map(([target, count]) => {
    const label = codeLists[target]?.label ?? { da: target, en: target }
    return {
      kind: 'valueMapped',
      about: target,
      sheet: null,
      column: null,
      rows: count,
      reason: null,
      da: `${count} ${count === 1 ? 'lokal værdi er oversat' : 'lokale værdier er oversat'} (${label.da})`,
      en: `${count} local ${count === 1 ? 'value' : 'values'} mapped (${label.en})`,
    }
  })
}

function answersOf({ sheets }: DecidedFile): ImportDecision[] {
  const answered = sheets.flatMap((sheet) => sheet.questions.filter((question) => question.answeredByPerson))
  return answered.map((question) => {
    const option = question.options.find(({ value }) => value === question.answer)
    return {
      kind: 'answered',
      about: question.kind,
      sheet: question.sheet,
      column: question.column,
      rows: 0,
      reason: null,
      da: `${question.da} ${option?.da ?? ''}`.trim(),
      en: `${question.en} ${option?.en ?? ''}`.trim(),
    }
  })
}

/** What a person decided about a file, as it is stored with its import and printed in the method appendix. */
export const decisionsOf = (file: DecidedFile): ImportDecision[] => [
  ...acceptedDecisions(file.issues),
  ...leftOutOf(file),
  ...correctedOf(file),
  ...valuesOf(file),
  ...answersOf(file),
]
