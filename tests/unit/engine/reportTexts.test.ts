import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { chapterFile, makeEdition } from '../../support/ownEdition.ts'
import { asked, body, CASES, EDITION, ownProject, refused } from './support/ownProject.ts'

const { own, call, outline, save, textOf, reset, wordsOf } = ownProject()

describe('the outline', () => {
  test('tells the state of each chapter, and why others are absent', async () => {
    const { title, edition, language, chapters, absent } = await outline()
    expect({ title, edition, language }).toEqual({ title: 'Prøverapport 2013', edition: EDITION, language: 'da' })
    expect(
      chapters.map(({ key, number, text, changed, unwritten }) => [key, number, text, changed, unwritten]),
    ).toEqual([
      ['sager', '1', 'template', null, 1],
      ['kun-plads', '', 'template', null, 1],
    ])
    expect(absent.map(({ key, reason }) => [key, reason.da])).toEqual([
      ['udgifter', 'Ikke i rapporten: mangler tal for “Aflastning, udgift pr. 1.000 borgere” i 2013 eller tidligere.'],
      ['tom', 'Ikke i rapporten: intet af indholdet gælder for tallene i 2013.'],
    ])
  })

  test('is a different one for every edition', async () => {
    const { chapters } = await outline({ year: 2013 })
    expect(chapters.map(({ key }) => key)).toContain('undersoegelser')
  })

  test('answers an unknown edition with the nearest', async () => {
    const { da } = await refused(outline({ year: 2013, edition: 'prove' }))
    expect(da).toContain('Nærmest er “proeve”')
  })
})

describe('a text of its own', () => {
  test('is in force at once, and gives way to the template when taken back', async () => {
    expect(await wordsOf()).toBe('Der var 97 sager.|unwritten')
    const saved = await save(`I alt ${CASES}.`)
    expect(saved).toMatchObject({ text: 'edited', title: 'Mit kapitel', inheritedFrom: null, problem: null })
    expect(saved.template.body).toBe(body)
    expect(await wordsOf()).toBe('I alt 97.')
    expect((await outline()).chapters[0]).toMatchObject({ title: 'Mit kapitel', text: 'edited', unwritten: 0 })
    expect(await reset()).toMatchObject({ text: 'template', title: 'Kapitlet sager', body })
    expect(await wordsOf()).toBe('Der var 97 sager.|unwritten')
  })

  test('that is emptied stays among the chapters, to be written or taken back', async () => {
    await save('')
    const { chapters, absent } = await outline()
    expect(chapters.find(({ key }) => key === 'sager')).toMatchObject({ number: '', text: 'edited', unwritten: 0 })
    expect(absent.map(({ key }) => key)).not.toContain('sager')
    expect(await wordsOf()).toBe('')
    await reset()
    expect((await outline()).chapters[0]).toMatchObject({ key: 'sager', number: '1', text: 'template' })
  })

  test('is kept byte for byte', async () => {
    const written = fc.string({ unit: fc.constantFrom(...'abc æøå\r\n\t.,-–“”:  #') })
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        const tried = await call('report.tryChapter', { ...asked, chapter: 'sager', title: 'T', body: text })
        if (tried.problem) return
        expect((await save(text)).body).toBe(text)
        expect((await textOf()).body).toBe(text)
      }),
      { numRuns: 15, seed: 7 },
    )
    await reset()
  })

  test('is inherited by later years until they have their own', async () => {
    await save('Fra 2012.', { ...asked, year: 2012 })
    expect(await textOf()).toMatchObject({ text: 'inherited', inheritedFrom: 2012, body: 'Fra 2012.' })
    await save('Fra 2013.')
    expect(await textOf()).toMatchObject({ text: 'edited', body: 'Fra 2013.' })
    expect(await textOf({ ...asked, year: 2012 })).toMatchObject({ text: 'edited', body: 'Fra 2012.' })
    expect(await textOf({ ...asked, year: 2011 })).toMatchObject({ text: 'template' })
    expect(await reset()).toMatchObject({ text: 'template', body })
    expect(await textOf({ ...asked, year: 2012 })).toMatchObject({ text: 'edited' })
    await reset({ ...asked, year: 2012 })
    expect(await textOf()).toMatchObject({ text: 'template' })
  })

  test('belongs to its edition', async () => {
    makeEdition(own.project, 'anden', { '01-sager.md': chapterFile('sager', body) })
    await save('Kun her.')
    expect(await wordsOf({ ...asked, edition: 'anden' })).toBe('Der var 97 sager.|unwritten')
    await reset()
  })

  test('stands when the template changes', async () => {
    await save('Mit.')
    makeEdition(own.project, EDITION, { '01-sager.md': chapterFile('sager', 'Ny skabelon.') })
    expect(await wordsOf()).toBe('Mit.')
    expect((await textOf()).template.body).toBe('Ny skabelon.')
    await reset()
    expect(await wordsOf()).toBe('Ny skabelon.')
  })

  test('is kept when the edition gives its chapter up, and the outline says so', async () => {
    await save('Mit.')
    makeEdition(own.project, EDITION, { '01-sager.md': chapterFile('andet', 'Et andet kapitel.') })
    const told = (await outline()).findings.filter((text) => text.includes('Mit kapitel'))
    expect(told).toEqual([
      'Der er skrevet en tekst til kapitlet “Mit kapitel” (sager), som udgaven ikke har mere. Teksten er gemt, men bliver ikke trykt.',
    ])
    expect((await outline()).absent.find(({ key }) => key === 'sager')).toEqual({
      key: 'sager',
      title: 'Mit kapitel',
      reason: {
        da: 'Ikke i rapporten: udgaven har ikke kapitlet mere.',
        en: 'Not in the report: the edition no longer has the chapter.',
      },
      text: 'edited',
      writable: false,
    })
    expect(await textOf()).toMatchObject({ body: 'Mit.', template: { title: '', body: '' } })
    await reset()
    expect((await refused(textOf())).code).toBe('input.invalid')
  })

  test('of a chapter that the data switch off is told, read and written on', async () => {
    const written = 'Udgiften er :tal{key="expenditure-per-1000-respite"} kr.\n\nSkrevet i hånden.'
    const key = { ...asked, chapter: 'udgifter' }
    const listed = async () => (await outline()).absent.find((each) => each.key === 'udgifter')
    expect(await listed()).toMatchObject({ text: 'template', writable: true })
    await save(written, asked, 'Vores udgifter', 'udgifter')
    expect(await listed()).toMatchObject({ title: 'Vores udgifter', text: 'edited', writable: true })
    expect(await call('report.chapter', key)).toMatchObject({ body: written, problem: null })
    const tried = await call('report.tryChapter', { ...key, title: 'Vores udgifter', body: `${written}\n\nMere.` })
    expect(tried.problem).toBeNull()
    expect(tried.chapter?.blocks.map(({ line }) => line)).toEqual([1, 3, 5])
    expect((await save(`${written} Mere.`, asked, 'Vores udgifter', 'udgifter')).body).toBe(`${written} Mere.`)
    expect((await call('report.check', asked)).text).not.toContain('Skrevet i hånden')
    await call('report.resetChapter', key)
    expect(await listed()).toMatchObject({ title: 'Kapitlet udgifter', text: 'template' })
  })

  test('typed where a condition no longer holds is told with its line, and the template’s own is not', async () => {
    const hidden = ':::hvis{key="child-assessments-decided-count" er="mangler"}'
    makeEdition(own.project, EDITION, {
      '01-sager.md': chapterFile('sager', `${body}\n${hidden}\nSkabelonens.\n:::\n`),
    })
    expect((await call('report.read', { ...asked, chapter: 'sager' })).hidden).toEqual([])
    const inLoop = '::::kommuner\n:::hvis{key="child-assessments-decided-count" er="findes"}\nVises et sted.\n:::\n::::'
    await save(`${body}\n${hidden}\nSkabelonens.\n\nSkrevet til et andet år.\n\nOg mere.\n:::\n\n${inLoop}\n`)
    const read = await call('report.read', { ...asked, chapter: 'sager' })
    expect(read.hidden).toEqual([{ line: 9, text: 'Skrevet til et andet år.\n\nOg mere.' }])
    expect((await outline()).chapters[0]).toMatchObject({ key: 'sager', text: 'edited', hidden: 1 })
    expect((await call('report.check', asked)).text).not.toContain('Skrevet til et andet år')
    await reset()
  })

  test('survives the closing of the project', async () => {
    await save('Gemt.')
    await call('project.open', { file: own.project.file })
    expect(await wordsOf()).toBe('Gemt.')
    expect((await call('project.check', {})).ok).toBe(true)
    await reset()
  })
})

describe('places for the author', () => {
  test('and headings over nothing else are read on the screen and not printed', async () => {
    const read = await call('report.read', { ...asked, chapter: 'kun-plads' })
    expect(read.blocks.map(({ block, line }) => [block.type, line])).toEqual([
      ['heading', 1],
      ['unwritten', 3],
    ])
    const { text } = await call('report.check', asked)
    expect(text).toBe('# Kapitlet sager\n\nDer var 97 sager.\n')
  })
})

describe('the colophon', () => {
  const key = 'kolofon'
  beforeEach(() => {
    const text = chapterFile(key, 'Udgivet af :center.').replace('slags: kapitel', 'slags: kolofon')
    makeEdition(own.project, EDITION, { '00-kolofon.md': text })
  })

  test('is read and written like a chapter, and is none', async () => {
    const { colophon, chapters } = await outline()
    expect(colophon).toMatchObject([{ key, number: '', text: 'template', unwritten: 0, problem: null }])
    expect(chapters.map((chapter) => chapter.key)).not.toContain(key)
    await call('report.saveChapter', { ...asked, chapter: key, title: 'Kolofon', body: 'Trykt i :aar.' })
    expect((await outline()).colophon).toMatchObject([{ key, text: 'edited' }])
    const { blocks } = await call('report.read', { ...asked, chapter: key })
    expect(blocks).toMatchObject([{ line: 1, block: { type: 'paragraph', inlines: [{ text: 'Trykt i 2013.' }] } }])
    expect((await call('report.check', asked)).text).toMatch(/^Trykt i 2013\.\n\n# /)
    await call('report.resetChapter', { ...asked, chapter: key })
  })

  test('loses nothing in silence: what cannot stand there is refused', async () => {
    const text = { title: 'Kolofon', body: 'Tekst.\n\n- Et punkt' }
    const { problem } = await call('report.tryChapter', { ...asked, chapter: key, ...text })
    expect(problem).toMatchObject({ line: 3, text: { da: 'kolofonen kan kun have afsnit.' } })
  })
})

describe('the check of the own report', () => {
  test('says in which block of which chapter, and offers what was typed, not what is live', async () => {
    await save(
      `Først.\n\nDer var 99 afgørelser om en børnefaglig undersøgelse i 2013.\n\nNu 97 afgørelser om en børnefaglig undersøgelse i 2013, altså ${CASES} afgørelser om en børnefaglig undersøgelse.`,
    )
    const { findings, offers, language } = await call('report.check', asked)
    expect(language).toBe('da')
    expect(findings.map(({ said, at }) => [said, at])).toContainEqual(['99', { chapter: 'sager', block: 1 }])
    expect(offers.map(({ said, at, markup }) => [said, at, markup])).toEqual([
      ['97', { chapter: 'sager', block: 2 }, ':tal{key="child-assessments-decided-count"}'],
    ])
    const open = (await outline()).findings.filter((text) => text.startsWith('Kontrollen har'))
    expect(open).toHaveLength(1)
    await reset()
  })

  test('of an edition in English says that it reads Danish only', async () => {
    makeEdition(
      own.project,
      'english',
      { '01.md': chapterFile('sager', 'There were 99 notifications.') },
      { sprog: 'en' },
    )
    const { language, findings, offers } = await call('report.check', { year: 2013, edition: 'english' })
    expect({ language, findings, offers }).toEqual({ language: 'en', findings: [], offers: [] })
  })
})

describe('the drafts', () => {
  test('answer again at once, and follow every change of a template', async () => {
    await outline({ year: 2013 })
    const started = performance.now()
    await outline({ year: 2013 })
    await call('report.read', { year: 2013, chapter: 'undersoegelser' })
    expect(performance.now() - started).toBeLessThan(600)
    const file = join(own.project.userFolder, 'udgaver', EDITION, '01-sager.md')
    writeFileSync(file, chapterFile('sager', 'Skrevet om.'))
    expect(await wordsOf()).toBe('Skrevet om.')
  })
})
