import { loadRasteriser } from './loadRasteriser.ts'

/** From points to pixels: a figure becomes about 1,900 pixels wide, enough for a printed page. */
const ZOOM = 4

/** A drawing without texts as PNG. `module` is the path of the WebAssembly module. */
export async function rasterise(svg: string, module: string): Promise<Uint8Array> {
  const Resvg = await loadRasteriser(module)
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
