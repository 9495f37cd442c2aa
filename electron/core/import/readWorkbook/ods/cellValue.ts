import type { CellValue } from '../../../../../shared/domain/grid.ts'
import { Bail } from '../xlsx/bail.ts'
import { cellText, decodeCellText } from '../xlsx/xmlText.ts'
import { attribute } from './markup.ts'

const DAY_MS = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
const DAYS_TO_1904 = 1_462
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?$/
const isoDuration = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/

/** The serial number of a day, as a workbook of Excel would hold it. */
function serialOf(text: string, date1904: boolean): number {
  const match = isoDate.exec(text)
  if (!match) throw new Bail('date')
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0))
  if (year === undefined || year < 100) throw new Bail('year')
  const milliseconds = Number.parseInt(`${match[7] ?? '.'}0000`.slice(1, 4), 10)
  const time = Date.UTC(year, (month ?? 1) - 1, day, hour, minute, second, milliseconds)
  const serial = (time - EPOCH) / DAY_MS
  if (!date1904) return serial < 60 ? serial - 1 : serial
  const from1904 = serial - DAYS_TO_1904
  return from1904 < -1_402 ? from1904 - 1 : from1904
}

/** A time of day or a duration, as a fraction of days. */
function fractionOf(text: string): number {
  const match = isoDuration.exec(text)
  if (!match) throw new Bail('duration')
  return ((Number(match[1]) * 60 + Number(match[2])) * 60 + Number(match[3])) / 86_400
}

function numberOf(text: string | null): CellValue {
  const value = text === null ? Number.NaN : Number.parseFloat(text)
  return Number.isFinite(value) ? value : { error: '#NUM!' }
}

/** The markup is scanned one character a byte; what is kept of it becomes letters here, apart from the markup's own text. */
export const asUtf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8')

const blanksToCollapse = /[\t\r\n]|^\s|\s$| {2}/

/** Blanks collapse as in a web page; only marked ones count. */
function paragraphText(raw: string): string {
  const text = asUtf8(raw)
  const collapsed = blanksToCollapse.test(text)
    ? text
        .replace(/[\t\r\n]/g, ' ')
        .trim()
        .replace(/ {2,}/g, ' ')
    : text
  if (!text.includes('<')) return decodeCellText(collapsed)
  const marked = collapsed
    .replace(/<text:s(?: text:c="(\d{1,5})")?\s*\/>/g, (_, count?: string) => ' '.repeat(Number(count ?? 1)))
    .replace(/<text:tab[^<>]*\/>/g, '\t')
    .replace(/<text:line-break\s*\/>/g, '\n')
  return decodeCellText(marked.replace(/<[^<>]*>/g, ''))
}

const SLOTS = 4_096
const MOST_DAYS = 10_000

/** Stands for `<text:p/>`; no paragraph can be written like this. */
export const EMPTY_PARAGRAPH = '<>'

/** Makes values of cells. Texts and days that have just been made are not made again: most columns repeat themselves. */
export class CellValues {
  readonly #written: string[] = new Array(SLOTS).fill('')
  readonly #texts: string[] = new Array(SLOTS).fill('')
  readonly #days = new Map<string, number>()

  /** The value of a cell with this tag and these paragraphs. `isDate`: its style shows days or times. */
  valueOf(tag: string, paragraphs: readonly string[], isDate: boolean, date1904: boolean): CellValue {
    const type = attribute(tag, 'office:value-type')
    switch (type) {
      case 'float':
      case 'percentage':
      case 'currency': {
        const value = numberOf(attribute(tag, 'office:value'))
        return isDate && typeof value === 'number' ? { serial: value } : value
      }
      case 'boolean': {
        const value = attribute(tag, 'office:boolean-value') ?? ''
        return value === 'true' || Number(value) >= 1
      }
      case 'date':
        return { serial: this.#day(attribute(tag, 'office:date-value') ?? '', date1904) }
      case 'time':
        return { serial: fractionOf(attribute(tag, 'office:time-value') ?? '') }
      case 'string':
      case null: {
        const written = attribute(tag, 'office:string-value')
        const text = written ? decodeCellText(asUtf8(written)) : this.#textOf(paragraphs)
        if (text !== '' && tag.includes(' calcext:value-type="error"')) return { error: text }
        return cellText(text)
      }
      default:
        throw new Bail('value type')
    }
  }

  #day(text: string, date1904: boolean): number {
    const known = this.#days.get(text)
    if (known !== undefined) return known
    const serial = serialOf(text, date1904)
    if (this.#days.size < MOST_DAYS) this.#days.set(text, serial)
    return serial
  }

  /** The paragraphs put together as the library does: an empty one is a line break. */
  #textOf(paragraphs: readonly string[]): string {
    let text = ''
    for (const raw of paragraphs) {
      if (raw === EMPTY_PARAGRAPH) text += '\n'
      else text = text === '' ? this.#paragraph(raw) : `${text}\n${this.#paragraph(raw)}`
    }
    return text
  }

  #paragraph(raw: string): string {
    const { length } = raw
    if (length === 0) return ''
    const slot = (length + 31 * raw.charCodeAt(length - 1) + 127 * raw.charCodeAt(length >> 1)) % SLOTS
    if (this.#written[slot] === raw) return this.#texts[slot] ?? ''
    const text = paragraphText(raw)
    // A copy: a part of the markup's text would keep all of it in memory.
    this.#written[slot] = Buffer.from(raw, 'latin1').toString('latin1')
    this.#texts[slot] = text
    return text
  }
}
