import type { FigureSpec } from '../figures/figureSpec.ts'
import type { TableModel } from '../report/reportModel.ts'
import type { ChapterId, Dims, MetricDefinition, MetricKind, MetricRef } from '../statistics/metric.ts'

/** One choice in the statistics tree: a figure with its table. */
export interface StatisticsTopic {
  readonly key: string
  readonly chapter: ChapterId
  readonly label: string
}

export interface StatisticsView {
  readonly figure: FigureSpec
  readonly table: TableModel
  /** Of the metrics that are shown. */
  readonly definitions: readonly MetricDefinition[]
}

/** A condition that the counted rows met, in words: "Kommune: Ishøj". */
export interface ExplainedFilter {
  readonly field: string
  readonly value: string
}

/** A number that another one was worked out from; explained in its turn when chosen. */
export interface ExplainedInput {
  readonly metric: string
  readonly dims: Dims
  /** The metric with the values that set it apart: "Underretninger, 2013, Ishøj". */
  readonly label: string
  readonly display: string
}

/** Rows of one sheet of one import. */
export interface ExplainedSource {
  readonly batchId: number
  readonly file: string
  /** ISO instant of the import. */
  readonly importedAt: string
  readonly sheet: string
  readonly rowCount: number
  /** Row numbers as the spreadsheet shows them, ascending. */
  readonly rows: readonly number[]
}

/** "Forklar tallet": from the number back to the cells. */
export interface MetricExplanation {
  readonly metric: string
  readonly dims: Dims
  readonly label: string
  readonly kind: MetricKind
  readonly unit: string
  readonly display: string
  /** Unrounded: a whole number, or a fraction. */
  readonly exact: string
  /** How `display` was made from `exact`, in words. */
  readonly rounding: string
  readonly definition: string
  readonly base: string
  readonly source: string
  readonly part: number | null
  readonly whole: number | null
  /** The same in words, with what was counted: "34 af 125 underretninger". */
  readonly proportion: string | null
  readonly filters: readonly ExplainedFilter[]
  readonly inputs: readonly ExplainedInput[]
  /** What a reader must know before comparing: series breaks, provisional accounts, a changed law. */
  readonly notes: readonly string[]
  readonly rowCount: number
  readonly sources: readonly ExplainedSource[]
}

/** The stored rows behind a number, a page at a time; children are pseudonyms. */
export interface MetricRows {
  readonly total: number
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly batchId: number
    readonly file: string
    readonly sheet: string
    readonly row: number
    readonly cells: readonly string[]
  }[]
}

/** What a figure or table can be saved as. */
export const exportFormats = ['svg', 'png', 'xlsx', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A figure that was saved. */
export interface ExportedFigure {
  readonly fileName: string
  readonly bytes: number
  /** For `shell.open`. */
  readonly token: string
}

/** A number that moved, on the overview. `metric` and `dims` name what it is now. */
export interface OverviewChange {
  readonly metric: string
  readonly dims: Dims
  readonly chapter: ChapterId
  /** "Underretninger fra skoler" */
  readonly label: string
  readonly now: string
  readonly before: string
  /** Where `before` is explained. */
  readonly beforeOf: MetricRef
  /** With its sign and unit: "+15 %", "\u22122,1 pp"; null where the base is too small for a percentage. */
  readonly change: string | null
  /** Where `change` is explained. */
  readonly changeOf: MetricRef
  /** Numerator of a comparable size of the change, for ordering only. */
  readonly weight: number
  /** Set where the change crosses a break: then it is told, not ranked. */
  readonly breakNote: string | null
}

export interface OverviewCard {
  readonly metric: string
  readonly dims: Dims
  readonly chapter: ChapterId
  readonly label: string
  /** The years of `value` and `before`: others than the overview's for figures that come a year late. */
  readonly year: number
  readonly comparedWith: number
  readonly value: string
  readonly before: string | null
  /** Where `before` is explained. */
  readonly beforeOf: MetricRef | null
  readonly change: string | null
  /** Where `change` is explained. */
  readonly changeOf: MetricRef | null
  readonly breakNote: string | null
}

/** Something missing or questionable, with the screen that mends it. */
export interface OverviewMatter {
  readonly kind: 'missing' | 'questionable'
  readonly text: string
  readonly chapter: ChapterId | null
  /** Whose rows it is about; null where it is about all, or about none. */
  readonly municipality: string | null
  readonly screen: 'import' | 'statistics' | 'economy' | 'report' | 'settings'
}

/** The year at a glance. */
export interface Overview {
  readonly year: number
  readonly comparedWith: number
  readonly cards: readonly OverviewCard[]
  /** Those that moved most, in order; then those across a break, which have no order. */
  readonly changes: readonly OverviewChange[]
  /** The largest deviations of accounts (`now`) from budget (`before`), in order. */
  readonly deviations: readonly OverviewChange[]
  /** Numbers that were not ranked, because they are below `least` in both years. */
  readonly tooSmall: { readonly numbers: number; readonly least: number }
  readonly matters: readonly OverviewMatter[]
}
