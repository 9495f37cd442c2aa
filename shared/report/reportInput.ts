import type { Language } from '../danish.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import type { ImportBatch, ImportIssue } from '../domain/importing.ts'
import type { SmallNumbers } from '../domain/smallNumbers.ts'
import type { FigureSpec } from '../figures/figureSpec.ts'
import type { LawEras } from '../statistics/breaks/lawEras.ts'
import type { SeriesBreak } from '../statistics/breaks/seriesBreak.ts'
import type { Facts } from '../statistics/facts/facts.ts'
import type { MetricDefinition } from '../statistics/metric.ts'
import type { MetricSet } from '../statistics/metricSet.ts'
import type { Period } from '../statistics/period.ts'
import type { OwnText } from './chapters/ownText.ts'
import type { TemplateText } from './markdown/parseTemplate.ts'
import type { ReportLayout } from './reportModel.ts'

export interface FigureOptions {
  readonly year: number
  /** Absent: all municipalities together. */
  readonly municipality?: string
}

/** Everything a report is made of. Nothing else is looked up while it is built. */
export interface ReportInput {
  readonly metrics: MetricSet
  readonly catalogue: readonly MetricDefinition[]
  /** The chapters of the edition. */
  readonly templates: readonly TemplateText[]
  /** What somebody has written in the place of a chapter's text, by the chapter's key. */
  readonly texts: ReadonlyMap<string, OwnText>
  /** The key of the edition, its language, and the title on its cover. */
  readonly edition: string
  readonly language: Language
  readonly title: string
  readonly layout?: ReportLayout
  readonly codeLists: CodeLists
  readonly economyCharts: readonly EconomyChart[]
  readonly facts: Facts
  readonly breaks: readonly SeriesBreak[]
  readonly laws: LawEras
  /** The day of the next year ("03-31") by which a year's accounts are final. */
  readonly accountsFinalBy: string
  /** Findings of the imports in force, for the data-quality appendix. */
  readonly issues: readonly ImportIssue[]
  readonly batches: readonly ImportBatch[]
  readonly year: number
  /** The report's year with those it is compared to: the period that the metrics were computed for. */
  readonly period: Period
  readonly centre: string
  readonly municipalities: readonly string[]
  /** The day printed on the report, as an ISO date. */
  readonly date: string
  /** What is stamped on a report of invented data ("Eksempel"), else null. */
  readonly sample: string | null
  readonly smallNumbers: SmallNumbers
  readonly figure: (key: string, options: FigureOptions) => FigureSpec | null
  /** Keys that `figure` knows; a template that asks for another is refused. */
  readonly figureKeys: readonly string[]
  readonly coverFigure?: FigureSpec | null
}
