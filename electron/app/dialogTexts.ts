import type { PickRequest } from '../../shared/contract/bridge.ts'
import type { Language } from './settings.ts'

export interface DialogTexts {
  readonly title: string
  readonly filter: string
  readonly extensions: readonly string[]
}

const PROJECT = ['aarsrapport']
const SPREADSHEETS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'txt', 'px', 'json']
const MEMORY = ['json']
const PICTURES = ['png', 'jpg', 'jpeg', 'svg']

const texts: Record<Language, Record<PickRequest['purpose'], DialogTexts>> = {
  da: {
    openProject: { title: 'Åbn projekt', filter: 'Årsrapportprojekter', extensions: PROJECT },
    createProject: {
      title: 'Nyt projekt',
      filter: 'Årsrapportprojekter',
      extensions: PROJECT,
    },
    openSpreadsheets: { title: 'Vælg filer, der skal indlæses', filter: 'Regneark', extensions: SPREADSHEETS },
    backup: {
      title: 'Gem en kopi af projektet',
      filter: 'Årsrapportprojekter',
      extensions: PROJECT,
    },
    saveReport: { title: 'Gem årsrapporten', filter: 'PDF-dokumenter', extensions: ['pdf'] },
    saveWord: { title: 'Gem årsrapporten', filter: 'Word-dokumenter', extensions: ['docx'] },
    saveWorkbook: { title: 'Gem rapportens tal', filter: 'Excel-regneark', extensions: ['xlsx'] },
    saveSpreadsheet: { title: 'Gem de udeladte rækker', filter: 'Regneark', extensions: ['xlsx'] },
    openPicture: { title: 'Vælg logo', filter: 'Billeder', extensions: PICTURES },
    openMemory: { title: 'Hent huskede kolonner og værdier', filter: 'JSON-filer', extensions: MEMORY },
    saveMemory: { title: 'Gem huskede kolonner og værdier', filter: 'JSON-filer', extensions: MEMORY },
    saveSvg: { title: 'Gem figuren', filter: 'SVG-tegninger', extensions: ['svg'] },
    savePng: { title: 'Gem figuren', filter: 'PNG-billeder', extensions: ['png'] },
    saveXlsx: { title: 'Gem tallene', filter: 'Excel-regneark', extensions: ['xlsx'] },
    saveCsv: { title: 'Gem tallene', filter: 'CSV-filer', extensions: ['csv'] },
  },
  en: {
    openProject: { title: 'Open project', filter: 'Annual report projects', extensions: PROJECT },
    createProject: {
      title: 'New project',
      filter: 'Annual report projects',
      extensions: PROJECT,
    },
    openSpreadsheets: { title: 'Choose files to import', filter: 'Spreadsheets', extensions: SPREADSHEETS },
    backup: {
      title: 'Save a copy of the project',
      filter: 'Annual report projects',
      extensions: PROJECT,
    },
    saveReport: {
      title: 'Save the annual report',
      filter: 'PDF documents',
      extensions: ['pdf'],
    },
    saveWord: { title: 'Save the annual report', filter: 'Word documents', extensions: ['docx'] },
    saveWorkbook: { title: 'Save the numbers of the report', filter: 'Excel spreadsheets', extensions: ['xlsx'] },
    saveSpreadsheet: { title: 'Save the rows left out', filter: 'Spreadsheets', extensions: ['xlsx'] },
    openPicture: { title: 'Choose a logo', filter: 'Pictures', extensions: PICTURES },
    openMemory: { title: 'Fetch remembered columns and values', filter: 'JSON files', extensions: MEMORY },
    saveMemory: { title: 'Save remembered columns and values', filter: 'JSON files', extensions: MEMORY },
    saveSvg: { title: 'Save the figure', filter: 'SVG drawings', extensions: ['svg'] },
    savePng: { title: 'Save the figure', filter: 'PNG pictures', extensions: ['png'] },
    saveXlsx: { title: 'Save the numbers', filter: 'Excel spreadsheets', extensions: ['xlsx'] },
    saveCsv: { title: 'Save the numbers', filter: 'CSV files', extensions: ['csv'] },
  },
}

export function dialogTexts(purpose: PickRequest['purpose'], language: Language): DialogTexts {
  return texts[language][purpose]
}

/** A name from the window as a bare file name with the dialog's own extension. */
export function safeFileName(name: string, extension: string): string {
  const bare = name
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 120)
  return withExtension(bare || 'fil', extension)
}

export function withExtension(file: string, extension: string): string {
  return file.toLowerCase().endsWith(`.${extension}`) ? file : `${file}.${extension}`
}
