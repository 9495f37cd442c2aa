import type { ReportModel } from './reportModel.ts'

/** What a reader must know on every page: that the data are invented, that the edition is internal. */
export const stampsOf = ({ sample, internal }: Pick<ReportModel, 'sample' | 'internal'>): readonly string[] =>
  [sample, internal].flatMap((stamp) => stamp ?? [])

/** The same on one line. */
export const stampLine = (model: Pick<ReportModel, 'sample' | 'internal'>): string => stampsOf(model).join(' · ')

/** What stands below the title where there is no cover: whose it is, its day and its stamps. */
export const lineBelowTitle = (model: ReportModel): string =>
  [model.subtitle, model.dateText, ...stampsOf(model)].filter(Boolean).join(' · ')
