import { fold } from '../../../../danish.ts'
import { compare } from '../../../../quantities.ts'
import type { Table, TableLine } from '../../document/document.ts'
import { type Reading, rowPlace } from '../../reading.ts'
import type { RawFinding } from '../rule.ts'
import { budgetColumns, valueAt } from './columns.ts'
import { sumsOf } from './sums.ts'

function* lostColumns(table: Table): Generator<RawFinding> {
  const lost = table.rows.filter(({ placed }) => !placed)
  const [first] = lost
  if (!first) return
  yield {
    rule: 'table.columns-lost',
    severity: 'warning',
    place: rowPlace(table, first),
    said: first.label,
    evidence: {
      da: `${lost.length} rækker har færre tal end tabellen har kolonner, og tomme felter er ikke vist.`,
      en: `${lost.length} rows have fewer numbers than the table has columns, and blank cells do not show.`,
    },
    proposal: { da: 'Skriv 0 eller en tankestreg i tomme felter.', en: 'Write 0 or a dash in blank cells.' },
  }
  const most = Math.max(...table.rows.map(({ cells }) => cells.filter((cell) => cell !== null).length))
  if (most >= table.columns.length) return
  yield {
    rule: 'table.column-empty',
    severity: 'style',
    place: { ...rowPlace(table, first), sentence: table.columns.join(' · ') },
    said: table.columns.join(', '),
    evidence: {
      da: `Tabellen har ${table.columns.length} kolonner, men ingen række har mere end ${most} tal: en kolonne er tom i alle rækker.`,
      en: `The table has ${table.columns.length} columns, but no row has more than ${most} numbers: one column is blank throughout.`,
    },
    proposal: { da: 'Skriv 0 i kolonnen, eller udelad den.', en: 'Write 0 in the column, or leave it out.' },
  }
}

const inParentheses = (text: string): boolean => text.startsWith('(')

function* mixedCells(table: Table): Generator<RawFinding> {
  if (!budgetColumns(table)) return
  for (const column of table.columns.keys()) {
    const cells = table.rows.flatMap((row) => {
      const cell = row.cells[column]
      return cell ? [{ row, cell }] : []
    })
    const plain = cells.filter(({ cell }) => !inParentheses(cell.text))
    const usual = plain.filter(({ cell }) => cell.decimals === 0).length * 2 > plain.length ? 0 : null
    const odd = cells.find(
      ({ cell }) =>
        (inParentheses(cell.text) && plain.some((each) => /^[-−–]/.test(each.cell.text))) ||
        (usual === 0 && cell.decimals > 0),
    )
    if (!odd || cells.length < 3) continue
    yield {
      rule: 'table.format',
      severity: 'style',
      place: rowPlace(table, odd.row, odd.cell),
      said: odd.cell.text,
      evidence: {
        da: 'Beløbet er skrevet anderledes end de andre i kolonnen.',
        en: 'The amount is written unlike the others of its column.',
      },
      proposal: {
        da: 'Brug ét format for negative tal og decimaler.',
        en: 'Use one format for negative numbers and decimals.',
      },
    }
  }
}

const decimalsOf = ({ rows }: Table): number =>
  Math.max(0, ...rows.flatMap(({ cells }) => cells.map((cell) => cell?.decimals ?? 0)))

const rounded = ({ rows }: Table): boolean =>
  rows.every(({ cells }) => cells.every((cell) => cell === null || cell.value.denominator === 1))

/** Budget tables of one report are read together. */
function* mixedTables(tables: readonly Table[]): Generator<RawFinding> {
  const budgets = tables.filter((table) => budgetColumns(table) !== null)
  const withPlaces = budgets.filter((table) => rounded(table) && decimalsOf(table) > 0)
  const [first] = withPlaces
  const row = first?.rows[0]
  if (!first || !row || withPlaces.length === budgets.length) return
  yield {
    rule: 'table.format',
    severity: 'style',
    place: rowPlace(first, row),
    said: row.cells[0]?.text ?? '',
    evidence: {
      da: 'Nogle budgettabeller viser decimaler, som altid er nul, og andre gør ikke.',
      en: 'Some budget tables show decimals that are always zero, and others do not.',
    },
    proposal: { da: 'Vis hele kroner i alle tabeller.', en: 'Show whole kroner in all tables.' },
  }
}

function* headsDiffer({ tables, document }: Reading): Generator<RawFinding> {
  const budgets = tables.filter((table) => budgetColumns(table) !== null)
  for (const [index, table] of budgets.entries()) {
    const before = budgets[index - 1]
    const columns = budgetColumns(table)
    if (!before || !columns || before.section !== table.section) continue
    const plain = (heading: string): string => fold(heading.replace(/(?:19|20)\d\d|\(.*?\)/g, ''))
    const [here, there] = [
      plain(table.columns[columns.accounts] ?? ''),
      plain(before.columns[budgetColumns(before)?.accounts ?? 0] ?? ''),
    ]
    const odd = here === 'regnskab' ? there : here
    const row = table.rows[0]
    if (here === there || !row || odd !== here) continue
    const told = fold(document.text).split(odd).length > 2
    if (told) continue
    yield {
      rule: 'table.heads',
      severity: 'warning',
      place: rowPlace(table, row),
      said: table.columns[columns.accounts] ?? '',
      evidence: {
        da: `Tabellen ved siden af hedder kolonnen “${before.columns[columns.accounts] ?? ''}”.`,
        en: `In the table beside it, the column is headed “${before.columns[columns.accounts] ?? ''}”.`,
      },
      proposal: {
        da: 'Brug det samme begreb i alle tabeller, eller forklar forskellen.',
        en: 'Use the same term in all tables, or explain the difference.',
      },
    }
  }
}

const lastTotal = (table: Table): TableLine | null => sumsOf(table).at(-1)?.total ?? null

/** The total of a small table need not be told. */
const LARGE = 12

/** Budget tables whose total nobody mentions, and blocks of tables without a common total. */
function* totals({ tables, sentences }: Reading): Generator<RawFinding> {
  const budgets = tables.filter((table) => budgetColumns(table) !== null)
  const said = sentences.flatMap(({ numbers }) => numbers.map(({ typed }) => typed.value))
  for (const table of budgets) {
    const total = lastTotal(table)
    const columns = budgetColumns(table)
    const accounts = total && columns ? valueAt(total, columns.accounts) : null
    const siblings = budgets.filter(({ section }) => section === table.section)
    if (!total || !accounts || total !== table.rows.at(-1)) continue
    const alone =
      siblings.length === 1 && table.rows.length >= LARGE && !said.some((value) => compare(value, accounts) === 0)
    const parted = siblings.length > 1 && table === siblings.at(-1) && !addsUp(siblings, total, columns?.accounts ?? 0)
    if (!alone && !parted) continue
    yield {
      rule: 'table.no-total',
      severity: 'query',
      place: rowPlace(table, total),
      said: total.label,
      evidence: alone
        ? { da: 'Tabellens total er ikke nævnt i teksten.', en: 'The text does not mention the total of the table.' }
        : {
            da: `${siblings.length} tabeller har hver sin sum, men ingen fælles total.`,
            en: `${siblings.length} tables have a sum each, but no total together.`,
          },
      proposal: alone
        ? {
            da: 'Nævn totalen, så teksten dækker hele tabellen.',
            en: 'Mention the total, so that the text covers the whole table.',
          }
        : { da: 'Tilføj en total.', en: 'Add a total.' },
    }
  }
}

function addsUp(tables: readonly Table[], total: TableLine, column: number): boolean {
  const value = valueAt(total, column)
  return (
    tables.length > 1 &&
    value !== null &&
    tables.slice(0, -1).every((table) => {
      const other = lastTotal(table)
      const amount = other ? valueAt(other, column) : null
      return amount !== null && compare(amount, value) < 0
    })
  )
}

/** How tables are set up: columns, headings, formats, totals. */
export function* tableForms(reading: Reading): Generator<RawFinding> {
  for (const table of reading.tables) {
    yield* lostColumns(table)
    yield* mixedCells(table)
  }
  yield* mixedTables(reading.tables)
  yield* headsDiffer(reading)
  yield* totals(reading)
}
