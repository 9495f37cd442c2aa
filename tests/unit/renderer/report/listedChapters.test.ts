import { expect, test } from 'vitest'
import { listedChapters } from '../../../../renderer/screens/report/chapters/listedChapters.ts'
import type { ReportOutline } from '../../../../shared/contract/engine.ts'
import type { AbsentChapter, ReportChapterInfo } from '../../../../shared/contract/report.ts'

const chapter = (key: string, changes: Partial<ReportChapterInfo> = {}): ReportChapterInfo => ({
  key,
  number: '1',
  title: key,
  audience: null,
  text: 'template',
  changed: null,
  unwritten: 0,
  hidden: 0,
  problem: null,
  ...changes,
})

const absent = (key: string, text: AbsentChapter['text'], writable = true): AbsentChapter => ({
  key,
  title: key,
  reason: { da: 'Ikke i rapporten: mangler.', en: 'Not in the report: missing.' },
  text,
  writable,
})

const outline: ReportOutline = {
  year: 2013,
  title: 'Årsrapport 2013',
  edition: 'aarsrapport',
  language: 'da',
  chapters: [
    chapter('trykt', { text: 'edited' }),
    chapter('tømt', { number: '', text: 'edited' }),
    chapter('plads', { number: '', unwritten: 1 }),
    chapter('galt', { number: '', text: 'edited', problem: { line: 1, text: { da: 'x', en: 'x' }, nearest: null } }),
  ],
  colophon: [chapter('kolofon', { number: '', text: 'edited' })],
  absent: [
    absent('egen', 'edited'),
    absent('arvet', 'inherited'),
    absent('opgivet', 'edited', false),
    absent('skabelon', 'template'),
    absent('kladde', 'template'),
  ],
  findings: [],
}

test('what somebody has written is listed, also where the data leave it out', () => {
  const listed = listedChapters(outline, ['kladde'], 'Bag omslaget')
  expect(listed.map(({ key, left }) => [key, left?.writable ?? null])).toEqual([
    ['trykt', null],
    ['tømt', true],
    ['plads', null],
    ['galt', null],
    ['kolofon', null],
    ['egen', true],
    ['arvet', true],
    ['opgivet', false],
    ['kladde', true],
  ])
  expect(listed.find(({ key }) => key === 'tømt')?.left?.reason.da).toBe(
    'Ikke i rapporten: intet af teksten gælder for tallene i 2013.',
  )
  expect(listed.find(({ key }) => key === 'kolofon')?.title).toBe('Bag omslaget')
})
