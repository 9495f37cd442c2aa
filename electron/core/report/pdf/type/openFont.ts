import { readFile } from 'node:fs/promises'
import { create } from 'fontkit'
import { unpackWoff } from './woff.ts'
import { rememberWords, type ShapingFont } from './wordCache.ts'

/** A .woff file, ready for setting, measuring and embedding. */
export async function openFont(path: string): Promise<ShapingFont> {
  const unpacked = unpackWoff(await readFile(path))
  const font = create(unpacked)
  if ('fonts' in font) throw new Error(`Not a single font: ${path}`)
  return rememberWords(font, unpacked)
}
