// The yardstick: the same report model through @react-pdf/renderer as its documentation shows it, untagged.

import { join } from 'node:path'
import {
  Circle,
  Document,
  Font,
  Line,
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
import type { FigureSpec } from '../../shared/figures/figureSpec.ts'
import type { Primitive, Scene } from '../../shared/figures/scene/primitives.ts'
import { scene } from '../../shared/figures/scene/scene.ts'
import type { Block, Chapter, Inline, ReportModel, TableModel } from '../../shared/report/reportModel.ts'

const TEXT_WIDTH = 453

const styles = StyleSheet.create({
  page: { fontFamily: 'Source Serif 4', fontSize: 10.5, paddingTop: 68, paddingBottom: 79, paddingHorizontal: 71 },
  heading: { fontFamily: 'Source Sans 3', fontWeight: 600, fontSize: 15, marginTop: 14, marginBottom: 6 },
  paragraph: { marginBottom: 7, lineHeight: 1.33, fontSize: 10.5 },
  row: { flexDirection: 'row', borderBottomWidth: 0.25, borderBottomColor: '#E4E7EB', paddingVertical: 2 },
  cell: { fontFamily: 'Source Sans 3', fontSize: 9 },
  foot: { position: 'absolute', bottom: 40, right: 71, fontSize: 8 },
})

const inlineText = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('')

function drawn(primitive: Primitive, key: number): ReactElement {
  switch (primitive.kind) {
    case 'line':
      return h(Line, {
        key,
        x1: primitive.x1,
        y1: primitive.y1,
        x2: primitive.x2,
        y2: primitive.y2,
        stroke: primitive.stroke,
        strokeWidth: primitive.width,
      })
    case 'rect':
      return h(Rect, {
        key,
        x: primitive.x,
        y: primitive.y,
        width: primitive.width,
        height: primitive.height,
        fill: primitive.fill,
      })
    case 'path':
      return h(Path, { key, d: primitive.d, stroke: primitive.stroke, strokeWidth: primitive.width })
    case 'circle':
      return h(Circle, { key, cx: primitive.cx, cy: primitive.cy, r: primitive.r, fill: primitive.fill })
    case 'text':
      return h(
        Text,
        {
          key,
          x: primitive.x,
          y: primitive.y,
          fill: primitive.colour,
          textAnchor: primitive.anchor,
          style: { fontFamily: 'Source Sans 3', fontSize: primitive.size },
        },
        primitive.text,
      )
  }
}

function figure(spec: FigureSpec, key: number): ReactElement {
  const drawing: Scene = scene(spec, TEXT_WIDTH, 200, 'da', (text, size) => text.length * size * 0.5)
  return h(
    View,
    { key, wrap: false },
    h(Text, { style: styles.heading }, spec.title),
    h(Svg, { width: drawing.width, height: drawing.height }, drawing.primitives.map(drawn)),
  )
}

function table(model: TableModel, key: number): ReactElement {
  const cells = (texts: readonly string[], fixed: boolean, row: number): ReactElement =>
    h(
      View,
      { key: row, style: styles.row, wrap: false, fixed },
      texts.map((text, index) =>
        h(
          Text,
          {
            key: index,
            style: [
              styles.cell,
              {
                width: `${(model.columns[index]?.width ?? 1) * 100}%`,
                textAlign: model.columns[index]?.align ?? 'left',
              },
            ],
          },
          text,
        ),
      ),
    )
  return h(
    View,
    { key },
    h(Text, { style: styles.heading }, model.title),
    cells(
      model.columns.map(({ heading }) => heading),
      true,
      -1,
    ),
    model.rows.map((row, index) =>
      cells(
        row.cells.map(({ text }) => text),
        false,
        index,
      ),
    ),
  )
}

function block(each: Block, key: number): ReactElement {
  switch (each.type) {
    case 'heading':
      return h(Text, { key, style: styles.heading }, each.text)
    case 'lead':
    case 'paragraph':
    case 'note':
      return h(Text, { key, style: styles.paragraph }, inlineText(each.inlines))
    case 'list':
      return h(
        View,
        { key },
        each.items.map((item, index) => h(Text, { key: index, style: styles.paragraph }, `• ${inlineText(item)}`)),
      )
    case 'keyNumbers':
      return h(
        View,
        { key },
        each.numbers.map((number, index) =>
          h(Text, { key: index }, `${number.value} ${number.label} ${number.change ?? ''}`),
        ),
      )
    case 'figure':
      return figure(each.figure, key)
    case 'table':
      return table(each.table, key)
  }
}

const chapter = (each: Chapter, key: number): ReactElement =>
  h(
    Page,
    { key, size: 'A4', style: styles.page },
    h(Text, { style: styles.heading }, `${each.number} ${each.title}`),
    each.blocks.map(block),
    h(Text, { fixed: true, style: styles.foot, render: ({ pageNumber }) => String(pageNumber) }),
  )

/** Registers the same fonts and renders every chapter on pages of its own. */
export function renderPlain(model: ReportModel, fonts: string): Promise<Buffer> {
  for (const [family, folder] of [
    ['Source Serif 4', 'source-serif-4'],
    ['Source Sans 3', 'source-sans-3'],
  ] as const)
    Font.register({
      family,
      fonts: [400, 600].map((fontWeight) => ({
        src: join(fonts, folder, 'files', `${folder}-latin-${fontWeight}-normal.woff`),
        fontWeight,
      })),
    })
  return renderToBuffer(h(Document, { title: model.title, language: model.language }, model.chapters.map(chapter)))
}
