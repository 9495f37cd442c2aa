import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

let ready: Promise<void> | null = null

/** What turns drawings into pictures; its WebAssembly module (given by its path) may be loaded only once. */
export async function loadRasteriser(module: string): Promise<typeof Resvg> {
  ready ??= readFile(module).then(initWasm)
  await ready
  return Resvg
}
