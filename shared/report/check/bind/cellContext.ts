import { fold } from '../../../danish.ts'
import { ALL } from '../../../statistics/scope.ts'
import { headingsOver, type Table, type TableLine } from '../document/document.ts'
import { isShareByTitle, SHARE_BASE } from '../document/shareColumn.ts'
import type { NumberForm } from '../numbers/typedNumber.ts'
import { municipalityKey } from '../words/keys.ts'
import type { Knowledge } from '../words/knowledge.ts'
import type { Mention } from '../words/phrases.ts'
import { type Choice, type Context, NEARNESS } from './context.ts'
import { mentionsOf } from './mentions.ts'
import { yearsIn } from './years.ts'

const keysWith = (mentions: readonly Mention[], prefix: string): readonly string[] => [
  ...new Set(mentions.flatMap(({ keys }) => keys.filter((key) => key.startsWith(prefix)))),
]

function formOf(label: string, column: string, title: string): NumberForm {
  const own = `${label} ${column}`
  if (/procentpoint/i.test(own)) return 'points'
  if (/%|pct|procent|andel/i.test(own)) return 'percent'
  if (isShareByTitle(title, column)) return 'percent'
  if (/kr\.|budget|regnskab|afvigelse|forventet udgift/i.test(column)) return 'money'
  return /indeks/i.test(title) || !/\bkr\b|kroner/i.test(title) ? 'count' : 'money'
}

/** "Alle instanser" is all of them; "alle fra gruppen" is those of a group, and "alle viste" those that are shown. */
const TOTAL = /^(?:i alt|samlet|total|alle(?: (?!viste|nævnte|øvrige)\p{L}+)?)$/iu

/** "Øvrige skoler" are not the schools. */
const OTHERS = /^(?:øvrige|andre|resten)(?!\p{L})/iu

const PER = /\spr\.?\s/iu
/** Beside "Sager pr. rådgiver" the columns of cases and advisers tell no mean. */
const PER_OR_MEAN = /\spr\.?\s|gennemsnit/iu

const FILE_NAME = /\.\w{3,4}$/

const one = (keys: readonly string[]): readonly string[] => keys.map((key) => key.slice(municipalityKey('').length))

function municipalitiesOf(
  column: readonly Mention[],
  near: readonly Mention[],
  title: readonly Mention[],
  headings: readonly (readonly Mention[])[],
): Choice<string> {
  const prefix = municipalityKey('')
  const [found] = [column, near, title, ...headings]
    .map((mentions) => one(keysWith(mentions, prefix)))
    .filter(({ length }) => length > 0)
  if (!found) return { stated: false, values: [ALL] }
  return { stated: true, values: found.length > 1 ? [ALL] : found }
}

/** What a cell of a table is about: its row, its column, the title and the headings. `group` is the heading row above. */
export function cellContext(
  table: Table,
  row: TableLine,
  column: number,
  decimals: number,
  group: string,
  knowledge: Knowledge,
): Context {
  const facets = new Map<string, readonly string[]>()
  const head = table.columns[column] ?? ''
  // What the shares are of is not what they tell.
  const near = mentionsOf(`${row.label} · ${head.replace(SHARE_BASE, ' ')}`, knowledge)
  const heads = mentionsOf(head, knowledge)
  const wider = mentionsOf(group, knowledge)
  const title = mentionsOf(table.title, knowledge)
  const headings = headingsOver(table.section).map((section) => mentionsOf(section.title, knowledge))
  const total = TOTAL.test(row.label)
  const found = FILE_NAME.test(row.label) ? [] : mentionsOf(row.label, knowledge)
  const named = OTHERS.test(row.label) && !found.some(({ start }) => start === 0) ? [] : found
  const weight = new Map<string, number>()
  const raise = (mentions: readonly Mention[], by: number): void => {
    for (const { keys } of mentions) for (const key of keys) weight.set(key, Math.max(by, weight.get(key) ?? 0))
  }
  raise(near, NEARNESS.clause)
  raise(title, NEARNESS.sentence)
  for (const [depth, mentions] of headings.entries()) raise(mentions, depth === 0 ? NEARNESS.heading : NEARNESS.chapter)
  const form = formOf(row.label, head, table.title)
  const years = yearsIn(`${head} ${FILE_NAME.test(row.label) ? '' : row.label}`).map(({ year }) => year)
  const titled = yearsIn(table.title).map(({ year }) => year)
  return {
    form,
    decimals,
    // A row whose name says nothing ("Øvrige") has no figure of its own.
    noun:
      (total && (form === 'count' || isShareByTitle(table.title, head))) ||
      (!total && ((yearsIn(row.label).length > 0 && !FILE_NAME.test(row.label)) || named.length > 0))
        ? null
        : [],
    weight,
    clause: near.map(({ keys }) => keys),
    facet(dim) {
      const own = facets.get(dim) ?? keysWith(near, `d:${dim}=`)
      const found = own.length > 0 ? own : keysWith(title, `d:${dim}=`)
      facets.set(dim, found)
      return found
    },
    municipalities: municipalitiesOf(
      heads,
      [...named.filter(({ start, end }) => end - start === row.label.length), ...wider],
      title,
      headings,
    ),
    years:
      years.length > 0
        ? { stated: true, values: years }
        : { stated: titled.length === 1, values: titled.length > 0 ? [...titled, knowledge.year] : [knowledge.year] },
    periods: { stated: false, values: [[knowledge.year - 1, knowledge.year]] },
    level: false,
    joint: false,
    counted: table.columns.some((each) => PER.test(each)) && !PER_OR_MEAN.test(head),
    difference: false,
    // In a column or a table of one category it is all of that category.
    whole: total && ![...heads, ...title].some(({ keys }) => keys.some((key) => key.startsWith('d:'))),
    text: null,
    row: fold(row.label),
  }
}
