import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import FontStore from '@react-pdf/font'
import { unpackWoff } from './woff.ts'
import { rememberWords, type ShapingFont } from './wordCache.ts'

export type FontPackage = 'source-sans-3' | 'source-serif-4'
export type FontFolder = (pkg: FontPackage) => string

/** The six cuts of the report. Each has an extension with the letters of Central Europe (Łódź). */
export type Face = 'sans' | 'sans-strong' | 'sans-italic' | 'serif' | 'serif-strong' | 'serif-italic'

export interface FaceDescription {
  readonly family: 'sans' | 'serif'
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
}

export const faceDescriptions: Record<Face, FaceDescription> = {
  sans: { family: 'sans', weight: 400, style: 'normal' },
  'sans-strong': { family: 'sans', weight: 600, style: 'normal' },
  'sans-italic': { family: 'sans', weight: 400, style: 'italic' },
  serif: { family: 'serif', weight: 400, style: 'normal' },
  'serif-strong': { family: 'serif', weight: 600, style: 'normal' },
  'serif-italic': { family: 'serif', weight: 400, style: 'italic' },
}

const packages: Record<FaceDescription['family'], FontPackage> = { sans: 'source-sans-3', serif: 'source-serif-4' }
const REPLACEMENT = '?'

/** A font file under the name by which the PDF knows it. */
export interface FontFile {
  readonly name: string
  readonly font: ShapingFont
}

export interface FaceSegment {
  readonly text: string
  readonly name: string
}

interface LoadedFace {
  readonly files: readonly FontFile[]
  readonly chosen: Map<string, FontFile | null>
  readonly widths: Map<string, number>
}

/** The report's typefaces, opened once: for the layout, for measuring and for the PDF. */
export class Faces {
  readonly store: FontStore
  readonly #faces: ReadonlyMap<Face, LoadedFace>
  readonly #names = new Map<unknown, string>()

  constructor(store: FontStore, faces: ReadonlyMap<Face, LoadedFace>) {
    this.store = store
    this.#faces = faces
    for (const file of this.files()) this.#names.set(file.font, file.name)
  }

  files(): FontFile[] {
    return [...this.#faces.values()].flatMap((face) => face.files)
  }

  nameOf(font: unknown): string | undefined {
    return this.#names.get(font)
  }

  /** The text with every character that no font has replaced, so that nothing falls back to a font not embedded. */
  printable(text: string, face: Face): string {
    let clean = ''
    for (const char of text.normalize('NFC').replaceAll('\u00ad', '')) {
      clean += this.#fileFor(face, char) ? char : /\s/.test(char) ? ' ' : REPLACEMENT
    }
    return clean
  }

  /** Parts of a text by the font file that has their letters; nearly always one. */
  segments(text: string, face: Face): FaceSegment[] {
    const segments: { text: string; name: string }[] = []
    for (const char of this.printable(text, face)) {
      const name = this.#fileFor(face, char)?.name ?? this.#face(face).files[0]?.name ?? face
      const last = segments.at(-1)
      if (last?.name === name) last.text += char
      else segments.push({ text: char, name })
    }
    return segments
  }

  /** Advance width in points. Words are cached: the same labels and numbers come again and again. */
  measure(text: string, size: number, face: Face): number {
    const { files, widths } = this.#face(face)
    let units = 0
    for (const word of text.split(/(?<= )/)) {
      let width = widths.get(word)
      if (width === undefined) {
        width = 0
        for (const segment of this.segments(word, face)) {
          const font = files.find((file) => file.name === segment.name)?.font
          if (font) width += (font.layout(segment.text).advanceWidth * 1000) / font.unitsPerEm
        }
        widths.set(word, width)
      }
      units += width
    }
    return (units * size) / 1000
  }

  #face(face: Face): LoadedFace {
    const loaded = this.#faces.get(face)
    if (!loaded) throw new Error(`Typeface not loaded: ${face}`)
    return loaded
  }

  #fileFor(face: Face, char: string): FontFile | null {
    const { files, chosen } = this.#face(face)
    const known = chosen.get(char)
    if (known !== undefined) return known
    const file = files.find(({ font }) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) ?? null
    chosen.set(char, file)
    return file
  }
}

/** Names of the two families of one face in the layout's font store, the extension last. */
export const storeFamilies = (family: FaceDescription['family']): string[] => [family, `${family}-extended`]

async function loadFile(
  store: FontStore,
  path: string,
  family: string,
  description: FaceDescription,
): Promise<ShapingFont> {
  const { weight, style } = description
  const unpacked = unpackWoff(await readFile(path))
  const src = `data:font/ttf;base64,${unpacked.toString('base64')}`
  store.register({ family, src, fontWeight: weight, fontStyle: style })
  const descriptor = { fontFamily: family, fontWeight: weight, fontStyle: style }
  await store.load(descriptor)
  const font = store.getFont(descriptor).data as unknown as ShapingFont | null
  if (!font) throw new Error(`Font not readable: ${path}`)
  rememberWords(font)
  return font
}

async function openFaces(folder: FontFolder): Promise<Faces> {
  const store = new FontStore()
  const faces = new Map<Face, LoadedFace>()
  for (const [face, description] of Object.entries(faceDescriptions) as [Face, FaceDescription][]) {
    const pkg = packages[description.family]
    const files: FontFile[] = []
    for (const [index, family] of storeFamilies(description.family).entries()) {
      const subset = index === 0 ? 'latin' : 'latin-ext'
      const path = join(folder(pkg), `${pkg}-${subset}-${description.weight}-${description.style}.woff`)
      const font = await loadFile(store, path, family, description)
      files.push({ name: index === 0 ? face : `${face}-extended`, font })
    }
    faces.set(face, { files, chosen: new Map(), widths: new Map() })
  }
  return new Faces(store, faces)
}

const opened = new Map<string, Promise<Faces>>()

/** Opens the typefaces, or gives those already open: a second report in the same process starts at once. */
export function loadFaces(folder: FontFolder): Promise<Faces> {
  const key = Object.values(packages).map(folder).join('\n')
  const known = opened.get(key)
  if (known) return known
  const faces = openFaces(folder)
  opened.set(key, faces)
  faces.catch(() => opened.delete(key))
  return faces
}
