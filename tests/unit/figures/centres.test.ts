import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { topicsIn } from '../../../shared/figures/figuresOf.ts'
import { scene } from '../../../shared/figures/scene/scene.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { computeStatistics } from '../../../shared/statistics/computeStatistics.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { range } from '../../../shared/statistics/tally.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { expectTidy, paperMeasure } from '../../support/tidyScene.ts'

const measure = await paperMeasure()
const folder = join(import.meta.dirname, '../../../templates')
const reference = loadReference(folder, loadImportTemplates(folder))

/** One to six municipalities, one to six years, chapters without a row. */
const seeds = range(1, 24)

const contextsOf = (seed: number): readonly FigureContext[] => {
  const { facts, period } = generatedCentre(seed, reference)
  const metrics = computeStatistics(facts, reference, period)
  const caveats = caveatsOf(reference, facts)
  return [ALL, ...period.municipalities.slice(0, 1)].flatMap((municipality) =>
    (['da', 'en'] as const).map((language) => ({
      metrics,
      period,
      codes: reference.codes,
      caveats,
      language,
      municipality,
    })),
  )
}

describe('figures of any centre', () => {
  test.each(seeds)('number %i show its numbers, in four colours, each label in its place', (seed) => {
    for (const context of contextsOf(seed)) {
      for (const topic of topicsIn(context)) {
        const figure = topic.build(context)
        if (!figure) continue
        const points = [...figure.series, ...(figure.total ? [figure.total] : [])].flatMap((each) => each.points)
        for (const { value, metric, dims } of points)
          expect(context.metrics.get(metric, dims)?.value ?? null, `${figure.key}: ${metric}`).toEqual(value)
        const coloured = figure.series.map(({ role }) => role).filter((role) => role !== 'peer')
        expect(new Set(coloured).size, figure.key).toBe(coloured.length)
        expect(figure.series.length - coloured.length, figure.key).toBeLessThanOrEqual(1)
        for (const text of [figure.title, figure.subtitle, figure.alt])
          expect(text, figure.key).not.toMatch(/undefined|null|NaN|^\s|\s{2}|\(\)|: ?$/)
        expectTidy(scene(figure, 453, 180, context.language, measure), measure)
      }
    }
  })

  test('are tried on few and on many municipalities', () => {
    const counts = new Set(seeds.map((seed) => generatedCentre(seed, reference).period.municipalities.length))
    expect(Math.min(...counts)).toBe(1)
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(5)
  })
})
