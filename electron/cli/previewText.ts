import type { SheetPreview } from '../../shared/contract/importing.ts'

/** The rows as the sheet has them, with their numbers. */
export const previewText = (sheets: readonly SheetPreview[]): string =>
  sheets
    .map(({ sheet, rows, more }) =>
      [
        `${sheet}:`,
        ...rows.map(({ number, cells }) => `${String(number).padStart(7)}  ${cells.join(' | ')}`),
        ...(more ? ['      …'] : []),
      ].join('\n'),
    )
    .join('\n')
