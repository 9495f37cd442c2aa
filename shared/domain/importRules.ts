import type { Language } from '../danish.ts'
import { cellRules } from './importRules/cellRules.ts'
import { cprRules } from './importRules/cprRules.ts'
import { fileRules } from './importRules/fileRules.ts'
import type { ImportRule } from './importRules/importRule.ts'
import { rowRules } from './importRules/rowRules.ts'
import { sheetRules } from './importRules/sheetRules.ts'

/** Every kind of finding that import can make. The ids are stored with accepted findings and never change. */
export const importRules = {
  ...cellRules,
  ...cprRules,
  ...rowRules,
  ...sheetRules,
  ...fileRules,
} as const satisfies Record<string, ImportRule>

export type RuleId = keyof typeof importRules

/** A finding may come from an older version of the program. */
export const ruleOf = (id: string): ImportRule | null =>
  Object.hasOwn(importRules, id) ? importRules[id as RuleId] : null

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const words = {
  da: {
    rows: (count: number) => plural(count, 'række', 'rækker'),
    sums: (count: number) => plural(count, 'trykt sum', 'trykte summer'),
    quote: (text: string) => `»${text}«`,
    value: 'en værdi',
    in: 'i kolonnen',
  },
  en: {
    rows: (count: number) => plural(count, 'row', 'rows'),
    sums: (count: number) => plural(count, 'printed total', 'printed totals'),
    quote: (text: string) => `“${text}”`,
    value: 'A value',
    in: 'in the column',
  },
} as const

/** The heading of a group of findings of one rule and column: "37 rækker mangler »Underretter«". */
export function groupSentence(id: RuleId, column: string | null, count: number, language: Language): string {
  const say = words[language]
  const quoted = column === null ? null : say.quote(column)
  const parts: Readonly<Record<string, string>> = {
    rows: say.rows(count),
    sums: say.sums(count),
    column: quoted ?? say.value,
    in: quoted === null ? '' : ` ${say.in} ${quoted}`,
  }
  return importRules[id][language].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
}
