import type { CellValue } from '../../../../shared/domain/grid.ts'
import { makeOds, odsNumber, odsRow, odsSheet, odsText } from '../../../support/makeOds.ts'
import { makeXlsx, worksheet } from '../../../support/makeXlsx.ts'
import { type Expected, type HostileFile, hostile, unreadable } from './hostileFile.ts'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const cell = (value: CellValue): Expected => ({ rows: [[1, 'a', value, 'z']] })

const inXlsx =
  (inner: string): (() => Buffer) =>
  () =>
    makeXlsx(
      worksheet(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c>${inner}<c r="C1" t="inlineStr"><is><t>z</t></is></c></row>`,
      ),
    )
const inOds =
  (inner: string): (() => Buffer) =>
  () =>
    makeOds({ sheets: odsSheet(odsRow(odsText('a') + inner + odsText('z'))) })

/** Texts that a person may have typed or pasted; each must come through letter by letter. */
const texts: Readonly<Record<string, string>> = {
  'right-to-left': 'abc\u202egfd\u202c',
  'bidi-isolate': '\u2066abc\u2069',
  emoji: '👩‍👩‍👧‍👦 familie',
  'combining-letters': 'a\u030arhus',
  'zero-width': 'a\u200bb\u200dc\ufeffd',
  'private-use': '\ue000\uf8ff',
  'non-character': 'a\uffffb',
  'highest-plane': '\u{10fffd}x',
  markup: '<script>alert(1)</script> & "x"',
  'markup-end': ']]>',
  'looks-like-a-reference': '&amp;lt;',
  formula: '=1+1',
  'formula-at': '@SUM(A1)',
  'formula-program': "=cmd|' /C calc'!A0",
  percent: '%s%n%x',
  placeholder: '{{constructor}} #{x}',
  path: '../../etc/passwd',
  'leading-zero': '0101901234',
  'long-number': '12345678901234567890',
  exponent: '1E5',
  'sharp-s': 'straße ﬁ ǅ',
  thai: 'ภาษาไทย',
  'soft-hyphen': 'børne\u00adfaglig',
  'line-separator': 'a\u2028b',
  'longest-text': `b${'x'.repeat(32_765)}z`,
}

const textFiles = Object.entries(texts).flatMap(([name, text]) => [
  hostile(`${name}.xlsx`, inXlsx(`<c r="B1" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`), cell(text)),
  hostile(`${name}.ods`, inOds(odsText(escaped(text))), cell(text)),
  hostile(
    `${name}.csv`,
    () => `a;${text.includes(';') || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text};z\n`,
    cell(text),
  ),
])

/** The text of a number cell, and what it is read as. */
const numbers: readonly (readonly [string, CellValue])[] = [
  ['1e308', 1e308],
  ['-1e308', -1e308],
  ['5e-324', 5e-324],
  ['1e400', { error: '#NUM!' }],
  ['-1e400', { error: '#NUM!' }],
  ['NaN', { error: '#NUM!' }],
  ['0.1', 0.1],
  ['9007199254740993', 9_007_199_254_740_992],
  ['2958465', 2_958_465],
  ['-1', -1],
  ['60', 60],
]

const numberFiles = numbers.map(([text, value]) => hostile(`number-${text}.ods`, inOds(odsNumber(text)), cell(value)))

const numberCells = [
  ...numbers.map(([text, value]) => [text, typeof value === 'number' ? cell(value) : 'either'] as const),
  // A decimal comma in the file's own form of a number is nobody's honest work: never 1.
  ['1,5', 'either'] as const,
  ['0x1F', 'either'] as const,
  ['Infinity', 'either'] as const,
  ['', cell(null)] as const,
]

const day = (value: string): string =>
  `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>x</text:p></table:table-cell>`

export const oddCells: readonly HostileFile[] = [
  ...textFiles,
  ...numberFiles,
  ...numberCells.map(([text, expected]) =>
    hostile(`number-${text.replace(/\W/g, '_')}.xlsx`, inXlsx(`<c r="B1"><v>${text}</v></c>`), expected),
  ),
  ...[0, 1, 59, 60, 61, 2_958_465, 2_958_466, -1, 1e9].map((serial) =>
    hostile(`day-${serial}.xlsx`, inXlsx(`<c r="B1" s="1"><v>${serial}</v></c>`), cell({ serial })),
  ),
  hostile('day-9999.ods', inOds(day('9999-12-31')), cell({ serial: 2_958_465 })),
  hostile('day-1900.ods', inOds(day('1900-01-01')), cell({ serial: 1 })),
  hostile('day-1.ods', inOds(day('0001-01-01')), 'either'),
  hostile('day-none.ods', inOds(day('i går')), 'either'),
  hostile('day-with-zone.ods', inOds(day('2013-05-03T00:00:00Z')), 'either'),
  hostile(
    'type-unknown.ods',
    inOds('<table:table-cell office:value-type="picture"><text:p>x</text:p></table:table-cell>'),
    'either',
  ),
  hostile('type-unknown.xlsx', inXlsx('<c r="B1" t="zz"><v>1</v></c>'), 'either'),
  hostile(
    'control-characters.xlsx',
    inXlsx('<c r="B1" t="inlineStr"><is><t>a_x0000_b_x0007_c</t></is></c>'),
    cell('a\0b\u0007c'),
  ),
  hostile('raw-nul.xlsx', inXlsx('<c r="B1" t="inlineStr"><is><t>a\0b</t></is></c>'), 'either'),
  hostile('raw-nul.csv', () => 'a;b\0c;z\n', unreadable),
  hostile('bell.csv', () => `a;b\u0007c;z\n${'a;b;z\n'.repeat(50)}`, 'either'),
  hostile('half-a-pair.xlsx', inXlsx('<c r="B1" t="inlineStr"><is><t>a&#xD800;b</t></is></c>'), 'either'),
  hostile(
    'text-too-long.xlsx',
    inXlsx(`<c r="B1" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`),
    unreadable,
  ),
  hostile('text-too-long.ods', inOds(odsText('x'.repeat(32_768))), unreadable),
  hostile('error.xlsx', inXlsx('<c r="B1" t="e"><v>#N/A</v></c>'), cell({ error: '#N/A' })),
  hostile('boolean-2.xlsx', inXlsx('<c r="B1" t="b"><v>2</v></c>'), 'either'),
  hostile('literal-section.xlsx', inXlsx('<c r="B1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>'), 'either'),
  hostile('commented-out.xlsx', inXlsx('<!-- <c r="B1"><v>666</v></c> -->'), 'either'),
  hostile('commented-out.ods', inOds(`<!-- ${odsNumber(666)} --><table:table-cell/>`), cell(null)),
  hostile('columns-16384.csv', () => `${'x;'.repeat(16_383)}y\n`, { rows: [[1, ...new Array(16_383).fill('x'), 'y']] }),
  hostile('columns-16385.csv', () => `${'x;'.repeat(16_384)}y\n`, { refused: 'file.too-large' }),
  hostile(
    'columns-16384.ods',
    () => makeOds({ sheets: odsSheet(odsRow(odsText('x', ' table:number-columns-repeated="16384"'))) }),
    { rows: [[1, ...new Array(16_384).fill('x')]] },
  ),
  hostile('formula-value.xlsx', inXlsx('<c r="B1"><f>HYPERLINK("http://x")</f><v>7</v></c>'), cell(7)),
  hostile('formula-text.xlsx', inXlsx('<c r="B1" t="str"><f>A1&amp;"x"</f><v>ax</v></c>'), cell('ax')),
  hostile('formula-without-value.xlsx', inXlsx('<c r="B1"><f>1+1</f></c>'), cell(null)),
  hostile(
    'formula-value.ods',
    inOds(
      '<table:table-cell table:formula="of:=WEBSERVICE(&quot;http://x&quot;)" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>',
    ),
    cell(7),
  ),
  hostile('formula-without-value.ods', inOds('<table:table-cell table:formula="of:=1+1"/>'), cell(null)),
]
