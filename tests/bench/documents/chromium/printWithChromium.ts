import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { openPdf } from '../../../support/pdfText.ts'
import { html } from '../html.ts'
import { plainDocument } from '../plainDocument.ts'
import type { PlainFonts } from '../plainFonts.ts'
import type { Outside } from '../way.ts'

const script = join(import.meta.dirname, 'print.cjs')

/** The page of every entry of the contents, as the first printing has it. */
async function pagesIn(bytes: Buffer, anchors: readonly string[]): Promise<readonly (readonly [string, number])[]> {
  const pdf = await openPdf(new Uint8Array(bytes))
  try {
    return await Promise.all(
      anchors.map(async (anchor): Promise<readonly [string, number]> => {
        const target = (await pdf.getDestination(anchor)) as [{ num: number; gen: number }] | null
        if (!target) throw new Error(`Chromium printed no place called ${anchor}`)
        return [anchor, (await pdf.getPageIndex(target[0])) + 1]
      }),
    )
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** With page numbers in the contents, Chromium prints twice: it cannot know them before. Reading them is not billed to it. */
export async function printWithChromium(
  model: ReportModel,
  fonts: PlainFonts,
  numbered: boolean,
): Promise<{ readonly pdf: Uint8Array; readonly outside: Outside }> {
  const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-chromium-'))
  try {
    const document = plainDocument(model)
    const [page, out] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
    writeFileSync(page, html(document, fonts))
    const electron = spawn(
      process.env.AARSRAPPORT_BENCH_ELECTRON ?? 'electron',
      [
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${folder}`,
        script,
        page,
        out,
        ...(numbered ? ['numbered'] : []),
      ],
      { stdio: ['pipe', 'pipe', 'ignore'] },
    )
    let last = ''
    for await (const line of createInterface({ input: electron.stdout })) {
      if (line === 'printed') {
        const anchors = document.contents.map(({ anchor }) => anchor)
        electron.stdin.write(`${JSON.stringify(await pagesIn(readFileSync(out), anchors))}\n`)
      } else if (line !== '') last = line
    }
    return { pdf: readFileSync(out), outside: JSON.parse(last) as Outside }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
