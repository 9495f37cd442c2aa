import { join } from 'node:path'
import { openFont } from './openFont.ts'
import { isUsual, unusualLetters } from './usualLetters.ts'
import type { ShapingFont } from './wordCache.ts'

export type FontPackage = 'source-sans-3' | 'source-serif-4'
export type FontFolder = (pkg: FontPackage) => string

/** The six cuts of the report. Each has an extension with the letters of Central Europe (Łódź), opened when it is needed. */
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
  readonly files: FontFile[]
  readonly chosen: Map<string, FontFile | null>
  readonly widths: Map<string, number>
}

/** The report's typefaces, opened once: for the layout, for measuring and for the PDF. */
export class Faces {
  readonly #faces: ReadonlyMap<Face, LoadedFace>
  readonly #names = new Map<unknown, string>()
  #extended = false

  constructor(faces: ReadonlyMap<Face, FontFile>) {
    this.#faces = new Map(
      [...faces].map(([face, file]) => [face, { files: [file], chosen: new Map(), widths: new Map() }]),
    )
    for (const file of faces.values()) this.#names.set(file.font, file.name)
  }

  /** Letters stand in the text that only the extensions have, if any. */
  lacks(text: string): boolean {
    if (this.#extended) return false
    return [...unusualLetters(text)].some((char) => [...this.#faces.keys()].some((face) => !this.#fileFor(face, char)))
  }

  /** Takes in the extensions of all faces. */
  extend(extensions: ReadonlyMap<Face, FontFile>): void {
    if (this.#extended) return
    this.#extended = true
    for (const [face, file] of extensions) {
      const { files, chosen, widths } = this.#face(face)
      files.push(file)
      this.#names.set(file.font, file.name)
      chosen.clear()
      widths.clear()
    }
  }

  /** The font files of a cut, the extension last. */
  fontsOf(face: Face): ShapingFont[] {
    return this.#face(face).files.map(({ font }) => font)
  }

  files(): FontFile[] {
    return [...this.#faces.values()].flatMap((face) => face.files)
  }

  nameOf(font: unknown): string | undefined {
    return this.#names.get(font)
  }

  /** The text with every character that no font has replaced, so that nothing falls back to a font not embedded. */
  printable(text: string, face: Face): string {
    if (isUsual(text)) return text
    let clean = ''
    for (const char of text.normalize('NFC').replaceAll('\u00ad', '')) {
      clean += this.#fileFor(face, char) ? char : /\s/.test(char) ? ' ' : REPLACEMENT
    }
    return clean
  }

  /** Parts of a text by the font file that has their letters; nearly always one. */
  segments(text: string, face: Face): FaceSegment[] {
    if (isUsual(text)) return text === '' ? [] : [{ text, name: face }]
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
    const { widths } = this.#face(face)
    let units = 0
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from)
      const to = space < 0 ? text.length : space + 1
      const word = from === 0 && to === text.length ? text : text.slice(from, to)
      let width = widths.get(word)
      if (width === undefined) {
        width = this.#widthOf(word, face)
        widths.set(word, width)
      }
      units += width
      from = to
    }
    return (units * size) / 1000
  }

  #widthOf(word: string, face: Face): number {
    const { files } = this.#face(face)
    let width = 0
    for (const segment of this.segments(word, face)) {
      const font = files.find((file) => file.name === segment.name)?.font
      if (font) width += (font.word(segment.text).advanceWidth * 1000) / font.unitsPerEm
    }
    return width
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

const extensionOf = <Name extends string>(name: Name) => `${name}-extended` as const

type Subset = 'latin' | 'latin-ext'

async function openFiles(folder: FontFolder, subset: Subset): Promise<Map<Face, FontFile>> {
  const opened = Object.entries(faceDescriptions).map(
    async ([face, description]): Promise<readonly [Face, FontFile]> => {
      const pkg = packages[description.family]
      const path = join(folder(pkg), `${pkg}-${subset}-${description.weight}-${description.style}.woff`)
      const name = subset === 'latin' ? face : extensionOf(face)
      return [face as Face, { name, font: await openFont(path) }]
    },
  )
  return new Map(await Promise.all(opened))
}

interface OpenFaces {
  readonly faces: Promise<Faces>
  /** Asked for at most once. */
  extensions: Promise<Map<Face, FontFile>> | null
}

const opened = new Map<string, OpenFaces>()

function openedFrom(folder: FontFolder): OpenFaces {
  const key = Object.values(packages).map(folder).join('\n')
  const known = opened.get(key)
  if (known) return known
  const faces = openFiles(folder, 'latin').then((files) => new Faces(files))
  const own: OpenFaces = { faces, extensions: null }
  opened.set(key, own)
  faces.catch(() => opened.delete(key))
  return own
}

/**
 * Opens the typefaces, or gives those already open: a second report in the same process starts at once. With the texts
 * that are to be set the extensions are opened only if one of the letters needs them.
 */
export async function loadFaces(folder: FontFolder, texts?: string): Promise<Faces> {
  const own = openedFrom(folder)
  const faces = await own.faces
  if (texts !== undefined && !faces.lacks(texts)) return faces
  own.extensions ??= openFiles(folder, 'latin-ext')
  own.extensions.catch(() => {
    own.extensions = null
  })
  faces.extend(await own.extensions)
  return faces
}
