import { expect, test } from 'vitest'
import { draftAt, draftedChapters, dropDraft, keepDraft } from '../../../../renderer/screens/report/drafts.ts'
import { lastPlace, projectIdentity, rememberPlace } from '../../../../renderer/screens/report/reportPlace.ts'

const place = { project: 'p', edition: 'aarsrapport', year: 2013, chapter: 'anbringelser' }

test('unsaved text is kept for its own chapter, year, edition and project alone', () => {
  keepDraft(place, { title: 'Anbringelser', body: 'Ny tekst' })
  expect(draftAt(place)?.body).toBe('Ny tekst')
  for (const other of [{ chapter: 'x' }, { year: 2012 }, { edition: 'kort' }, { project: 'q' }]) {
    expect(draftAt({ ...place, ...other })).toBeNull()
  }
  dropDraft(place)
  expect(draftAt(place)).toBeNull()
})

test('the chapters with unsaved text are those of the report that is asked about', () => {
  const draft = { title: '', body: '' }
  const kept = [
    { ...place, chapter: 'a' },
    { ...place, chapter: 'b', year: 2012 },
    { ...place, chapter: 'c' },
  ]
  for (const each of kept) keepDraft(each, draft)
  expect(draftedChapters(place)).toEqual(['a', 'c'])
  for (const each of kept) dropDraft(each)
})

test('the place is remembered for its own project', () => {
  const project = projectIdentity({ name: 'Birken', fileName: 'birken.aarsrapport', centre: 'Birken' })
  rememberPlace({ project, edition: 'kort', chapter: 'a' })
  expect(lastPlace(project)?.edition).toBe('kort')
  expect(lastPlace(projectIdentity({ name: 'Elmen', fileName: 'birken.aarsrapport', centre: 'Birken' }))).toBeNull()
})
