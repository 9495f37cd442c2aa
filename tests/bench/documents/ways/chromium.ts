import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { html } from '../html.ts'
import { plainDocument } from '../plainDocument.ts'
import type { Outside, Way } from '../way.ts'

const script = join(import.meta.dirname, '../chromium/print.cjs')

const way: Way = {
  label: "Chromium 130's printToPDF in Electron, tagged; contents without page numbers",
  needsElectron: true,
  print: async (model, fonts) => {
    const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-chromium-'))
    try {
      const [page, out] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
      writeFileSync(page, html(plainDocument(model), fonts))
      const output = execFileSync(
        process.env.AARSRAPPORT_BENCH_ELECTRON ?? 'electron',
        ['--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`, script, page, out],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      )
      const outside = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Outside
      return { pdf: readFileSync(out), outside }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

export default way
