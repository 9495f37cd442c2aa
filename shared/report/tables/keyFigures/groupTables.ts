import type { Language } from '../../../danish.ts'
import type { GroupTable } from './groupTable.ts'

/** "2-2" is one age, "8-11" a run of ages. */
function ages(run: string, language: Language): string {
  const [first, last] = run.split('-')
  const span = first === last ? first : `${first}–${last}`
  return language === 'da' ? `${span} år` : `${span}`
}

export const groupTables: readonly GroupTable[] = [
  {
    key: 'anbringelser-nye-alder',
    title: { da: 'Nye anbringelser efter alder', en: 'New placements by age' },
    unit: { da: 'Børn og unge', en: 'Children and young people' },
    heading: { da: 'Alder', en: 'Age' },
    count: 'placements-new-count',
    dimension: 'age',
    total: 'placements-new-count',
    ownOrder: true,
    nameOf: ages,
    note: {
      da: 'Alder den 31. december året før. Børn, der er født i året, har ingen alder og er ikke i tabellen.',
      en: 'Age on 31 December of the year before. Children born in the year have no age and are not in the table.',
    },
  },
  {
    key: 'aflastning-betaler',
    title: { da: 'Indskrevne børn efter betaler', en: 'Enrolled children by payer' },
    unit: { da: 'Børn, der har været indskrevet i året', en: 'Children enrolled in the course of the year' },
    heading: { da: 'Betaler', en: 'Payer' },
    count: 'respite-enrolled-children-by-payer',
    dimension: 'payer',
    total: 'respite-enrolled-children',
  },
  {
    key: 'tidlig-opsporing-status',
    title: { da: 'Tidlig opsporing af overvægt', en: 'Early detection of overweight' },
    unit: { da: 'Børn', en: 'Children' },
    heading: { da: 'Forløb', en: 'Course' },
    count: 'early-detection-children',
    dimension: 'status',
    note: {
      da: 'Et barn kan tælle i flere rækker.',
      en: 'A child can count in several rows.',
    },
  },
  {
    key: 'tidlig-opsporing-henvisninger',
    title: { da: 'Henvisninger fra tidlig opsporing', en: 'Referrals from early detection' },
    unit: { da: 'Henvisninger', en: 'Referrals' },
    heading: { da: 'Henvist til', en: 'Referred to' },
    count: 'early-detection-referrals',
    dimension: 'target',
    total: 'early-detection-referrals',
  },
]
