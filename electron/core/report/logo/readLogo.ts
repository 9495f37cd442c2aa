import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Resvg } from '@resvg/resvg-wasm'
import type { ReportLogo } from '../../../../shared/report/appearance/appearance.ts'
import { loadRasteriser } from '../../statistics/export/loadRasteriser.ts'
import { type ImageSize, isJpeg, isPng, jpegSize, pngSize } from './imageSize.ts'
import { logoFault } from './logoFault.ts'

const LARGEST_FILE = 3_000_000
const LARGEST_SIDE = 5_000
/** Sharp on paper at the height that a logo has there, and small in every report. */
const PRINTED_WIDTH = 900
const SVG_HEAD = 4_096

export interface LogoToRead {
  readonly path: string
  /** Path of the WebAssembly module that turns drawings into pictures. */
  readonly rasteriser: string
}

export type ReadLogo = Omit<ReportLogo, 'description'>

async function load(path: string, file: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > LARGEST_FILE) return logoFault.tooLarge(file)
    return await readFile(path)
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return logoFault.missing(file)
    throw thrown
  }
}

const wrapped = (bytes: Buffer, type: string, { width, height }: ImageSize): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:${type};base64,${bytes.toString('base64')}"/></svg>`

/** The drawing that is painted anew: what a picture file carries besides its picture does not come along. */
function drawingOf(bytes: Buffer, file: string): string {
  const ofPixels = (type: string, size: ImageSize | null): string => {
    if (!size || size.width < 1 || size.height < 1) return logoFault.unreadable(file)
    if (Math.max(size.width, size.height) > LARGEST_SIDE) return logoFault.tooLarge(file)
    return wrapped(bytes, type, size)
  }
  if (isPng(bytes) && bytes.length > 24) return ofPixels('image/png', pngSize(bytes))
  if (isJpeg(bytes)) return ofPixels('image/jpeg', jpegSize(bytes))
  const text = bytes.toString('utf8')
  if (!/<svg[\s>]/.test(text.slice(0, SVG_HEAD))) return logoFault.otherKind(file)
  // No typeface is at hand here: letters would be left out without a word.
  if (/<(?:\w+:)?text[\s>]/.test(text)) return logoFault.liveText(file)
  return text
}

/** Null where no such drawing can be read. */
function opened(Rasteriser: typeof Resvg, drawing: string): InstanceType<typeof Resvg> | null {
  try {
    return new Rasteriser(drawing, { fitTo: { mode: 'width', value: PRINTED_WIDTH }, font: { loadSystemFonts: false } })
  } catch {
    return null
  }
}

/** A logo file as the PNG that is printed. Runs in the worker: the file is not trusted. */
export async function readLogo({ path, rasteriser }: LogoToRead): Promise<ReadLogo> {
  const file = basename(path)
  const drawing = drawingOf(await load(path, file), file)
  const resvg = opened(await loadRasteriser(rasteriser), drawing)
  if (!resvg) return logoFault.unreadable(file)
  try {
    const image = resvg.render()
    const { width, height, pixels } = image
    const visible = pixels.some((byte, index) => index % 4 === 3 && byte > 0)
    const png = Buffer.from(image.asPng()).toString('base64')
    image.free()
    return visible ? { png, width, height } : logoFault.unreadable(file)
  } finally {
    resvg.free()
  }
}
