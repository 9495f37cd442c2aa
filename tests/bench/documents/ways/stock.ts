import {
  Circle,
  Document,
  type DocumentProps,
  Font,
  Line,
  Link,
  Page,
  Path,
  Rect,
  renderToBuffer,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import type { Primitive } from '../../../../shared/figures/scene/primitives.ts'
import { type PlainDocument, type PlainPart, type PlainTable, plainDocument } from '../plainDocument.ts'
import type { PlainFonts } from '../plainFonts.ts'
import type { Way } from '../way.ts'

const SANS = 'Sans'
const SERIF = 'Serif'

// A line height only beside its size, on texts that stand still: anywhere else it is multiplied at every new layout.
const styles = StyleSheet.create({
  page: { fontFamily: SERIF, fontSize: 10.5, paddingTop: 68, paddingBottom: 79, paddingHorizontal: 71 },
  h1: { fontFamily: SANS, fontWeight: 600, fontSize: 24, marginBottom: 18 },
  h2: { fontFamily: SANS, fontWeight: 600, fontSize: 15, marginTop: 20, marginBottom: 6 },
  h3: { fontFamily: SANS, fontWeight: 600, fontSize: 11.5, marginTop: 14, marginBottom: 4 },
  text: { fontSize: 10.5, lineHeight: 1.33, marginBottom: 7, width: 368 },
  caption: { fontFamily: SANS, fontWeight: 600, fontSize: 10, marginTop: 12, marginBottom: 5 },
  row: { flexDirection: 'row', borderBottomWidth: 0.25, borderBottomColor: '#E4E7EB', paddingVertical: 2 },
  cell: { fontFamily: SANS, fontSize: 9 },
  entry: { flexDirection: 'row', justifyContent: 'space-between', fontFamily: SANS, fontSize: 10.5, width: 400 },
  head: { position: 'absolute', top: 36, left: 71, fontFamily: SANS, fontSize: 8 },
  foot: { position: 'absolute', bottom: 40, right: 71, fontFamily: SANS, fontSize: 8 },
})
const headings = { 1: styles.h1, 2: styles.h2, 3: styles.h3 } as const

/** Filled while the chapters are cut into pages, read by the contents when all pages are known. */
type Pages = Map<string, number>

function drawn(primitive: Primitive, key: number): ReactElement {
  switch (primitive.kind) {
    case 'line': {
      const { x1, y1, x2, y2, stroke, width } = primitive
      return h(Line, { key, x1, y1, x2, y2, stroke, strokeWidth: width })
    }
    case 'rect': {
      const { x, y, width, height, fill } = primitive
      return h(Rect, { key, x, y, width, height, fill })
    }
    case 'path':
      return h(Path, { key, d: primitive.d, stroke: primitive.stroke, strokeWidth: primitive.width })
    case 'circle':
      return h(Circle, { key, cx: primitive.cx, cy: primitive.cy, r: primitive.r, fill: primitive.fill })
    case 'text': {
      const { x, y, colour, anchor, size, text } = primitive
      const style = { fontFamily: SANS, fontSize: size }
      return h(Text, { key, x, y, fill: colour, textAnchor: anchor, style }, text)
    }
  }
}

function tableOf(caption: string, { heads, right, shares, rows }: PlainTable, key: number): ReactElement {
  const row = (texts: readonly string[], place: number): ReactElement =>
    h(
      View,
      { key: place, style: styles.row, wrap: false, fixed: place < 0 },
      texts.map((text, index) => {
        const own = { width: `${(shares[index] ?? 0) * 100}%`, textAlign: right[index] ? 'right' : 'left' } as const
        return h(Text, { key: index, style: [styles.cell, own] }, text)
      }),
    )
  return h(View, { key }, h(Text, { style: styles.caption }, caption), row(heads, -1), rows.map(row))
}

function partOf(part: PlainPart, key: number, pages: Pages): ReactElement {
  switch (part.kind) {
    case 'heading': {
      const { anchor, text, level } = part
      const style = headings[level]
      // The published types know bookmarks of pages only.
      const bookmark = { bookmark: text }
      const told = ({ pageNumber }: { pageNumber: number }): string => {
        pages.set(anchor, pageNumber)
        return text
      }
      return h(View, { key, id: anchor, minPresenceAhead: 40, ...bookmark }, h(Text, { style, render: told }))
    }
    case 'text':
      return h(Text, { key, style: styles.text }, part.text)
    case 'points':
      return h(
        View,
        { key },
        part.items.map((item, index) => h(Text, { key: index, style: styles.text }, `• ${item}`)),
      )
    case 'figure': {
      const { width, height, primitives } = part.drawing
      return h(
        View,
        { key, wrap: false },
        h(Text, { style: styles.caption }, part.caption),
        h(Svg, { width, height }, primitives.map(drawn)),
      )
    }
    case 'table':
      return tableOf(part.caption, part.table, key)
  }
}

const frame = (title: string): ReactElement[] => [
  h(Text, { key: 'head', fixed: true, style: styles.head }, title),
  h(Text, { key: 'foot', fixed: true, style: styles.foot, render: ({ pageNumber }) => String(pageNumber) }),
]

function documentOf(plain: PlainDocument): ReactElement<DocumentProps> {
  const { title, language, centre, contentsTitle, contents, chapters } = plain
  const pages: Pages = new Map()
  const sheet = { size: 'A4', style: styles.page, experimentalPagination: true } as const
  const entries = contents.map(({ text, anchor }, key) =>
    h(
      Link,
      { key, src: `#${anchor}`, style: styles.entry },
      h(Text, {}, text),
      h(Text, { render: ({ totalPages }) => (totalPages ? String(pages.get(anchor) ?? '') : '00') }),
    ),
  )
  return h(Document, { title, language, author: centre }, [
    h(Page, { key: 'contents', ...sheet }, h(Text, { style: styles.h1 }, contentsTitle), entries, frame(title)),
    ...chapters.map((chapter) =>
      h(
        Page,
        { key: chapter.anchor, ...sheet },
        frame(chapter.title),
        chapter.parts.map((part, key) => partOf(part, key, pages)),
      ),
    ),
  ])
}

function registerFonts({ sans, sansStrong, serif, serifStrong }: PlainFonts): void {
  const weights = (normal: string, strong: string) => [
    { src: normal, fontWeight: 400 },
    { src: strong, fontWeight: 600 },
  ]
  Font.register({ family: SANS, fonts: weights(sans, sansStrong) })
  Font.register({ family: SERIF, fonts: weights(serif, serifStrong) })
}

const way: Way = {
  label: '@react-pdf/renderer, experimentalPagination, untagged',
  print: async (model, fonts) => {
    registerFonts(fonts)
    return { pdf: await renderToBuffer(documentOf(plainDocument(model))) }
  },
}

export default way
