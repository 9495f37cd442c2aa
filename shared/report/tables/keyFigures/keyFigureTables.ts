import type { KeyFigureTable } from './keyFigureTable.ts'

const mixed = { da: 'Antal, medmindre andet er nævnt', en: 'Number, unless stated otherwise' } as const

export const keyFigureTables: readonly KeyFigureTable[] = [
  {
    key: 'aflastning-hovedtal',
    title: { da: 'Hovedtal for aflastningen', en: 'Key figures on the respite unit' },
    unit: mixed,
    metrics: [
      'respite-enrolled-children',
      'respite-enrolled-children-31-december',
      'respite-billed-days',
      'respite-capacity-days',
      'respite-occupancy-pct',
    ],
    note: {
      da: 'Takstdøgn er de døgn, der er afregnet. Kapaciteten er de normerede pladser gange de døgn, tilbuddet er åbent.',
      en: 'Billed days are the days that were charged. The capacity is the approved places times the days of opening.',
    },
  },
  {
    key: 'familievaerksted-familier',
    title: { da: 'Familier efter ydelse', en: 'Families by service' },
    unit: { da: 'Familier', en: 'Families' },
    metrics: [
      'family-workshop-families-anonymous-counselling',
      'family-workshop-families-advice',
      'family-workshop-families-family-treatment',
      'family-workshop-families-vallensbaek-advice-treatment',
    ],
    note: {
      da: 'En familie kan have fået flere ydelser. Tallene kan derfor ikke lægges sammen.',
      en: 'A family may have received several services. The numbers cannot be added up.',
    },
  },
  {
    key: 'sundhedspleje-foedsler',
    title: { da: 'Fødsler', en: 'Births' },
    unit: mixed,
    metrics: [
      'births-count',
      'premature-births-count',
      'premature-births-share-pct',
      'young-mothers-count',
      'young-mothers-share-pct',
    ],
    note: {
      da: 'Andelene er af fødslerne i samme år.',
      en: 'Shares are of the births of the same year.',
    },
  },
]
