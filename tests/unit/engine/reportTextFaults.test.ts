import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chapterFile, makeEdition } from '../../support/ownEdition.ts'
import { asked, CASES, EDITION, ownProject, refused } from './support/ownProject.ts'

const { own, call, outline, save, textOf, reset, wordsOf } = ownProject()

describe('a text that cannot be followed', () => {
  test('is refused at its line, with the nearest name', async () => {
    const text = 'Første linje.\n\n:tal{key="child-assessment-decided-count"}'
    const { problem } = await call('report.tryChapter', { ...asked, chapter: 'sager', title: 'T', body: text })
    expect(problem).toMatchObject({ line: 3, nearest: 'child-assessments-decided-count' })
    const { da, place, code } = await refused(save(text))
    expect({ code, row: place?.row }).toEqual({ code: 'report.template', row: 3 })
    expect(da).toBe(
      'Kapitlet “Mit kapitel”, linje 3: målet “child-assessment-decided-count” findes ikke. Nærmest er “child-assessments-decided-count”.',
    )
    expect(await textOf()).toMatchObject({ text: 'template' })
  })

  test.each([
    ['a figure', '::figur{figur="assessments-mont"}', 'assessments-month'],
    ['a table', '::tabel{tabel="undersoegelser-tem"}', 'undersoegelser-team'],
    ['a directive', ':tall{key="x"}', 'tal'],
    ['a value', `${CASES.slice(0, -5)}tall"}`, 'tal'],
    [
      'a metric by its Danish name',
      ':tal{key="Afgørelser om børnefaglig undersøgelse"}',
      'child-assessments-decided-count',
    ],
  ])('names the nearest of %s', async (_what, text, nearest) => {
    const { problem } = await call('report.tryChapter', { ...asked, chapter: 'sager', title: 'T', body: text })
    expect(problem).toMatchObject({ line: 1, nearest })
  })

  test('stops no other chapter, but the printing', async () => {
    makeEdition(own.project, EDITION, { '02-gal.md': chapterFile('gal', '\nTekst.\n:tal{key="findes-ikke"}') })
    const { chapters, findings } = await outline()
    expect(chapters.map(({ key, number, problem }) => [key, number, problem?.line ?? null])).toEqual([
      ['sager', '1', null],
      ['gal', '2', 3],
      ['kun-plads', '', null],
    ])
    expect(findings[0]).toContain('udgaver/proeve/02-gal.md, linje 9')
    expect(await wordsOf()).toBe('Der var 97 sager.|unwritten')
    expect(await call('report.chapter', { ...asked, chapter: 'gal' })).toMatchObject({ problem: { line: 3 } })
    const file = join(own.project.folder, 'r.pdf')
    for (const work of [
      call('report.read', { ...asked, chapter: 'gal' }),
      call('report.preview', asked),
      call('report.export', { ...asked, file }),
    ])
      expect(await refused(work)).toMatchObject({ code: 'report.template', place: { row: 9 } })
    rmSync(join(own.project.userFolder, 'udgaver', EDITION, '02-gal.md'))
  })

  test.each([
    ['an open block', ':::note\nTekst.', 1],
    ['blocks without order', ':::\n'.repeat(4), 1],
    ['a soup of blocks', 'a\n::: a\n'.repeat(50), 4],
    ['half a million brackets', '['.repeat(499_999), 1],
    ['half a million quotations', '> '.repeat(249_999), 1],
    ['too many lines', 'a\n\n'.repeat(100_000), 5001],
    ['HTML', 'a\n\n<script>alert(1)</script>', 3],
    ['a link to a program', '[her](javascript:alert(1))', 1],
    ['a picture', '![a](file:///etc/passwd)', 1],
    ['a heading without words', 'a\n\n##', 3],
    ['a CPR number', 'Barnet\n1108950770 bor her.', 2],
    ['half a character', 'a\n\uD800', 2],
    ['a control character', 'a\u0000b', 1],
  ])('%s is refused at once', async (_what, text, line) => {
    const started = performance.now()
    const { problem } = await call('report.tryChapter', { ...asked, chapter: 'sager', title: 'T', body: text })
    expect(problem?.line).toBe(line)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(await refused(save(text))).toMatchObject({ code: 'report.template', place: { row: line } })
  })

  test('words that a program might trip over are words', async () => {
    await save('Aftalen er annulleret: null, undefined og NaN.')
    expect(await wordsOf()).toBe('Aftalen er annulleret: null, undefined og NaN.')
    await call('report.check', asked)
    await reset()
  })

  test.each(['', '  ', 'To\nlinjer', '1108950770'])('neither is the title %j', async (title) => {
    expect(await refused(save('Tekst.', asked, title))).toMatchObject({ code: 'input.invalid' })
  })

  test('an unknown chapter is answered with the nearest', async () => {
    for (const work of [
      call('report.chapter', { ...asked, chapter: 'sagr' }),
      call('report.read', { ...asked, chapter: 'sagr' }),
      save('Tekst.', asked, 'T', 'sagr'),
      call('report.resetChapter', { ...asked, chapter: 'sagr' }),
      call('report.accept', { ...asked, chapter: 'sagr', language: 'da' }),
    ])
      expect((await refused(work)).da).toContain('Nærmest er “sager”')
  })
})
