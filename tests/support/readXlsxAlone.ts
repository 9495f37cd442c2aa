import { readXlsx } from '../../electron/core/import/readWorkbook/xlsx/readXlsx.ts'
import { readZipDirectory } from '../../electron/core/import/readWorkbook/zip/zipDirectory.ts'
import type { CellValue, SheetGrid } from '../../shared/domain/grid.ts'
import { mainNamespace } from './makeXlsx.ts'

/** Our own reader alone, without the library behind it. */
export const ours = (bytes: Buffer, options?: Parameters<typeof readXlsx>[2]): Promise<readonly SheetGrid[]> =>
  readXlsx(bytes, readZipDirectory(bytes), options)

/** The cells of the first sheet. */
export const cellsOf = async (bytes: Buffer): Promise<readonly (readonly CellValue[])[]> =>
  (await ours(bytes))[0]?.rows.map(({ cells }) => cells) ?? []

export const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`

export const text = (content: string): string => `<t>${content}</t>`

/** As ClosedXML writes: every element with a namespace prefix. */
export const prefixed = (part: string): string =>
  part.replace(mainNamespace, mainNamespace.replace('xmlns', 'xmlns:x')).replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
