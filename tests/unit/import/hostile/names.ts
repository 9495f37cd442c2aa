import { makeOds, odsRow, odsSheet, odsText } from '../../../support/makeOds.ts'
import { makeXlsx, noTexts, workbookFrame, worksheet } from '../../../support/makeXlsx.ts'
import { makeZip } from '../../../support/makeZip.ts'
import { type HostileFile, hostile, unreadable } from './hostileFile.ts'

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf']

const inline = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
const sheetOf = (value: string): string =>
  worksheet(`<row r="1">${inline('A1', value)}</row><row r="2">${inline('A2', 'x')}</row>`)

const jsonStat = (name: string): string => {
  const variable = `{"label":"${name}","category":{"index":{"${name}":0},"label":{"${name}":"${name}"}}}`
  return `{"dataset":{"label":"T","dimension":{"${name}":${variable},"id":["${name}"],"size":[1]},"value":[1],"status":{"__proto__":"x"}}}`
}

const px = (name: string): string =>
  `CHARSET="ANSI";\nMATRIX="${name}";\nTITLE="T";\nUNITS="antal";\nSTUB="${name}";\nHEADING="tid";\nVALUES("${name}")="${name}";\nVALUES("tid")="2013";\nDATA=1;\n`

/** Names that mean something to JavaScript, wherever a file can put a name. */
export const prototypeNames: readonly HostileFile[] = names.flatMap((name) => [
  hostile(`header-${name}.csv`, () => `${name};b\nx;y\n`, {
    rows: [
      [1, name, 'b'],
      [2, 'x', 'y'],
    ],
  }),
  hostile(`header-${name}.xlsx`, () => makeXlsx(sheetOf(name)), {
    rows: [
      [1, name],
      [2, 'x'],
    ],
  }),
  hostile(`header-${name}.ods`, () => makeOds({ sheets: odsSheet(odsRow(odsText(name))) }), { rows: [[1, name]] }),
  hostile(
    `sheet-${name}.xlsx`,
    () =>
      makeZip([
        ...workbookFrame([name]),
        { name: 'xl/worksheets/sheet1.xml', data: sheetOf('a') },
        { name: 'xl/sharedStrings.xml', data: noTexts },
      ]),
    {
      rows: [
        [1, 'a'],
        [2, 'x'],
      ],
      sheet: name,
    },
  ),
  hostile(`sheet-${name}.ods`, () => makeOds({ sheets: odsSheet(odsRow(odsText('a')), name) }), {
    rows: [[1, 'a']],
    sheet: name,
  }),
  hostile(
    `part-${name}.xlsx`,
    () =>
      makeXlsx(sheetOf('a'), noTexts, {
        more: [
          { name, data: 'x' },
          { name: `${name}/${name}.xml`, data: '<x/>' },
        ],
      }),
    {
      rows: [
        [1, 'a'],
        [2, 'x'],
      ],
    },
  ),
  hostile(
    `remark-at-${name}.xlsx`,
    () =>
      makeXlsx(sheetOf('a'), noTexts, {
        more: [
          {
            name: 'xl/comments1.xml',
            data: `<comments><authors><author/></authors><commentList><comment ref="${name}" authorId="0"><text><t>x</t></text></comment></commentList></comments>`,
          },
        ],
      }),
    {
      rows: [
        [1, 'a'],
        [2, 'x'],
      ],
    },
  ),
  hostile(
    `variable-${name}.json`,
    () => jsonStat(name),
    // The schema lets nothing through under this name.
    name === '__proto__'
      ? unreadable
      : {
          rows: [
            [1, `T (${name})`],
            [2, 'Enhed: -'],
            [3, '-'],
            [4, 1],
          ],
        },
  ),
  hostile(`variable-${name}.px`, () => px(name), {
    rows: [
      [1, `T (${name})`],
      [2, 'Enhed: antal'],
      [3, '2013'],
      [4, 1],
    ],
  }),
])

const paths = [
  '../x.xml',
  '../../../../etc/passwd',
  '/etc/passwd',
  'xl/../../x.xml',
  'xl\\..\\..\\x.xml',
  '..\\x.xml',
  'a\0.xml',
  '..',
  'xl/..',
  './../x',
]
const harmless = [
  'C:\\x.xml',
  'a:b.xml',
  'CON',
  `${'x'.repeat(5_000)}.xml`,
  '\u202eslx.exe',
  'xl/\ud83d\ude00.xml',
  ' ',
  '%2e%2e%2fx.xml',
  '...',
  '~/x',
]

/** Names of parts that lead out of the archive are refused; odd ones do no harm, for nothing is ever unpacked to a disk. */
export const partNames: readonly HostileFile[] = [
  ...paths.map((path, at) =>
    hostile(
      `path-${at}.xlsx`,
      () => makeXlsx(sheetOf('a'), noTexts, { more: [{ name: path, data: 'x' }] }),
      unreadable,
    ),
  ),
  ...harmless.map((path, at) =>
    hostile(`odd-name-${at}.xlsx`, () => makeXlsx(sheetOf('a'), noTexts, { more: [{ name: path, data: 'x' }] }), {
      rows: [
        [1, 'a'],
        [2, 'x'],
      ],
    }),
  ),
  hostile(
    'twice.xlsx',
    () => makeXlsx(sheetOf('a'), noTexts, { more: [{ name: 'xl/worksheets/sheet1.xml', data: 'x' }] }),
    unreadable,
  ),
  hostile(
    'twice-in-capitals.xlsx',
    () => makeXlsx(sheetOf('a'), noTexts, { more: [{ name: 'XL/Worksheets/Sheet1.XML', data: 'x' }] }),
    unreadable,
  ),
]
