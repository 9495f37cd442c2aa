import { FileFault } from '../fileFault.ts'

/** Enough for any tag of a cell or row, so that none is missed between two chunks. */
const OVERLAP = 2_000
const MANY = 10_000

const repeatedCell = /<[\w.-]*:?table-cell\b[^<>]*?columns-repeated\s*=\s*["'](\d+)["'][^<>]*[^/<>]>/g
const repeatedRow =
  /<[\w.-]*:?table-row\b[^<>]*?rows-repeated\s*=\s*["'](\d+)["'][^<>]*>\s*<[\w.-]*:?table-cell\b[^<>]*[^/<>]>/g

/** The library writes out every repetition of a cell with content; a thousand million of them fill any memory. */
export async function checkRepeats(chunks: AsyncIterable<Buffer>): Promise<void> {
  let rest = ''
  for await (const chunk of chunks) {
    const text = rest + chunk.toString('latin1')
    for (const pattern of [repeatedCell, repeatedRow]) {
      for (const [, count] of text.matchAll(pattern)) {
        if (Number(count) > MANY) throw new FileFault('too-large', `${count} repetitions`)
      }
    }
    rest = text.slice(-OVERLAP)
  }
}
