import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** From points to pixels: a figure becomes about 1,900 pixels wide, enough for a printed page. */
const ZOOM = 4

let ready: Promise<void> | null = null

/** A drawing without texts as PNG. `module` is the path of the WebAssembly module, which is loaded once. */
export async function rasterise(svg: string, module: string): Promise<Uint8Array> {
  ready ??= readFile(module).then(initWasm)
  await ready
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font: { loadSystemFonts: false } })
  try {
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    return png
  } finally {
    drawing.free()
  }
}
