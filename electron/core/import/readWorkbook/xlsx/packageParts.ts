import { posix } from 'node:path'
import { FileFault } from '../fileFault.ts'
import { unpackWhole } from '../zip/unpack.ts'
import type { ZipEntry } from '../zip/zipDirectory.ts'
import { xmlTags } from './xmlTags.ts'
import { decoderOf } from './xmlText.ts'

const LARGEST_PART = 64_000_000

/** What one part of the package says of another: the last word of the type, and the place. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** The parts of an Office file by name. Names of parts do not distinguish capitals. */
export class PackageParts {
  readonly bytes: Buffer
  readonly #entries: ReadonlyMap<string, ZipEntry>

  constructor(bytes: Buffer, entries: readonly ZipEntry[]) {
    this.bytes = bytes
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(name.toLowerCase())
  }

  /** A small part as text, decoded as its declaration says. */
  text(entry: ZipEntry): string {
    const part = unpackWhole(this.bytes, entry, LARGEST_PART)
    if (part.includes(0)) throw new FileFault('damaged', `${entry.name}: not text`)
    return decoderOf(part)(part, 0, part.length)
  }

  /** The relationships of a part, with targets as names of parts. */
  relationships(name: string): readonly Relationship[] {
    const folder = posix.dirname(name)
    const entry = this.entry(posix.join(folder, '_rels', `${posix.basename(name)}.rels`))
    if (!entry) return []
    const found: Relationship[] = []
    for (const tag of xmlTags(this.text(entry))) {
      if (tag.name !== 'Relationship' || tag.attributes.get('TargetMode') === 'External') continue
      const type = tag.attributes.get('Type') ?? ''
      const target = tag.attributes.get('Target') ?? ''
      found.push({
        id: tag.attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      })
    }
    return found
  }
}
