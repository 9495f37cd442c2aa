import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import { leaveOut } from '../../../electron/leaveOut.ts'
import { ownLook } from '../../support/ownLook.ts'
import { sampleReport } from '../../support/sampleReport.ts'
import { fontFolder } from './support/printedPaper.ts'

const driver = join(import.meta.dirname, '../../../electron/core/report/pdf/renderPdf.ts')
const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-driver-'))
const loaded: string[] = []
let built: { readonly renderPdf: typeof renderPdf }

const listed: Plugin = {
  name: 'listed',
  moduleParsed: ({ id }) => {
    loaded.push(id)
  },
}

/** As `electron.vite.config.ts` builds the worker. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leaveOut(), listed],
    ssr: { noExternal: true },
    build: {
      ssr: driver,
      outDir: folder,
      target: 'node20.18',
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'driver.cjs' } },
    },
  })
  built = (await import(join(folder, 'driver.cjs'))) as typeof built
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('without the parts that are left out the same bytes are printed: logo, rare letters, both languages', async () => {
  const model = { ...sampleReport(), appearance: ownLook }
  const reports = [model, { ...model, language: 'en-GB' as const, subtitle: 'Łódź, Ђорђе and الأطفال' }]
  for (const report of reports) {
    const [fromBuilt, fromSource] = await Promise.all([
      built.renderPdf(report, { fontFolder }),
      renderPdf(report, { fontFolder }),
    ])
    expect(Buffer.from(fromBuilt.bytes).equals(Buffer.from(fromSource.bytes))).toBe(true)
    expect(fromBuilt.bytes.length).toBeGreaterThan(50_000)
  }
})

test('nothing of them is read, and each says so where it is reached', async () => {
  const leftOut = loaded.filter((id) => id.startsWith('\0left-out:'))
  expect(leftOut).toHaveLength(4)
  expect(loaded.filter((id) => /\/(brotli|linebreak|@noble\/ciphers)\/|patterns\/en-us/.test(id))).toEqual([])
  const { load } = leaveOut()
  for (const id of leftOut) {
    const part = (await import(`data:text/javascript,${encodeURIComponent(load(id) ?? '')}`)) as Record<
      string,
      () => void
    >
    expect(Object.keys(part)).not.toEqual([])
    for (const reached of Object.values(part)) expect(reached).toThrow(`Left out of the program: ${id.slice(10)}`)
  }
})
