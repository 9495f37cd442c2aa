import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Archives know local time only; the same fields everywhere give the same bytes everywhere. */
const PACKED_AT = new Date(1980, 0, 1)

const isText = (name: string): boolean => /\.(xml|rels)$/.test(name)

/** The parts of an office file: its texts to be worked over, its pictures as they are. */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array>

  constructor(file: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(file)))
  }

  textNames(): string[] {
    return [...this.#parts.keys()].filter(isText)
  }

  /** A part that is not there is a fault of ours: the libraries always write those that we ask for. */
  text(name: string): string {
    const part = this.#parts.get(name)
    if (!part) throw new Error(`The office file has no part ${name}`)
    return strFromU8(part)
  }

  replace(name: string, text: string): void {
    this.#parts.set(name, strToU8(text))
  }

  /** The file again. Its bytes depend on nothing but its parts. */
  packed(): Uint8Array {
    return zipSync(Object.fromEntries(this.#parts), { mtime: PACKED_AT, level: 6 })
  }
}
