import { join } from 'node:path'
import { type RenderDocxOptions, renderDocx } from '../../../../electron/core/report/docx/renderDocx.ts'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { WordFile } from './wordFile.ts'

const modules = join(import.meta.dirname, '../../../../node_modules')

export const fontFolder = (name: string): string => join(modules, '@fontsource', name, 'files')

export const renderWord = (
  model: ReportModel,
  more: Pick<RenderDocxOptions, 'onProgress' | 'signal'> = {},
): Promise<Uint8Array> =>
  renderDocx(model, { fontFolder, rasteriser: join(modules, '@resvg/resvg-wasm/index_bg.wasm'), ...more })

/** The Word file of a report, taken apart. */
export const printWord = async (model: ReportModel): Promise<WordFile> => new WordFile(await renderWord(model))
