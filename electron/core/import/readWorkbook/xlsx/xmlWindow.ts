import { FileFault } from '../fileFault.ts'

const LARGEST_REST = 32 * 1024 * 1024

/** Thrown by scanners when the window ends inside what they read; they begin there again once there is more. */
export class MoreNeeded extends Error {}

/** Made once: it is thrown for every chunk, and a stack trace costs more than a row. */
export const moreNeeded = new MoreNeeded('the window ends')

/**
 * A moving view of an unpacked part: what is not yet used, followed by a NUL byte, which XML cannot hold, so that
 * scanning loops need no test for the end.
 */
export class XmlWindow {
  bytes = Buffer.alloc(0)
  /** The first byte not yet used. */
  at = 0
  end = 0

  append(chunk: Buffer): void {
    const rest = this.end - this.at
    if (rest > LARGEST_REST) throw new FileFault('too-large', 'one row or text')
    const needed = rest + chunk.length + 1
    if (needed > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(needed, this.bytes.length * 2))
      this.bytes.copy(larger, 0, this.at, this.end)
      this.bytes = larger
    } else if (this.at > 0) this.bytes.copyWithin(0, this.at, this.end)
    chunk.copy(this.bytes, rest)
    this.at = 0
    this.end = rest + chunk.length
    this.bytes[this.end] = 0
  }
}
