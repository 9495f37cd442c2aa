import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PeerGroupSettings } from '../../../shared/contract/settings.ts'
import { emptyProject, type SampleProject, samplesFolder, testDay } from '../../support/sampleProject.ts'

const METRIC = 'expenditure-per-1000-prevention'

let project: SampleProject
beforeEach(async () => {
  project = await emptyProject()
  await take('boernefaglige-undersoegelser-2013.csv', 'udgifter-pr-1000-2012.csv')
})
afterEach(() => project.close())

const planOf = (...names: string[]) =>
  project.engine.call('import.plan', { files: names.map((name) => join(samplesFolder, name)) })
const take = async (...names: string[]): Promise<void> => {
  const { id } = await planOf(...names)
  await project.engine.call('import.commit', { planId: id })
}

const valuesOf = async (metric: string): Promise<ReadonlyMap<string, number | string | null>> => {
  const metrics = await project.engine.call('metrics.list', { year: 2013 })
  return new Map(
    metrics.filter((each) => each.metric === metric).map(({ dims, value }) => [String(dims.municipality), value]),
  )
}
const groupNamed = ({ groups }: PeerGroupSettings, name: string) => groups.find((group) => group.name === name)
const settings = () => project.engine.call('settings.peerGroups', {})

describe('peer groups', () => {
  test('begin with the default that the data call for', async () => {
    const state = await settings()
    expect(state.inUse).toEqual({
      name: 'Vestegnen (eksempel)',
      ownIncluded: true,
      weighting: 'simple',
      chosen: false,
    })
    expect(state.groups.map(({ name, origin }) => [name, origin])).toEqual([
      ['Vestegnen', 'default'],
      ['Vestegnen (eksempel)', 'default'],
    ])
    expect(state.year).toBe(2012)
    expect(state.ownMunicipalities).toEqual(['Ishøj', 'Vallensbæk'])
    expect(groupNamed(state, 'Vestegnen')?.withoutFigures).toContain('Albertslund')
    expect(groupNamed(state, 'Vestegnen (eksempel)')).toMatchObject({ withoutFigures: [] })
    expect(groupNamed(state, 'Vestegnen (eksempel)')?.withoutPopulation).toContain('Ishøj')
    expect(state.knownMunicipalities).toEqual(expect.arrayContaining(['Albertslund', 'Opdigtet vestegnskommune A']))
  })

  test('renew the numbers when another is chosen', async () => {
    expect((await valuesOf(METRIC)).get('Vestegnen gns.')).toBe(303_748)
    await project.engine.call('settings.savePeerGroup', {
      name: ' Naboer',
      municipalities: ['Ishøj', 'Opdigtet vestegnskommune A', ' Opdigtet vestegnskommune B '],
    })
    expect((await valuesOf(METRIC)).get('Vestegnen gns.')).toBe(303_748)
    const state = await project.engine.call('settings.choosePeerGroup', {
      name: 'Naboer',
      ownIncluded: false,
      weighting: 'simple',
    })
    expect(state.inUse).toEqual({ name: 'Naboer', ownIncluded: false, weighting: 'simple', chosen: true })
    const values = await valuesOf(METRIC)
    expect([...values.keys()].sort()).toEqual([
      'Ishøj',
      'Naboer gns.',
      'Opdigtet vestegnskommune A',
      'Opdigtet vestegnskommune B',
      'Vallensbæk',
    ])
    expect(values.get('Naboer gns.')).toBe((359_449 + 343_679) / 2)
    expect((await valuesOf(`${METRIC}-gap`)).get('Ishøj')).toBe(348_387 - 351_564)
    const notesOf = async (metric: string) => {
      const dims = { year: 2012, municipality: 'Ishøj' }
      return (await project.engine.call('statistics.explain', { year: 2013, metric, dims, language: 'da' })).notes
    }
    expect(await notesOf(`${METRIC}-index`)).toContain(
      'Gennemsnittet er uvægtet og omfatter 2 kommuner i sammenligningen »Naboer«, egne kommuner ikke medregnet. Tal for 2012.',
    )
    expect((await notesOf(METRIC)).join(' ')).not.toContain('Gennemsnittet')
  })

  test('follow a change of the chosen group, also where it is a default one', async () => {
    const name = 'Vestegnen (eksempel)'
    const changed = await project.engine.call('settings.savePeerGroup', {
      name,
      municipalities: ['Ishøj', 'Opdigtet vestegnskommune A', 'Ishøj'],
    })
    expect(groupNamed(changed, name)).toMatchObject({
      origin: 'changed',
      municipalities: ['Ishøj', 'Opdigtet vestegnskommune A'],
    })
    const values = await valuesOf(METRIC)
    // The own municipalities count, also the one that the group no longer names.
    expect(values.get('Vestegnen gns.')).toBeCloseTo((348_387 + 359_449 + 168_923) / 3, 6)
    const back = await project.engine.call('settings.removePeerGroup', { name })
    expect(groupNamed(back, name)?.origin).toBe('default')
    expect((await valuesOf(METRIC)).get('Vestegnen gns.')).toBe(303_748)
  })

  test('give the mean up, not a part of it, where weights are missing', async () => {
    await project.engine.call('settings.choosePeerGroup', {
      name: 'Vestegnen (eksempel)',
      ownIncluded: true,
      weighting: 'weighted',
    })
    const values = await valuesOf(METRIC)
    expect(values.has('Vestegnen gns.')).toBe(false)
    expect(values.get('Ishøj')).toBe(348_387)
    expect(new Set((await valuesOf(`${METRIC}-gap`)).values())).toEqual(new Set([null]))
  })

  test('that are removed while chosen give way to the default', async () => {
    const name = 'Naboer'
    await project.engine.call('settings.savePeerGroup', { name, municipalities: ['Glostrup'] })
    await project.engine.call('settings.choosePeerGroup', { name, ownIncluded: false, weighting: 'simple' })
    const state = await project.engine.call('settings.removePeerGroup', { name })
    expect(state.inUse).toMatchObject({ name: 'Vestegnen (eksempel)', ownIncluded: true, chosen: false })
    expect(groupNamed(state, name)).toBeUndefined()
  })

  test('are kept in the project', async () => {
    await project.engine.call('settings.savePeerGroup', { name: 'Naboer', municipalities: ['Glostrup'] })
    await project.engine.call('settings.choosePeerGroup', { name: 'Naboer', ownIncluded: true, weighting: 'weighted' })
    await project.engine.call('project.open', { file: project.file })
    expect((await settings()).inUse).toEqual({ name: 'Naboer', ownIncluded: true, weighting: 'weighted', chosen: true })
  })

  test('do not make a plan stale', async () => {
    const { id } = await planOf('befolkning.csv')
    await project.engine.call('settings.savePeerGroup', { name: 'Naboer', municipalities: ['Glostrup'] })
    expect(await project.engine.call('import.commit', { planId: id })).toHaveLength(1)
  })

  test('are refused with a sentence where they make no sense', async () => {
    const refused = [
      ['settings.choosePeerGroup', { name: 'Ukendt', ownIncluded: true, weighting: 'simple' }],
      ['settings.removePeerGroup', { name: 'Ukendt' }],
      ['settings.removePeerGroup', { name: 'Vestegnen' }],
      ['settings.savePeerGroup', { name: ' ', municipalities: ['Glostrup'] }],
      ['settings.savePeerGroup', { name: 'Tom', municipalities: [] }],
    ] as const
    const sentence = expect.stringMatching(/\.$/)
    for (const [method, input] of refused)
      await expect(project.engine.call(method, input)).rejects.toMatchObject({
        problem: { code: 'input.invalid', da: sentence, en: sentence },
      })
    expect((await settings()).inUse.chosen).toBe(false)
  })
})

describe('the look of the report', () => {
  test('is the program’s until somebody chooses, and kept with the project', async () => {
    const { engine } = project
    expect(await engine.call('settings.appearance', {})).toMatchObject({
      theme: 'classic',
      ownAccent: false,
      logo: null,
    })
    const look = { theme: 'plain', accent: '#7A1F3D', figures: null } as const
    await engine.call('settings.saveAppearance', look)
    await engine.call('project.open', { file: project.file })
    expect(await engine.call('settings.appearance', {})).toMatchObject({
      theme: 'plain',
      accent: '#7A1F3D',
      ownAccent: true,
      ownFigures: false,
    })
  })

  test('refuses a colour that cannot be read, and keeps what was', async () => {
    const { engine } = project
    const before = await engine.call('settings.appearance', {})
    await expect(
      engine.call('settings.saveAppearance', { theme: 'classic', accent: '#FFD500', figures: null }),
    ).rejects.toMatchObject({ problem: { da: expect.stringContaining('4,5:1') } })
    expect(await engine.call('settings.appearance', {})).toEqual(before)
  })

  test('a logo comes from a file, and leaves when it is taken away', async () => {
    const { engine, folder } = project
    const file = join(folder, 'logo.svg')
    writeFileSync(
      file,
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="3"><rect width="9" height="3"/></svg>',
    )
    const withLogo = await engine.call('settings.chooseLogo', { file, description: 'Byvåben' })
    expect(withLogo.logo?.description).toBe('Byvåben')
    expect((await engine.call('settings.removeLogo', {})).logo).toBeNull()
  })
})

describe('small numbers in the report', () => {
  const state = () => project.engine.call('settings.smallNumbers', {})
  const show = (reason: string) => project.engine.call('settings.saveSmallNumbers', { choice: 'shown', reason })
  const hide = () => project.engine.call('settings.saveSmallNumbers', { choice: 'hidden' })

  test('are hidden until somebody shows them for a reason, and every choice is kept with who, when and why', async () => {
    expect(await state()).toEqual({ choice: 'hidden', decisions: [] })
    const shown = { choice: 'shown', by: expect.any(String), at: testDay.toISOString(), reason: 'Til ledelsen' }
    expect(await show('  Til ledelsen ')).toEqual({ choice: 'shown', decisions: [shown] })
    await project.engine.call('project.open', { file: project.file })
    expect(await state()).toEqual({ choice: 'shown', decisions: [shown] })
    expect((await show('Til revisionen')).decisions.map(({ reason }) => reason)).toEqual([
      'Til revisionen',
      'Til ledelsen',
    ])
    const { choice, decisions } = await hide()
    expect(choice).toBe('hidden')
    expect(decisions.map((each) => [each.choice, each.reason])).toEqual([
      ['hidden', null],
      ['shown', 'Til revisionen'],
      ['shown', 'Til ledelsen'],
    ])
  })

  test('hiding what is hidden is no choice', async () => {
    expect(await hide()).toEqual({ choice: 'hidden', decisions: [] })
  })

  test('are not shown without a reason', async () => {
    await expect(show('  ')).rejects.toMatchObject({ problem: { code: 'input.invalid' } })
    expect((await state()).choice).toBe('hidden')
  })

  test('are not shown for a reason that holds a CPR number, which is kept nowhere', async () => {
    await expect(show('Af hensyn til 010203-1234')).rejects.toMatchObject({
      problem: { code: 'input.invalid', da: expect.stringContaining('CPR-nummer') },
    })
    expect(await state()).toEqual({ choice: 'hidden', decisions: [] })
  })

  test('are in the report that is read, checked and told of from the moment of the choice', async () => {
    await take('anbringelser.xlsx')
    const asked = { year: 2013, edition: 'aarsrapport' }
    const profile = async () => {
      const { blocks } = await project.engine.call('report.read', { ...asked, chapter: 'anbringelser' })
      const tables = blocks.flatMap(({ block }) => (block.type === 'table' ? [block.table] : []))
      return tables.find(({ key }) => key === 'anbringelser-profil')
    }
    const remarks = async () => (await project.engine.call('report.outline', { ...asked, language: 'da' })).findings
    const small = async () =>
      (await project.engine.call('report.check', asked)).findings.filter(({ rule }) => rule === 'cell.small')
    const forced = 'Uden samtykke'
    const rowsOf = async () => (await profile())?.rows.map(({ cells: [first] }) => first?.text)
    expect(await rowsOf()).not.toContain(forced)
    await show('Til ledelsen')
    expect(await rowsOf()).toContain(forced)
    expect((await remarks()).filter((each) => each.includes('intern udgave'))).toHaveLength(1)
    expect(await small()).toEqual([])
    await hide()
    expect(await rowsOf()).not.toContain(forced)
    expect((await remarks()).filter((each) => each.includes('intern udgave'))).toEqual([])
  })

  test('are accepted apart: a change of mind is no change of numbers', async () => {
    await take('anbringelser.xlsx')
    const asked = { year: 2013, edition: 'aarsrapport', language: 'da' } as const
    const changes = async () => {
      const { accepted, changes: changed } = await project.engine.call('report.changes', asked)
      return [accepted.length > 0, changed.length] as const
    }
    await project.engine.call('report.accept', asked)
    expect(await changes()).toEqual([true, 0])
    await show('Til ledelsen')
    expect(await changes()).toEqual([false, 0])
    await project.engine.call('report.accept', asked)
    expect(await changes()).toEqual([true, 0])
    await hide()
    expect(await changes()).toEqual([true, 0])
  })
})
