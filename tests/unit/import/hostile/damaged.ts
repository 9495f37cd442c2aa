import { type BookType, utils, write } from 'xlsx'
import { makeXlsx, sharedTexts, worksheet } from '../../../support/makeXlsx.ts'
import { type HostileFile, hostile, numbersFrom, unreadable } from './hostileFile.ts'

function whole(bookType: BookType): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['Sagsnr.', 'Modtaget', 'Beløb', 'Bemærkning'],
    ...Array.from({ length: 12 }, (_, at) => [`${2013_000 + at}`, 41_397 + at, at * 12.5, `Børneteam ${at % 3}`]),
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Ark1')
  return write(book, { type: 'buffer', bookType, compression: true })
}

const made = new Map<BookType, Buffer>()
const bytesOf = (bookType: BookType): Buffer => {
  const bytes = made.get(bookType) ?? whole(bookType)
  made.set(bookType, bytes)
  return bytes
}

const isZip = (bookType: BookType): boolean => bookType !== 'biff8'
const extensionOf = (bookType: BookType): string => (bookType === 'biff8' ? 'xls' : bookType)

/** The first part of a file. A zip archive has its directory at the end, so none of these can be read. */
const truncated = (bookType: BookType, count: number): HostileFile[] =>
  Array.from({ length: count }, (_, at) =>
    hostile(
      `cut-${at + 1}-of-${count}.${extensionOf(bookType)}`,
      () => bytesOf(bookType).subarray(0, Math.max(5, Math.floor((bytesOf(bookType).length * (at + 0.5)) / count))),
      isZip(bookType) ? unreadable : 'either',
    ),
  )

/** Some bits are turned, in one place or in many. */
const flipped = (bookType: BookType, count: number): HostileFile[] =>
  Array.from({ length: count }, (_, at) =>
    hostile(
      `bits-${at}.${extensionOf(bookType)}`,
      () => {
        const bytes = Buffer.from(bytesOf(bookType))
        const next = numbersFrom(at + 1)
        for (let flip = 0; flip < 1 + (at % 8); flip += 1) {
          const place = Math.floor(next() * bytes.length)
          bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(next() * 8))
        }
        return bytes
      },
      'either',
    ),
  )

const overwritten = (bookType: BookType, count: number): HostileFile[] =>
  Array.from({ length: count }, (_, at) =>
    hostile(
      `overwritten-${at}.${extensionOf(bookType)}`,
      () => {
        const bytes = Buffer.from(bytesOf(bookType))
        const next = numbersFrom(1_000 + at)
        const from = Math.floor(next() * bytes.length)
        return bytes.fill(at % 2 === 0 ? 0 : 0xff, from, Math.min(bytes.length, from + 16 + Math.floor(next() * 400)))
      },
      'either',
    ),
  )

const text = '<c r="A1" t="s"><v>0</v></c>'
const texts = sharedTexts('<t>a</t>')
const sheetXml =
  (xml: string): (() => Buffer) =>
  () =>
    makeXlsx(xml, texts)

/** The archive is whole; what is in it is not. */
const badXml: readonly HostileFile[] = [
  hostile('sheet-cut.xlsx', sheetXml(worksheet(`<row r="1">${text}</row>`).slice(0, -40)), unreadable),
  hostile('sheet-empty.xlsx', sheetXml(''), unreadable),
  hostile('sheet-is-text.xlsx', sheetXml('ikke et ark'), unreadable),
  hostile(
    'index-beyond-the-texts.xlsx',
    sheetXml(worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
    unreadable,
  ),
  hostile('index-negative.xlsx', sheetXml(worksheet('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>')), unreadable),
  hostile('no-texts-part.xlsx', () => makeXlsx(worksheet(`<row r="1">${text}</row>`), ''), unreadable),
  hostile('tags-crossed.xlsx', sheetXml(worksheet('<row r="1"><c r="A1"><v>1</row></c></v>')), 'either'),
  hostile('tag-without-end.xlsx', sheetXml(worksheet('<row r="1"><c r="A1"><v>1')), 'either'),
  hostile('deep.xlsx', sheetXml(worksheet(`<row r="1"><c r="A1">${'<f>'.repeat(50_000)}<v>1</v></c></row>`)), 'either'),
  hostile(
    'not-utf-8.xlsx',
    () =>
      makeXlsx(
        Buffer.from(worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>\u00e6</t></is></c></row>'), 'latin1'),
        texts,
      ),
    'either',
  ),
]

/** 300 and more files that a lost connection, a bad disk or a poor program might have left. */
export const damaged: readonly HostileFile[] = [
  ...truncated('xlsx', 40),
  ...truncated('ods', 30),
  ...truncated('xlsb', 15),
  ...truncated('biff8', 25),
  ...flipped('xlsx', 60),
  ...flipped('ods', 40),
  ...flipped('xlsb', 20),
  ...flipped('biff8', 50),
  ...overwritten('xlsx', 10),
  ...overwritten('ods', 10),
  ...overwritten('biff8', 20),
  ...badXml,
]
