import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFormats } from '../../shared/contract/statistics.ts'
import { type SampleProject, sampleProject } from '../support/sampleProject.ts'

let project: SampleProject
beforeAll(async () => {
  project = await sampleProject()
})
afterAll(() => project.close())

const asked = { topic: 'notifications-by-year', year: 2013, municipality: 'samlet', language: 'da' } as const

describe('a figure of the sample centre', () => {
  test.each(exportFormats)('is saved as %s', async (format) => {
    const file = join(project.folder, `figur.${format}`)
    const saved = await project.engine.call('statistics.export', { ...asked, format, file })
    const bytes = readFileSync(file)
    expect(saved).toEqual({ fileName: `figur.${format}`, bytes: bytes.length, token: file })
    expect(bytes.length).toBeGreaterThan(50)
  })

  test('carries the numbers that the screen shows', async () => {
    const file = join(project.folder, 'tal.csv')
    await project.engine.call('statistics.export', { ...asked, format: 'csv', file })
    expect(readFileSync(file, 'utf8')).toBe(
      '\ufeffÅr;Ishøj;Vallensbæk;I alt\r\n2011;355;113;468\r\n2012;390;125;515\r\n2013;399;125;524\r\n',
    )
  })

  test('is drawn for the clipboard', async () => {
    const { png } = await project.engine.call('statistics.picture', asked)
    expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG')
  })

  test('is not saved where there is nothing to show', async () => {
    const file = join(project.folder, 'intet.png')
    const call = project.engine.call('statistics.export', { ...asked, topic: 'no-such-topic', format: 'png', file })
    await expect(call).rejects.toMatchObject({ problem: { code: 'report.no-data' } })
    expect(existsSync(file)).toBe(false)
  })

  test('leaves no half file where the place cannot be written to', async () => {
    const file = join(project.folder, 'no-folder', 'figur.png')
    const call = project.engine.call('statistics.export', { ...asked, format: 'png', file })
    await expect(call).rejects.toMatchObject({ problem: { code: 'export.failed' } })
  })
})
