import type { Language } from '../danish.ts'
import type { Bilingual } from '../statistics/metric.ts'
import type { ReportLabels } from './reportModel.ts'

/** The fixed words of a report. */
export const reportLabels: Readonly<Record<Language, ReportLabels>> = {
  da: {
    contents: 'Indhold',
    page: 'Side',
    figure: 'Figur',
    table: 'Tabel',
    continued: 'fortsættes',
    source: 'Kilde',
    note: 'Note',
  },
  en: {
    contents: 'Contents',
    page: 'Page',
    figure: 'Figure',
    table: 'Table',
    continued: 'continued',
    source: 'Source',
    note: 'Note',
  },
}

/** What an edition with small numbers is marked with. */
export const internalEdition: Bilingual = { da: 'Intern udgave', en: 'Internal edition' }

/** "Ishøj Kommune", "Ishøj Municipality". */
export const municipalityName = (name: string): Bilingual => ({ da: `${name} Kommune`, en: `${name} Municipality` })
