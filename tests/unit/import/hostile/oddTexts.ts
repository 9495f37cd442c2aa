import { type Expected, type HostileFile, hostile, type Rows, unreadable } from './hostileFile.ts'

const two: Rows = [
  [1, 'Navn', 'By'],
  [2, 'Åse Ø', 'Ærø'],
]
const text = 'Navn;By\r\nÅse Ø;Ærø\r\n'
const rows = (...each: readonly (readonly [number, ...string[]])[]): Expected => ({ rows: each })
const old = (value: string, bytes: Readonly<Record<string, number>>): Buffer =>
  Buffer.from(Array.from(value, (letter) => bytes[letter] ?? letter.charCodeAt(0)))
const swapped = (value: string): Buffer => Buffer.from(value, 'utf16le').swap16()

/** Delimited texts in encodings and with quotation marks as old and careless programs write them. */
export const oddTexts: readonly HostileFile[] = [
  hostile('utf-8.csv', () => text, { rows: two }),
  hostile('utf-8-mark.csv', () => `\ufeff${text}`, { rows: two }),
  hostile('utf-16.csv', () => Buffer.from(`\ufeff${text}`, 'utf16le'), { rows: two }),
  hostile('utf-16-no-mark.csv', () => Buffer.from(text, 'utf16le'), { rows: two }),
  hostile('utf-16-big.csv', () => swapped(`\ufeff${text}`), { rows: two }),
  hostile('utf-16-big-no-mark.csv', () => swapped(text), { rows: two }),
  hostile(
    'utf-16-odd-length.csv',
    () => Buffer.concat([Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from([0x41])]),
    'either',
  ),
  hostile('windows-1252.csv', () => Buffer.from(text, 'latin1'), { rows: two }),
  hostile('dos.csv', () => old(text, { Å: 0x8f, Ø: 0x9d, Æ: 0x92, ø: 0x9b }), { rows: two }),
  hostile('macintosh.csv', () => old(text.replaceAll('\r\n', '\r'), { Å: 0x81, Ø: 0xaf, Æ: 0xae, ø: 0xbf }), {
    rows: two,
  }),
  hostile(
    'utf-8-twice.csv',
    () =>
      Buffer.from(Buffer.from(text).toString('latin1'))
        .toString()
        .replace(/\u0085/g, '…')
        .replace(/\u0098/g, '˜')
        .replace(/\u0086/g, '†'),
    { rows: two },
  ),
  hostile('utf-8-broken.csv', () => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]), {
    rows: [...two, [3, '\ufffd']],
  }),
  hostile(
    'utf-8-overlong.csv',
    () => Buffer.concat([Buffer.from('a;b\n'), Buffer.from([0xc0, 0xaf, 0x3b, 0x63])]),
    'either',
  ),
  hostile('utf-7.csv', () => '+ACI-a+ACI-;b\n', rows([1, '+ACI-a+ACI-', 'b'])),
  hostile('all-bytes.csv', () => Buffer.from(Array.from({ length: 224 }, (_, at) => at + 32)), 'either'),
  hostile('high-bytes.csv', () => Buffer.alloc(10_000, 0xff), 'either'),
  hostile('quote-alone.csv', () => '"', rows([1, '"'])),
  hostile('quotes-two.csv', () => 'a;""\n', rows([1, 'a'])),
  hostile('quotes-three.csv', () => '"""\n', rows([1, '"""'])),
  hostile('quotes-many.csv', () => `${'"'.repeat(60_000)};b\n`, 'either'),
  hostile('quotes-odd-many.csv', () => `${'"'.repeat(200_001)};b\nc;d\n`, 'either'),
  hostile('quote-never-ends.csv', () => 'a;b\n1;"x\n2;y\n', rows([1, 'a', 'b'], [2, '1', '"x'], [3, '2', 'y'])),
  hostile('quote-in-the-middle.csv', () => 'a;b"c"d\n', rows([1, 'a', 'b"c"d'])),
  hostile('quote-then-text.csv', () => '"a"b;c\nd;e\n', 'either'),
  hostile('quote-over-lines.csv', () => '"a\nb\nc";d\n', rows([1, 'a\nb\nc', 'd'])),
  hostile('quotes-5000-open.csv', () => `a;b\n${'1;"x\n'.repeat(5_000)}`, 'either'),
  hostile('apostrophes.csv', () => "'a;b';'c\n", rows([1, "'a", "b'", "'c"])),
  hostile(
    'ragged.csv',
    () => 'a;b\n1\n1;2;3;4\n;\n;;5\n',
    rows([1, 'a', 'b'], [2, '1'], [3, '1', '2', '3', '4'], [5, ...([null, null, '5'] as unknown as string[])]),
  ),
  hostile(
    'line-ends-mixed.csv',
    () => 'a;b\r1;2\n3;4\r\n5;6',
    rows([1, 'a', 'b'], [2, '1', '2'], [3, '3', '4'], [4, '5', '6']),
  ),
  hostile('line-ends-odd.csv', () => 'a;b\u20281;2\u00853;4\n', rows([1, 'a', 'b\u20281', '2\u00853', '4'])),
  hostile('no-line-end.csv', () => 'a;b', rows([1, 'a', 'b'])),
  hostile('one-column.csv', () => 'a\nb\n', rows([1, 'a'], [2, 'b'])),
  hostile('one-letter.csv', () => 'a', rows([1, 'a'])),
  hostile('delimiter-declared-wrong.csv', () => 'sep=,\na;b\n', rows([1, 'a;b'])),
  hostile('delimiter-declared-twice.csv', () => 'sep=;\nsep=,\na;b\n', rows([1, 'sep=,'], [2, 'a', 'b'])),
  hostile('delimiter-in-quotes.csv', () => '"a;b";"c,d"\n', rows([1, 'a;b', 'c,d'])),
  hostile('delimiter-vertical.txt', () => 'a|b\n1|2\n', rows([1, 'a', 'b'], [2, '1', '2'])),
  hostile('tabs.txt', () => 'a\tb\n1\t2\n', rows([1, 'a', 'b'], [2, '1', '2'])),
  hostile('line-of-9-mb.csv', () => 'x'.repeat(9_000_000), { refused: 'file.too-large' }),
  hostile('lines-1-million.csv', () => 'a\n'.repeat(1_048_577), { refused: 'file.too-large' }),
  hostile('blank-lines-2-million.csv', () => `${'\n'.repeat(2_000_000)}a;b`, rows([2_000_001, 'a', 'b'])),
  hostile('formulas.csv', () => '=1+1;@x;+1;-1\n', rows([1, '=1+1', '@x', '+1', '-1'])),
]

const px = (...more: readonly string[]): string =>
  ['CHARSET="ANSI";', 'MATRIX="X";', 'TITLE="T";', 'UNITS="antal";', ...more].join('\n')
const dataset = (size: number | string, value: string): string =>
  `{"dataset":{"label":"T","dimension":{"a":{"category":{"index":{"x":0}}},"id":["a"],"size":[${size}]},"value":${value}}}`
const named = (count: number): string => Array.from({ length: count }, (_, at) => `"v${at}"`).join(',')

/** Statistical tables that claim what they do not hold. */
export const oddTables: readonly HostileFile[] = [
  hostile('deep.json', () => `{"a":${'['.repeat(200_000)}`, unreadable),
  hostile('deep-closed.json', () => `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, unreadable),
  hostile('not-a-table.json', () => '{"a":1}', unreadable),
  hostile('cut.json', () => dataset(1, '[1]').slice(0, -5), unreadable),
  hostile('size-1e15.json', () => dataset(1e15, '[1]'), 'either'),
  hostile('size-negative.json', () => dataset(-1, '[1]'), 'either'),
  hostile('size-text.json', () => dataset('"1"', '[1]'), unreadable),
  hostile('values-too-many.json', () => dataset(1, '[1,2,3]'), unreadable),
  hostile('values-none.json', () => dataset(1, '[]'), unreadable),
  hostile('values-objects.json', () => dataset(1, '[{"a":1}]'), unreadable),
  hostile('value-far-away.json', () => dataset(1, '{"999999999999":1}'), 'either'),
  hostile(
    'variable-missing.json',
    () => '{"dataset":{"label":"T","dimension":{"id":["b"],"size":[1]},"value":[1]}}',
    unreadable,
  ),
  hostile(
    'values-1e10.json',
    () =>
      `{"class":"dataset","id":["a","b","c","d","e"],"size":[100,100,100,100,100],"dimension":{${['a', 'b', 'c', 'd', 'e'].map((name) => `"${name}":{"category":{"index":[${named(100)}]}}`).join(',')}},"value":{}}`,
    { refused: 'file.too-large' },
  ),
  hostile('no-data.px', () => px('STUB="a";', 'VALUES("a")="x";'), unreadable),
  hostile('data-cut.px', () => px('STUB="a";', 'VALUES("a")="x";', 'DATA=1'), unreadable),
  hostile('text-without-end.px', () => px('STUB="a'), unreadable),
  hostile('keyword-without-end.px', () => px(`VALUES("a")=${'"x",'.repeat(100_000)}`), unreadable),
  hostile(
    'values-1e10.px',
    () =>
      px(
        'STUB="a","b","c","d","e";',
        ...['a', 'b', 'c', 'd', 'e'].map((name) => `VALUES("${name}")=${named(100)};`),
        'DATA=1;',
      ),
    { refused: 'file.too-large' },
  ),
  hostile('too-few.px', () => px('STUB="a";', 'VALUES("a")="x","y","z";', 'DATA=1 2;'), unreadable),
  hostile(
    'numbers-odd.px',
    () =>
      px(
        'STUB="område";',
        'HEADING="tid";',
        'VALUES("område")="x";',
        'VALUES("tid")="1","2","3","4";',
        'DATA=1e400 -- 0x10 "..";',
      ),
    'either',
  ),
  hostile('keys-unknown.px', () => px('STUB="a";', 'VALUES("a")="x";', 'KEYS("a")=VALUES;', 'DATA="y" 1;'), unreadable),
]
