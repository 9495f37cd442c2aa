import { join } from 'node:path'
import { fontsFolder } from '../plainFonts.ts'
import type { Way } from '../way.ts'

const way: Way = {
  label: 'own driver, tagged',
  print: async (model) => {
    // As in the product's worker.
    await import('../../../../electron/core/withoutNetwork.ts')
    const { renderPdf } = await import('../../../../electron/core/report/pdf/renderPdf.ts')
    const { bytes } = await renderPdf(model, { fontFolder: (name) => join(fontsFolder, name, 'files') })
    return { pdf: bytes }
  },
}

export default way
