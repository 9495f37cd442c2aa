import type { Language } from '../../danish.ts'
import { type PaperNumbers, paperNumbers } from '../../paperNumbers.ts'
import type { Bilingual, Dims, MetricDefinition, MetricValue } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'
import type { Template } from '../markdown/parseTemplate.ts'
import type { ReportInput } from '../reportInput.ts'
import type { Block } from '../reportModel.ts'

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
  /** The line of the body that each block was made from; filled while the text is composed. */
  readonly lines: Map<Block, number>
}

export const withMunicipality = (scope: Scope, municipality: string): Scope => ({ ...scope, municipality })

export const municipalityOf = (scope: Scope): string => scope.municipality ?? TOGETHER

export const languageOf = ({ input }: Scope): Language => input.language

/** A text in the language of the report. */
export const said = ({ input }: Scope, text: Bilingual): string => text[input.language]

/** How the report writes numbers and dates. */
export const numbersOf = ({ input }: Scope): PaperNumbers => paperNumbers[input.language]

/** True where a number is of one municipality: there, one to four persons could be known. */
export const isOfOnePlace = ({ input }: Scope, { dims }: Pick<ResolvedMetric, 'dims'>): boolean =>
  (dims.municipality ?? TOGETHER) !== TOGETHER || input.municipalities.length === 1

/** A metric's definition with the value at its dimensions, if there is one, and the language it is shown in. */
export interface ResolvedMetric {
  readonly definition: MetricDefinition
  readonly dims: Dims
  readonly found: MetricValue | undefined
  readonly language: Language
}

export const resolvedAt = (scope: Scope, definition: MetricDefinition, dims: Dims): ResolvedMetric => ({
  definition,
  dims,
  found: scope.metrics.get(definition.id, dims),
  language: scope.input.language,
})

export const hasValue = (resolved: ResolvedMetric): boolean =>
  resolved.found !== undefined && (resolved.found.value !== null || resolved.found.date !== undefined)
