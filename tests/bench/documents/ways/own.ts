import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { renderPdf } from '../../../../electron/core/report/pdf/renderPdf.ts'
import { fontsFolder } from '../plainFonts.ts'
import type { Way } from '../way.ts'

const chunks = join(import.meta.dirname, '../../../../dist/main/chunks')

/** The driver as it is built for the program. */
async function builtDriver(): Promise<typeof renderPdf> {
  const [file, ...others] = readdirSync(chunks).filter((name) => /^renderPdf-.+\.cjs$/.test(name))
  if (file === undefined || others.length > 0) throw new Error(`Not one built driver in ${chunks}`)
  const built = (await import(join(chunks, file))) as { readonly renderPdf: typeof renderPdf }
  return built.renderPdf
}

const way: Way = {
  label: 'own driver, tagged',
  print: async (model) => {
    // As in the product's worker.
    await import('../../../../electron/core/withoutNetwork.ts')
    const render = await builtDriver()
    const { bytes } = await render(model, { fontFolder: (name) => join(fontsFolder, name, 'files') })
    return { pdf: bytes }
  },
}

export default way
