import type { SheetGrid } from '../../../../../shared/domain/grid.ts'
import { yearIn } from '../../cells/period.ts'
import type { CodeLists } from '../../codeLists.ts'
import { foldedList, foldHeader } from '../../headerText.ts'
import type { Candidate } from '../../parsedSheet.ts'
import type { StatbankProfile } from '../../profileSchema.ts'
import { fixedLayout } from '../fixedLayout.ts'
import { titlesAbove } from '../sheetTitles.ts'
import { cubeIn } from './cube.ts'
import { codeOf, type Dimension } from './labels.ts'
import { parseStatbank } from './parseStatbank.ts'
import { codeListOf, type StatbankTable } from './statbankTable.ts'

const neededBy = ({ columns }: StatbankProfile): readonly Dimension[] =>
  columns.kind === 'quarters' ? ['area', 'age', 'time'] : ['area', 'code', 'time']

const dimensionNames: Record<Dimension, string> = {
  area: 'Område',
  age: 'Alder',
  time: 'År',
  code: 'Foranstaltning',
  operation: 'Dranst',
  accountKind: 'Art',
  price: 'Prisenhed',
  other: 'Andet',
}

/** The codes that a table must have all of: its sums would otherwise be too small. */
function missingCodes({ sheet, profile, cube }: StatbankTable, codeLists: CodeLists): string[] {
  const name = codeListOf(profile)
  const list = name === null ? undefined : codeLists[name]
  // Of accounts, any function is of use: what an area needs is asked when it is added up.
  if (name === null || !list || profile.columns.kind !== 'codes') return []
  const headings = cube.values.map(({ heading }) => heading)
  const stub = cube.stubs.find(({ dimension }) => dimension === 'code')
  const beside = stub
    ? sheet.rows.flatMap((row) => row.cells[stub.at] ?? []).filter((cell) => typeof cell === 'string')
    : []
  const labels = new Set(cube.across === 'code' ? headings : beside)
  const found = new Set([...labels].map((label) => codeOf(label, codeLists, name)))
  return list.codes.map(({ code }) => code).filter((code) => !found.has(code))
}

export function matchStatbank(sheet: SheetGrid, profile: StatbankProfile, codeLists: CodeLists): Candidate {
  const cube = cubeIn(sheet, codeLists, codeListOf(profile))
  const titles = cube ? [...titlesAbove(sheet, cube.header.number), sheet.name] : []
  const table = cube && { sheet, profile, cube, titles }
  const isTitled = titles.some((title) => {
    const folded = foldHeader(title)
    return foldedList(profile.titles).some((known) => folded.startsWith(known))
  })
  const dimensions = new Set(cube ? [cube.across, ...cube.stubs.map(({ dimension }) => dimension)] : [])
  if (titles.some((title) => yearIn(title) !== null)) dimensions.add('time')
  const needed = neededBy(profile)
  const lacking = needed.filter((dimension) => !dimensions.has(dimension)).map((dimension) => dimensionNames[dimension])
  // The long form of the API has no title, but names all its variables.
  const isNamed = isTitled || (cube?.across === null && lacking.length === 0)
  const untitled = isNamed ? [] : [profile.titles[0] ?? profile.label.da]
  const missing = [...untitled, ...lacking, ...(table && lacking.length === 0 ? missingCodes(table, codeLists) : [])]
  const wanted = needed.length + 1
  return {
    profile,
    ...fixedLayout({ found: cube && isNamed ? wanted - lacking.length : 0, wanted, missing }),
    parse: (context, emit) => {
      if (!table) throw new Error('Only a matched sheet is parsed')
      return parseStatbank({ ...table, isTitled }, context, emit)
    },
  }
}
