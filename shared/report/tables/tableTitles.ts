import type { Bilingual } from '../../statistics/metric.ts'
import { breakdownTables } from './breakdownTables.ts'
import { groupTables } from './keyFigures/groupTables.ts'
import { keyFigureTables } from './keyFigures/keyFigureTables.ts'
import { meetingShares } from './municipalities/meetingShares.ts'
import { municipalityBreakdowns } from './municipalities/municipalityBreakdowns.ts'
import { placementsProfile } from './municipalities/placementsProfile.ts'
import { municipalityTables, yearsTables } from './yearsTable.ts'

/** Tables that are built by a function of their own. */
const ofTheirOwn: Readonly<Record<string, Bilingual>> = {
  'sagstal-team': { da: 'Sager og sager pr. rådgiver efter team', en: 'Cases and cases per adviser by team' },
  'sagstal-kvartal': {
    da: 'Sager efter team ved udgangen af hvert kvartal',
    en: 'Cases by team at the end of every quarter',
  },
  'anbringelser-sted-aar': { da: 'Anbringelsesformer over årene', en: 'Forms of placement over the years' },
  'klager-udfald': { da: 'Afgørelser i klagesager efter udfald', en: 'Rulings in complaints by outcome' },
  'klager-instans': { da: 'Afgørelser i klagesager efter klageinstans', en: 'Rulings in complaints by appeal body' },
  'underretninger-kilde': { da: 'Underretninger efter underretter', en: 'Notifications by notifier' },
  'underretninger-gruppe-aar': { da: 'Underrettere i grupper over årene', en: 'Groups of notifiers over the years' },
  'udgifter-kroner': { da: 'Udgifter pr. 1.000 borgere', en: 'Expenditure per 1,000 citizens' },
  'udgifter-indeks': {
    da: 'Udgifter pr. 1.000 borgere i forhold til gennemsnittet',
    en: 'Expenditure per 1,000 citizens against the average',
  },
  oekonomi: { da: 'Budget og regnskab', en: 'Budget and accounts' },
  'oekonomi-oversigt': { da: 'Budget og regnskab efter område', en: 'Budget and accounts by area' },
  datakilder: { da: 'Indlæste filer', en: 'Imported files' },
}

const titles: ReadonlyMap<string, Bilingual> = new Map([
  ...[
    ...breakdownTables,
    ...yearsTables,
    ...municipalityTables,
    ...municipalityBreakdowns,
    ...keyFigureTables,
    ...groupTables,
    meetingShares,
    placementsProfile,
  ].map(({ key, title }) => [key, title] as const),
  ...Object.entries(ofTheirOwn),
])

/** What a table is called in print, also where there is none of it this year. */
export const tableTitle = (key: string): Bilingual => titles.get(key) ?? { da: key, en: key }
