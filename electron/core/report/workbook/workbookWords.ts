import type { ReportModel } from '../../../../shared/report/reportModel.ts'

const danish = {
  contents: 'Indhold',
  toContents: 'Til indhold',
  sheet: 'Ark',
  content: 'Indhold',
  chapter: 'Kapitel',
  measure: 'Opgjort som',
  exact: 'Tallene er uafrundede, hvor de er beregnet af registreringer; regnearket viser dem afrundet som i rapporten.',
  definitions: 'Definitioner',
  definitionsOf: 'Hvad tallene er',
  metric: 'Mål',
  unit: 'Enhed',
  definition: 'Definition',
  base: 'Grundlag',
  source: 'Kilde',
  note: 'Note',
  sources: 'Kilder',
  sourcesOf: 'Hvor tallene kommer fra',
  usedIn: 'Bruges i',
  files: 'Filer',
  filesOf: 'De filer, der er indlæst',
  file: 'Fil',
  imported: 'Indlæst',
  read: 'Læste rækker',
  leftOut: 'Udeladte rækker',
  questioned: 'Rækker med spørgsmål',
  checksum: 'SHA-256',
}

export type WorkbookWords = Readonly<Record<keyof typeof danish, string>>

const english: WorkbookWords = {
  contents: 'Contents',
  toContents: 'To the contents',
  sheet: 'Sheet',
  content: 'Content',
  chapter: 'Chapter',
  measure: 'Measured as',
  exact:
    'Numbers computed from registrations are not rounded; the spreadsheet shows them with the decimals of the report.',
  definitions: 'Definitions',
  definitionsOf: 'What the numbers are',
  metric: 'Metric',
  unit: 'Unit',
  definition: 'Definition',
  base: 'Base',
  source: 'Source',
  note: 'Note',
  sources: 'Sources',
  sourcesOf: 'Where the numbers come from',
  usedIn: 'Used in',
  files: 'Files',
  filesOf: 'The files that were imported',
  file: 'File',
  imported: 'Imported',
  read: 'Rows read',
  leftOut: 'Rows left out',
  questioned: 'Rows with questions',
  checksum: 'SHA-256',
}

export const workbookWords = ({ language }: ReportModel): WorkbookWords => (language === 'da-DK' ? danish : english)
