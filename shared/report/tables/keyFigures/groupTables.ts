import type { GroupTable } from './groupTable.ts'

export const groupTables: readonly GroupTable[] = [
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
