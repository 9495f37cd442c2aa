import type { ColourOf } from '../../../../../shared/report/appearance/reportColours.ts'
import type { Face, Faces } from '../type/faces.ts'
import { TextWriter } from './textWriter.ts'

export interface Stroke {
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[] | null
}

/** Draws on the current page: lengths in points, origin at the top left, text by its baseline. */
export class Brush {
  readonly pdf: PDFKit.PDFDocument
  readonly faces: Faces
  readonly #colourOf: ColourOf
  readonly #writer: TextWriter

  /** Every colour passes through `colourOf`, which knows what the report has in its place. */
  constructor(pdf: PDFKit.PDFDocument, faces: Faces, colourOf: ColourOf = (colour) => colour) {
    this.pdf = pdf
    this.faces = faces
    this.#colourOf = colourOf
    this.#writer = new TextWriter(pdf)
  }

  /** One line of text in one face. */
  text(text: string, x: number, baseline: number, face: Face, size: number, colour: string): void {
    let left = x
    for (const segment of this.faces.segments(text, face)) {
      this.fontText(segment.text, left, baseline, segment.name, size, colour)
      left += this.width(segment.text, size, face)
    }
  }

  textEnd(text: string, right: number, baseline: number, face: Face, size: number, colour: string): void {
    this.text(text, right - this.width(text, size, face), baseline, face, size, colour)
  }

  fontText(text: string, x: number, baseline: number, font: string, size: number, colour: string): void {
    this.pdf.font(font, size).fillColor(this.#colourOf(colour))
    this.#writer.write(text, x, baseline, size)
  }

  width(text: string, size: number, face: Face): number {
    return this.faces.measure(text, size, face)
  }

  /** The text, or as much of its beginning as the room has place for, with an ellipsis. */
  shortened(text: string, room: number, size: number, face: Face): string {
    if (this.width(text, size, face) <= room) return text
    const letters = [...text]
    while (letters.length > 0 && this.width(`${letters.join('').trimEnd()}…`, size, face) > room) letters.pop()
    return `${letters.join('').trimEnd()}…`
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#stroke(stroke, () => this.pdf.moveTo(x1, y1).lineTo(x2, y2))
  }

  path(d: string, stroke: Stroke): void {
    this.#stroke({ ...stroke }, () => this.pdf.lineJoin('round').path(d))
  }

  rect(x: number, y: number, width: number, height: number, fill: string): void {
    this.pdf.rect(x, y, width, height).fill(this.#colourOf(fill))
  }

  frame(x: number, y: number, width: number, height: number, stroke: Stroke): void {
    this.#stroke(stroke, () => this.pdf.rect(x, y, width, height))
  }

  circle(cx: number, cy: number, r: number, fill: string): void {
    this.pdf.circle(cx, cy, r).fill(this.#colourOf(fill))
  }

  image(png: Buffer, x: number, y: number, width: number, height: number): void {
    this.pdf.image(png, x, y, { width, height })
  }

  /** Paints with the origin moved. */
  at(x: number, y: number, paint: () => void): void {
    this.pdf.save().translate(x, y)
    paint()
    this.pdf.restore()
  }

  #stroke({ colour, width, dash }: Stroke, path: () => void): void {
    this.pdf.lineWidth(width)
    if (dash) this.pdf.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 })
    path()
    this.pdf.stroke(this.#colourOf(colour))
    if (dash) this.pdf.undash()
  }
}
