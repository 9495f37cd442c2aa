import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { estimatePageNumbersWith } from 'docx/layout'
import { type FontFolder, faceDescriptions } from '../pdf/type/faces.ts'
import { unpackWoff } from '../pdf/type/woff.ts'
import { fontNames } from './wordStyles.ts'

const packages = { sans: 'source-sans-3', serif: 'source-serif-4' } as const

/**
 * On which page each heading will stand, for the contents: laid out with the report's own letters. Where they are not
 * installed Word finds other numbers when it updates the fields, as it offers on opening.
 */
export async function pageEstimate(folder: FontFolder): Promise<ReturnType<typeof estimatePageNumbersWith>> {
  const fonts = await Promise.all(
    Object.values(faceDescriptions).map(async ({ family, weight, style }) => {
      const name = packages[family]
      const file = await readFile(join(folder(name), `${name}-latin-${weight}-${style}.woff`))
      return { name: fontNames[family], data: unpackWoff(file) }
    }),
  )
  return estimatePageNumbersWith({ fonts, guess: true })
}
