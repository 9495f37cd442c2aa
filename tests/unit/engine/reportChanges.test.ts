import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assessmentsWith, chapterFile, makeEdition, take } from '../../support/ownEdition.ts'
import { emptyProject, type SampleProject, samplesFolder } from '../../support/sampleProject.ts'

const EDITION = 'proeve'
const METRIC = 'child-assessments-decided-count'
const asked = { year: 2013, edition: EDITION, language: 'da' } as const
const inText = `Der er truffet :tal{key="${METRIC}" form="tal"} afgørelser. Det er sagt.\n\nIgen :tal{key="${METRIC}" form="tal"}.`
const byTeam = `Flest har :saetning{regel="rangering" key="${METRIC}" over="team" antal="1"}.`

let project: SampleProject
beforeEach(async () => {
  project = await emptyProject()
  makeEdition(project, EDITION, {
    '01.md': chapterFile('sager', `${inText}\n\n::figur{figur="assessments-team"}`),
    '02.md': chapterFile('teams', byTeam),
  })
  await take(project, assessmentsWith(project.folder, 'a.csv', []))
}, 60_000)
afterEach(() => project.close())

const call: SampleProject['engine']['call'] = (name, input, options) => project.engine.call(name, input, options)
const changes = () => call('report.changes', asked)
const accept = (chapter?: string) => call('report.accept', chapter === undefined ? asked : { ...asked, chapter })
const changedIn = async () =>
  Object.fromEntries((await call('report.outline', asked)).chapters.map(({ key, changed }) => [key, changed]))
const more = (name: string, count: number, team: string) =>
  take(project, assessmentsWith(project.folder, name, Array(count).fill(['Ishøj', team])))

describe('numbers that have been accepted', () => {
  test('are not compared before somebody has accepted them', async () => {
    expect(await changes()).toEqual({ accepted: [], changes: [] })
    expect(await changedIn()).toEqual({ sager: null, teams: null })
  })

  test('are listed with every sentence to read again, once an import has changed them', async () => {
    const accepted = await accept()
    expect(accepted.accepted.map(({ chapter }) => chapter)).toEqual(['sager', 'teams'])
    expect(accepted.changes).toEqual([])
    const [batch] = await more('b.csv', 2, 'Børneteam')
    const found = (await changes()).changes.filter(({ metric, dims }) => metric === METRIC && !('team' in dims))
    expect(
      found.map(({ block, label, before, after, difference, sentence }) => [
        block,
        label,
        before,
        after,
        difference,
        sentence,
      ]),
    ).toEqual([
      [0, 'Afgørelser om børnefaglig undersøgelse: 2013', '97', '99', '+2', 'Der er truffet 99 afgørelser.'],
      [1, 'Afgørelser om børnefaglig undersøgelse: 2013', '97', '99', '+2', 'Igen 99.'],
    ])
    expect((await changedIn()).sager).toBeGreaterThan(0)
    const finding = (await call('report.outline', asked)).findings.find((text) => text.includes('godkendt'))
    expect(finding).toMatch(/tal er ændret, siden kapitlerne sidst blev godkendt/)
    await call('import.undo', { batchId: batch ?? 0 })
    expect((await changes()).changes).toEqual([])
    expect(await changedIn()).toEqual({ sager: 0, teams: 0 })
    expect((await call('project.check', {})).ok).toBe(true)
  })

  test('are accepted a chapter at a time', async () => {
    await accept('sager')
    await more('b.csv', 1, 'Børneteam')
    expect(await changedIn()).toMatchObject({ teams: null })
    await accept('sager')
    expect((await changes()).changes).toEqual([])
    expect((await changes()).accepted.map(({ chapter }) => chapter)).toEqual(['sager'])
  })

  test('that leave a sentence of the program, and those that come in their place, are listed too', async () => {
    await accept('teams')
    await more('b.csv', 60, 'Specialteam')
    const found = (await changes()).changes.map(({ dims, before, after, block }) => [dims.team, before, after, block])
    const [come, gone] = [found.find(([, before]) => before === ''), found.find(([, , after]) => after === '')]
    expect(come?.[0]).toBe('Specialteam')
    expect(come?.[3]).toBe(0)
    expect(gone?.[0]).not.toBe('Specialteam')
    expect(gone?.[3]).toBeNull()
  })

  test('leave a text of its own alone: one whose number an undone import has taken away opens with its problem', async () => {
    const [batch] = await take(project, join(samplesFolder, 'noegletal-2010-2013.xlsx'))
    const body = `Første linje.\n\nFra filen: :tal{key="key-figure-row-37"}.`
    await call('report.saveChapter', { year: 2013, edition: EDITION, chapter: 'sager', title: 'Mit', body })
    await accept()
    await call('import.undo', { batchId: batch ?? 0 })
    const { chapters, findings } = await call('report.outline', asked)
    expect(chapters.map(({ key, problem }) => [key, problem?.line ?? null])).toEqual([
      ['sager', 3],
      ['teams', null],
    ])
    expect(findings[0]).toContain('Kapitlet “Mit”, linje 3: målet “key-figure-row-37” findes ikke.')
    const opened = await call('report.chapter', { year: 2013, edition: EDITION, chapter: 'sager' })
    expect(opened).toMatchObject({ body, text: 'edited', problem: { line: 3 } })
    await expect(call('report.preview', { year: 2013, edition: EDITION })).rejects.toMatchObject({
      problem: { code: 'report.template', place: { row: 3 } },
    })
    await expect(accept('sager')).rejects.toMatchObject({ problem: { code: 'report.template' } })
    await take(project, join(samplesFolder, 'noegletal-2010-2013.xlsx'))
    expect((await call('report.outline', asked)).chapters[0]).toMatchObject({ problem: null, changed: 0 })
  })

  test('of another edition or year are others', async () => {
    await accept()
    expect((await call('report.changes', { year: 2013, language: 'da' })).accepted).toEqual([])
  })

  test('are told in the language of the window', async () => {
    await accept()
    await more('b.csv', 1, 'Børneteam')
    const [first] = (await call('report.changes', { ...asked, language: 'en' })).changes
    expect(first?.label).toContain('ecisions')
  })

  test('stay accepted when the project is opened again', async () => {
    await accept()
    await call('project.open', { file: project.file })
    expect((await changes()).accepted).toHaveLength(2)
    expect(await changedIn()).toEqual({ sager: 0, teams: 0 })
  })
})
