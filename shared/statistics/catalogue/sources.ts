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
  placementsAndPopulation: {
    da: 'Udtræk over anbringelser og efterværn, og folketal pr. 1. januar',
    en: 'Extract of placements and after-care, and population on 1 January',
  },
  placementsAndLedger: {
    da: 'Udtræk over anbringelser, og økonomisystemets budget- og regnskabstabel',
    en: 'Extract of placements, and budget and accounts table of the finance system',
  },
  peers: {
    da: 'Udgifter pr. 1.000 borgere (Statistikbanken)',
    en: 'Expenditure per 1,000 citizens (StatBank Denmark)',
  },
  peersAndPopulation: {
    da: 'Udgifter i kommunernes regnskaber og folketal pr. 1. januar (Statistikbanken)',
    en: 'Expenditure in the municipal accounts and population on 1 January (StatBank Denmark)',
  },
  caseload: { da: 'Oversigt over sager og rådgivere pr. team og måned', en: 'Cases and advisers by team and month' },
  rulings: {
    da: 'Udtræk over afgørelser i klagesager, én række pr. afgørelse',
    en: 'Extract of rulings in complaints, one row per ruling',
  },
  respite: {
    da: 'Indskrivningslister og kapacitetsoversigt for aflastning',
    en: 'Lists of enrolments and capacity table of respite care',
  },
  keyFigures: { da: 'Filen med nøgletal', en: 'The file of key figures' },
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
  printed: { da: 'Som opgjort i filen med nøgletal', en: 'As given in the file of key figures' },
  row: { da: 'Den enkelte række i tabellen', en: 'The individual row of the table' },
} as const satisfies Record<string, Bilingual>
