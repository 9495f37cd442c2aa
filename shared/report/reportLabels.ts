import type { ReportLabels } from './reportModel.ts'

/** The fixed words of a Danish report. */
export const danishLabels: ReportLabels = {
  contents: 'Indhold',
  page: 'Side',
  figure: 'Figur',
  table: 'Tabel',
  continued: 'fortsættes',
  source: 'Kilde',
  note: 'Note',
}

export const reportTitle = (year: number): string => `Årsrapport ${year}`
