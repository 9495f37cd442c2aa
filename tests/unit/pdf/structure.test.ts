import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import { extremeReports } from '../../paper/extremeReports.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')
/** Actions and groups of transparency have an `S` too. */
const noElements = new Set(['GoTo', 'URI', 'Transparency'])

/** How many elements of each kind the whole file has; they stand unpacked in it. */
function elementsOf(bytes: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, kind = ''] of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/^\/S \/(\w+)$/gm)) {
    if (!noElements.has(kind)) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

const goldens: Record<string, Record<string, number>> = {
  'every-block': {
    Caption: 11,
    Div: 9,
    Document: 1,
    Figure: 9,
    H1: 6,
    H2: 6,
    H3: 1,
    L: 5,
    LBody: 17,
    LI: 17,
    Lbl: 8,
    Link: 30,
    Note: 3,
    P: 112,
    Part: 1,
    Reference: 10,
    Sect: 6,
    TBody: 3,
    TD: 493,
    TH: 141,
    THead: 3,
    TOC: 4,
    TOCI: 10,
    TR: 121,
    Table: 3,
  },
  emptiness: {
    Caption: 1,
    Document: 1,
    H1: 5,
    H2: 1,
    L: 1,
    LBody: 1,
    LI: 1,
    Lbl: 1,
    Link: 3,
    Note: 1,
    P: 6,
    Part: 1,
    Reference: 3,
    Sect: 4,
    TBody: 1,
    TH: 4,
    THead: 1,
    TOC: 1,
    TOCI: 3,
    TR: 1,
    Table: 1,
  },
  'table-300-rows': {
    Caption: 1,
    Document: 1,
    Figure: 1,
    H1: 3,
    Link: 2,
    Note: 1,
    P: 13,
    Part: 1,
    Reference: 1,
    Sect: 3,
    TBody: 1,
    TD: 900,
    TH: 304,
    THead: 1,
    TOC: 1,
    TOCI: 1,
    TR: 301,
    Table: 1,
  },
}

test.each(Object.entries(goldens))('%s has its elements, kind by kind', async (name, golden) => {
  const model = extremeReports[name]?.()
  if (!model) throw new Error(`No such report: ${name}`)
  const { bytes } = await renderPdf(model, { fontFolder })
  expect(elementsOf(bytes)).toEqual(golden)
})
