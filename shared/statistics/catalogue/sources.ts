import type { Bilingual } from '../metric.ts'

/** The kinds of file that numbers come from, as the method appendix names them. */
export const sources = {
  notifications: {
    da: 'Udtræk over underretninger, én række pr. underretning',
    en: 'Extract of notifications, one row per notification',
  },
  notificationsAndKeyFigures: {
    da: 'Udtræk over underretninger; for ældre år filen med nøgletal',
    en: 'Extract of notifications; for earlier years the file of key figures',
  },
  assessments: {
    da: 'Udtræk over afgørelser om børnefaglig undersøgelse',
    en: 'Extract of decisions on child assessments',
  },
  placements: {
    da: 'Udtræk over anbringelser og efterværn, én række pr. periode',
    en: 'Extract of placements and after-care, one row per period',
  },
  population: { da: 'Folketal pr. 1. januar (Statistikbanken)', en: 'Population on 1 January (StatBank Denmark)' },
  notificationsAndPopulation: {
    da: 'Udtræk over underretninger og folketal pr. 1. januar',
    en: 'Extract of notifications and population on 1 January',
  },
  peers: {
    da: 'Udgifter pr. 1.000 borgere (Statistikbanken)',
    en: 'Expenditure per 1,000 citizens (StatBank Denmark)',
  },
  ledger: { da: 'Økonomisystemets budget- og regnskabstabel', en: 'Budget and accounts table of the finance system' },
} as const satisfies Record<string, Bilingual>

export const bases = {
  allNotifications: {
    da: 'Alle underretninger i året, også om ufødte børn',
    en: 'All notifications of the year, unborn children included',
  },
  bornNotifications: { da: 'Underretninger om fødte børn', en: 'Notifications about children already born' },
  notifiedChildren: {
    da: 'Fødte børn med mindst én underretning i året',
    en: 'Children already born, with at least one notification in the year',
  },
  placedChildren: { da: 'Børn og unge anbragt den 31. december', en: 'Children placed on 31 December' },
  row: { da: 'Den enkelte række i tabellen', en: 'The individual row of the table' },
} as const satisfies Record<string, Bilingual>
