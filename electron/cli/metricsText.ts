import type { MetricJson } from '../../shared/contract/engine.ts'

/** One number a line, for reading and for `grep`. */
export const metricsText = (metrics: readonly MetricJson[]): string =>
  metrics
    .map(({ metric, dims, value, unit }) => {
      const where = Object.entries(dims).map(([name, of]) => `${name}=${of}`)
      return [metric, where.join(' '), value ?? '–', unit].join('\t')
    })
    .join('\n')
