import { expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { TableModel } from '../../../shared/report/reportModel.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const { input } = await sampleReportInput()
const blocks = buildReport(input).chapters.flatMap((chapter) => chapter.blocks)
const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []))
const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block.figure] : []))

/** What was read and decided while importing is counted there, and is no number of the catalogue. */
const aboutImports = new Set(['datakilder', 'importfund', 'importvalg'])

const unexplained = (table: TableModel): readonly string[] =>
  table.rows.flatMap(({ cells }) =>
    cells
      .slice(1)
      .filter(
        ({ text, metric, dims }) =>
          /^[+−]?\d[\d.,]*$/.test(text) && !(metric && dims && input.metrics.get(metric, dims)),
      )
      .map(({ text }) => `${table.key}: ${cells[0]?.text}: ${text}`),
  )

test('every number in a table of the report is a number that can be explained', () => {
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter(({ key }) => !aboutImports.has(key)).flatMap(unexplained)).toEqual([])
})

test('every mark in a figure of the report is a number that can be explained', () => {
  const points = figures.flatMap((figure) =>
    [...figure.series, ...(figure.total ? [figure.total] : [])].flatMap((series) =>
      series.points.map((point) => ({ key: figure.key, ...point })),
    ),
  )
  expect(points.length).toBeGreaterThan(300)
  const wrong = points.filter(
    ({ value, metric, dims }) => value !== null && input.metrics.get(metric, dims)?.value !== value,
  )
  expect(wrong).toEqual([])
})
