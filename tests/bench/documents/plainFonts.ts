// The report's own typefaces as plain font files, as every other maker of documents reads them fastest.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeEffects } from '../../../electron/cli/nodeEffects.ts'
import { unpackWoff } from '../../../electron/core/report/pdf/type/woff.ts'
import { cachedFile } from '../files/cachedFile.ts'

export const fontsFolder = nodeEffects().paths.fonts

const packages = { sans: 'source-sans-3', serif: 'source-serif-4' } as const

export interface PlainFonts {
  readonly sans: string
  readonly sansStrong: string
  readonly serif: string
  readonly serifStrong: string
}

function fontFile(family: keyof typeof packages, weight: 400 | 600): Promise<string> {
  const name = `${packages[family]}-latin-${weight}-normal`
  return cachedFile(`${name}.ttf`, async () =>
    unpackWoff(readFileSync(join(fontsFolder, packages[family], 'files', `${name}.woff`))),
  )
}

/** Makes the files where they are missing, and says where they lie. */
export async function plainFonts(): Promise<PlainFonts> {
  const [sans, sansStrong, serif, serifStrong] = await Promise.all([
    fontFile('sans', 400),
    fontFile('sans', 600),
    fontFile('serif', 400),
    fontFile('serif', 600),
  ])
  return { sans, sansStrong, serif, serifStrong }
}
