import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SampleProject, sampleProject } from '../../support/sampleProject.ts'

describe('the check through the engine', () => {
  let project: SampleProject
  const text = '# Rapport\n\nI 2013 modtog Familiecentret 529 underretninger.\n'

  beforeAll(async () => {
    project = await sampleProject()
  })
  afterAll(() => project.close())

  const check = () => project.engine.call('report.check', { year: 2013, text })

  test('a text is checked against the figures of the project', async () => {
    const { findings, text: checked } = await check()
    expect(checked).toBe(text)
    expect(findings.map(({ rule, place, said, accepted }) => [rule, place.line, said, accepted])).toEqual([
      ['number.differs', 3, '529', null],
    ])
    expect(findings[0]?.evidence.da).toContain('524')
  })

  test('a finding is accepted with a reason, and the acceptance taken back', async () => {
    const [finding] = (await check()).findings
    const key = finding?.key ?? ''
    await project.engine.call('report.acceptFinding', { key, reason: 'Foreløbigt tal fra ledelsen' })
    expect((await check()).findings[0]?.accepted).toBe('Foreløbigt tal fra ledelsen')
    await project.engine.call('report.acceptFinding', { key, reason: null })
    expect((await check()).findings[0]?.accepted).toBeNull()
  })

  test('a reason is needed', async () => {
    const call = project.engine.call('report.acceptFinding', { key: '0'.repeat(14), reason: ' ' })
    await expect(call).rejects.toMatchObject({ problem: { code: 'input.invalid' } })
  })

  test('a reason holds no CPR number', async () => {
    const [finding] = (await check()).findings
    const call = project.engine.call('report.acceptFinding', { key: finding?.key ?? '', reason: 'Se 0102031234' })
    await expect(call).rejects.toMatchObject({ problem: { da: expect.stringContaining('CPR-nummer') } })
    expect((await check()).findings[0]?.accepted).toBeNull()
  })
})
