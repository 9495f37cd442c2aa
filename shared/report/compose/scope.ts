import type { Bilingual, Dims, MetricDefinition, MetricValue } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'
import type { Template } from '../markdown/parseTemplate.ts'
import type { ReportInput } from '../reportInput.ts'

/** All municipalities together, as the metrics call it. */
export const TOGETHER = 'samlet'

/** What a directive may know while it is written out: the report's input and where in the template it stands. */
export interface Scope {
  readonly input: ReportInput
  /** The input's metrics and the sums of economy areas. */
  readonly metrics: MetricSet
  readonly definitions: ReadonlyMap<string, MetricDefinition>
  readonly template: Template
  /** The municipality of the surrounding loop, or null outside of one. */
  readonly municipality: string | null
  /** Figures and tables that had nothing to show; told to the user, since a report should not shrink unseen. */
  readonly omissions: Bilingual[]
  /** Metrics of the chapters composed so far; filled for the method appendix only. */
  readonly usedMetrics: ReadonlySet<string>
  /** Makes anchors unique over the whole report. */
  readonly anchors: Set<string>
}

export const withMunicipality = (scope: Scope, municipality: string): Scope => ({ ...scope, municipality })

export const municipalityOf = (scope: Scope): string => scope.municipality ?? TOGETHER

/** A metric's definition with the value at its dimensions, if there is one. */
export interface ResolvedMetric {
  readonly definition: MetricDefinition
  readonly dims: Dims
  readonly found: MetricValue | undefined
}

export const hasValue = (resolved: ResolvedMetric): boolean =>
  resolved.found !== undefined && (resolved.found.value !== null || resolved.found.date !== undefined)
