import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import type { Workbook } from '../../../shared/domain/importing.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string, content: string | Buffer): Promise<Workbook> => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readWorkbook(path)
}

const rowsOf = async (name: string, content: string | Buffer): Promise<unknown[][] | undefined> =>
  (await read(name, content)).sheets[0]?.rows.map(({ number, cells }) => [number, ...cells])

const category = (values: readonly string[]) => ({
  index: Object.fromEntries(values.map((value, at) => [`${value}-kode`, at])),
  label: Object.fromEntries(values.map((value) => [`${value}-kode`, value])),
})

const variables = {
  OMRÅDE: { label: 'område', category: category(['Ishøj', 'Vallensbæk']) },
  KØN: { label: 'køn', category: category(['I alt']) },
  ALDER: { label: 'alder', category: category(['I alt', '0 år']) },
  ContentsCode: {
    label: 'Indhold',
    category: { index: { F: 0 }, label: { F: 'Folketal' }, unit: { F: { base: 'antal', decimals: 0 } } },
  },
  Tid: { label: 'tid', category: category(['2013K1', '2014K1']) },
}
const order = {
  id: Object.keys(variables),
  size: [2, 1, 2, 1, 2],
  role: { geo: ['OMRÅDE'], metric: ['ContentsCode'], time: ['Tid'] },
}
const label = 'Folketal den 1. i kvartalet efter område, køn, alder, Indhold og tid'

/** What a person would have downloaded as a workbook. */
const layout = [
  [1, `${label} (I alt)`],
  [2, 'Enhed: antal'],
  [3, null, null, '2013K1', '2014K1'],
  [4, 'Ishøj', 'I alt', 20_968, 21_124],
  [5, null, '0 år', 260, '..'],
  [6, 'Vallensbæk', 'I alt', 14_000, 0],
  [7, null, '0 år', 150, 151.5],
]
const value = [20_968, 21_124, 260, null, 14_000, 0, 150, 151.5]

describe('JSON-stat gives the layout of Statistikbanken’s workbooks', () => {
  test('in the first version, as the API gives it', async () => {
    const content = JSON.stringify({ dataset: { dimension: { ...variables, ...order }, label, value, source: 'DST' } })
    expect(await rowsOf('folk1a.json', content)).toEqual(layout)
    expect((await read('folk1a.json', `\ufeff${content}`)).format).toBe('json')
  })

  test('in the second version, with missing values left out', async () => {
    const sparse = Object.fromEntries(value.flatMap((each, at) => (each === null ? [] : [[at, each]])))
    const content = JSON.stringify({
      version: '2.0',
      class: 'dataset',
      label,
      dimension: variables,
      ...order,
      value: sparse,
      status: { 3: '..' },
    })
    expect(await rowsOf('folk1a.json', content)).toEqual(layout)
  })

  test('other JSON is told from a damaged file', async () => {
    await expect(read('fejl.json', '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"x"}')).rejects.toMatchObject({
      problem: { code: 'file.unreadable', da: expect.stringContaining('en datafil (JSON) uden en statistisk tabel') },
    })
    await expect(read('halv.json', '{"dataset":{"dimension"')).rejects.toMatchObject({
      problem: { da: expect.stringContaining('beskadiget eller ikke hentet færdig') },
    })
  })

  test('as many values as the variables say, or none', async () => {
    const content = JSON.stringify({ dataset: { dimension: { ...variables, ...order }, label, value: [1, 2, 3] } })
    await expect(read('kort.json', content)).rejects.toMatchObject({ problem: { code: 'file.unreadable' } })
  })
})

const px = (data: string, more = ''): string =>
  [
    'CHARSET="ANSI";',
    'AXIS-VERSION="2000";',
    'LANGUAGE="da";',
    'MATRIX="FOLK1A";',
    'TITLE="Folketal den 1. i kvartalet efter område, køn, "',
    '"alder, Indhold og tid";',
    'TITLE[en]="Population; by region";',
    'UNITS="antal";',
    'STUB="område","køn","alder";',
    'HEADING="tid";',
    'VALUES("område")="Ishøj","Vallensbæk";',
    'VALUES("køn")="I alt";',
    'VALUES("alder")="I alt",',
    '"0 år";',
    'VALUES("tid")="2013K1","2014K1";',
    'TIMEVAL("tid")=TLIST(Q1),"20131","20141";',
    'CODES("område")="183","187";',
    more,
    'NOTE="Et citat; med semikolon";',
    `DATA=${data};`,
  ].join('\r\n')

describe('PX gives the same layout', () => {
  const inOrder = '\r\n20968 21124\r\n260 ".."\r\n14000 "-"\r\n150 151.5\r\n'
  const wanted = layout.map((row) => row.map((cell) => (cell === 0 ? '-' : cell)))

  test.each([
    ['windows-1252', Buffer.from(px(inOrder), 'latin1')],
    ['utf-8', Buffer.from(`\ufeff${px(inOrder).replace('ANSI', 'Unicode')}`)],
  ])('in %s', async (_, bytes) => {
    const [first, ...rest] = (await rowsOf('folk1a.px', bytes)) ?? []
    expect(first).toEqual([1, `${label} (I alt)`])
    expect(rest).toEqual(wanted.slice(1))
    expect(await read('folk1a.px', bytes)).toMatchObject({ format: 'px', sheets: [{ name: 'FOLK1A' }] })
  })

  test('with keys, whose missing rows are missing values', async () => {
    const keys = 'KEYS("område")=CODES;\r\nKEYS("køn")=VALUES;\r\nKEYS("alder")=VALUES;'
    const data = '\r\n"187","I alt","0 år",150 151.5\r\n"183","I alt","I alt",20968 21124\r\n'
    expect((await rowsOf('keyed.px', Buffer.from(px(data, keys), 'latin1')))?.slice(3)).toEqual([
      [4, 'Ishøj', 'I alt', 20_968, 21_124],
      [5, null, '0 år', '..', '..'],
      [6, 'Vallensbæk', 'I alt', '..', '..'],
      [7, null, '0 år', 150, 151.5],
    ])
  })

  test.each([
    ['cut short in the data', px('1 2 3').slice(0, -2)],
    ['cut short in a text', px('1').slice(0, 60)],
    ['with too few values', px('1 2 3')],
    [
      'with an unknown key',
      px('"999","I alt","I alt",1 2', 'KEYS("område")=CODES;\r\nKEYS("køn")=VALUES;\r\nKEYS("alder")=VALUES;'),
    ],
    ['with a variable without values', px('1').replace(/VALUES\("tid"\)[^;]*;/, '')],
  ])('%s it is refused', async (_, content) => {
    await expect(read('fejl.px', Buffer.from(content, 'latin1'))).rejects.toMatchObject({
      problem: { code: 'file.unreadable' },
    })
  })
})
