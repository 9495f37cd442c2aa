import { knownMunicipality } from '../../cells/municipalityName.ts'
import { parsePeriod } from '../../cells/period.ts'
import { type CodeLists, findCode } from '../../codeLists.ts'
import { foldHeader } from '../../headerText.ts'
import { type AccountDimension, accountDimensions, isFunctionNumber } from './accountLabels.ts'

/** What a variable of Statistikbanken is to us. `other` are variables of which only the total counts. */
export type Dimension = 'time' | 'area' | 'age' | 'code' | AccountDimension | 'other'

/** What the labels beside and above a number say together. */
export type Labels = Partial<Record<Dimension, string>>

/** "101 København", "2013K1 2013K1": with codes and values, the code stands first. */
const ways = (label: string): readonly string[] => {
  const rest = label.replace(/^\S+\s+/, '')
  return rest === label || rest === '' ? [label] : [label, rest]
}

const firstOf = <T>(label: string, read: (text: string) => T | null): T | null => {
  for (const way of ways(label.trim())) {
    const value = read(way)
    if (value !== null) return value
  }
  return null
}

export interface Period {
  readonly year: number
  /** True for the year itself and for its first quarter or month: the numbers of 1 January. */
  readonly begins: boolean
}

export const periodOf = (label: string): Period | null =>
  firstOf(label, (text) => {
    const period = parsePeriod(text)
    if (period === null || period.includes('/')) return null
    return { year: Number(period.slice(0, 4)), begins: ['', 'K1', 'M01', 'H1', 'U01'].includes(period.slice(4)) }
  })

const TOTALS = new Set([
  'i alt',
  'ialt',
  'alder i alt',
  'total',
  'age total',
  'tot',
  'alle',
  'koen i alt',
  'begge koen',
])

export const isTotal = (label: string): boolean =>
  firstOf(label, (text) => (TOTALS.has(foldHeader(text)) || /^.{1,40} i alt$/i.test(text.trim()) ? true : null)) ===
  true

export interface Age {
  /** Null for all ages together. */
  readonly age: number | null
  readonly openEnded: boolean
}

const AGE = /^(\d{1,3}) (?:aar|years?)( og derover| og aeldre| and over| and older)?$/
const BARE_AGE = /^(\d{1,3})(\+?)$/

/** "Alder i alt", "0 år", "18 år og derover", "18 years and over", "17". */
export const ageOf = (label: string): Age | null =>
  firstOf(label, (text) => {
    if (TOTALS.has(foldHeader(text))) return { age: null, openEnded: false }
    const match = AGE.exec(foldHeader(text)) ?? BARE_AGE.exec(text)
    return match ? { age: Number(match[1]), openEnded: (match[2] ?? '') !== '' } : null
  })

/** Statistikbanken lists the whole country, regions and municipalities in one column: only the latter are ours. */
export const isLargerArea = (label: string): boolean =>
  firstOf(label, (text) =>
    /^(hele landet|all denmark|danmark|denmark|region|landsdel|province)(?![\p{L}])/iu.test(text) ? true : null,
  ) === true

const named: ReadonlyMap<string, Dimension> = new Map(
  Object.entries<Dimension>({
    omraade: 'area',
    kommune: 'area',
    admkom: 'area',
    region: 'area',
    area: 'area',
    municipality: 'area',
    alder: 'age',
    age: 'age',
    tid: 'time',
    time: 'time',
    aar: 'time',
    year: 'time',
    kvartal: 'time',
    quarter: 'time',
    koen: 'other',
    sex: 'other',
    civilstand: 'other',
    dranst: 'operation',
    art: 'accountKind',
    prisenhed: 'price',
  }),
)

export const dimensionNamed = (header: string): Dimension | null => named.get(foldHeader(header)) ?? null

const MOST = 0.6

/** What the labels of a variable are about, where most of them agree; null where they are something else. */
export function dimensionOf(
  labels: readonly string[],
  codeLists: CodeLists,
  codeList: string | null,
): Dimension | null {
  const list = codeList === null ? undefined : codeLists[codeList]
  const count = (test: (label: string) => boolean): number => labels.filter(test).length
  const counts: readonly [Dimension, number][] = [
    ['time', count((label) => periodOf(label) !== null)],
    [
      'code',
      list ? count((label) => isFunctionNumber(label) || firstOf(label, (text) => findCode(list, text)) !== null) : 0,
    ],
    ['area', count((label) => isLargerArea(label) || knownMunicipality(codeLists, label) !== null)],
    ...accountDimensions.map(([dimension, says]): [Dimension, number] => [dimension, list ? count(says) : 0]),
    ['age', count((label) => ageOf(label) !== null)],
    ['other', count(isTotal)],
  ]
  return counts.find(([, hits]) => hits > 0 && hits >= labels.length * MOST)?.[0] ?? null
}

/** The code that a label names, with or without Statistikbanken's own code before it. */
export const codeOf = (label: string, codeLists: CodeLists, codeList: string): string | null => {
  const list = codeLists[codeList]
  if (!list) return null
  const [number = ''] = isFunctionNumber(label) ? label.trim().split(/\s/) : []
  return firstOf(label, (text) => findCode(list, text)?.code ?? null) ?? findCode(list, number)?.code ?? null
}
