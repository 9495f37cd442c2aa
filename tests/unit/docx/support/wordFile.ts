import { strFromU8, unzipSync } from 'fflate'

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The text that a reader sees; places where a word may be divided are not seen. */
export const textIn = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join(''))

/** The ids of the footnotes that are referred to here, in order. */
export const footnoteMarks = (xml: string): string[] =>
  [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id = '']) => id)

const attribute = (xml: string, name: string): string =>
  unescaped(new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? '')

export interface WordParagraph {
  readonly style: string
  readonly text: string
  readonly xml: string
}

export interface WordRow {
  readonly head: boolean
  readonly divisible: boolean
  readonly cells: readonly string[]
}

export interface WordPicture {
  readonly id: string
  readonly alt: string
  readonly drawing: string
  readonly fallback: string
}

/** A Word file taken apart, as far as the tests look into it. */
export class WordFile {
  readonly bytes: Uint8Array
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly body: string

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.parts = new Map(Object.entries(unzipSync(bytes)))
    this.body = this.text('word/document.xml')
  }

  text(part: string): string {
    return strFromU8(this.parts.get(part) ?? new Uint8Array())
  }

  /** Paragraphs outside of tables, in reading order. */
  paragraphs(): WordParagraph[] {
    const outside = this.body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')
    return [...outside.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([xml]) => ({
      style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
      text: textIn(xml),
      xml,
    }))
  }

  tables(): WordRow[][] {
    return [...this.body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
      [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => ({
        head: row.includes('<w:tblHeader/>'),
        divisible: !row.includes('<w:cantSplit/>'),
        cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textIn(cell)),
      })),
    )
  }

  pictures(): WordPicture[] {
    const target = (id: string): string => {
      const link = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
        this.text('word/_rels/document.xml.rels'),
      )?.[0]
      return attribute(link ?? '', 'Target')
    }
    return [...this.body.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([xml]) => {
      const properties = /<wp:docPr [^>]*>/.exec(xml)?.[0] ?? ''
      return {
        id: attribute(properties, 'id'),
        alt: attribute(properties, 'descr'),
        drawing: target(attribute(/<asvg:svgBlip [^>]*>/.exec(xml)?.[0] ?? '', 'r:embed')),
        fallback: target(attribute(/<a:blip [^>]*>/.exec(xml)?.[0] ?? '', 'r:embed')),
      }
    })
  }
}
