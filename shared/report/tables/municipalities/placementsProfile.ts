import type { MunicipalityProfile } from './municipalityProfile.ts'

const placed = 'placements-count'
const count = { format: 'count' } as const
const decimal = { format: 'decimal' } as const
/** A part of those placed on 31 December. */
const part = { ...count, against: placed, level: 1 } as const
const internalPart = { ...count, level: 1, internal: true } as const
const typed = { ...part, metric: 'placements-type-count' } as const

/** The placements of every municipality beside each other. */
export const placementsProfile: MunicipalityProfile = {
  key: 'anbringelser-profil',
  title: { da: 'Anbringelser i hver kommune', en: 'Placements in each municipality' },
  unit: { da: 'Antal, medmindre andet er nævnt', en: 'Number, unless stated otherwise' },
  rows: [
    { ...count, label: { da: 'Anbragt den 31. december', en: 'Placed on 31 December' }, metric: placed },
    { ...typed, label: { da: 'I plejefamilie', en: 'In a foster family' }, dims: { form: 'Plejefamilie' } },
    {
      ...typed,
      format: 'percent',
      label: { da: 'I plejefamilie (% af de anbragte)', en: 'In a foster family (% of those placed)' },
      metric: 'placements-type-share-pct',
      counts: typed.metric,
      dims: { form: 'Plejefamilie' },
    },
    { ...typed, label: { da: 'På opholdssted', en: 'In a residential home' }, dims: { form: 'Opholdssted' } },
    { ...part, label: { da: 'Uden samtykke', en: 'Without consent' }, metric: 'placements-forced-count' },
    {
      ...internalPart,
      format: 'percent',
      label: { da: 'Uden samtykke (% af de anbragte)', en: 'Without consent (% of those placed)' },
      metric: 'placements-forced-share-pct',
    },
    {
      ...count,
      label: { da: 'Anbragt på et tidspunkt i året', en: 'Placed at some time in the year' },
      metric: 'placements-during-year-count',
      against: placed,
    },
    { ...count, label: { da: 'Nye anbringelser', en: 'New placements' }, metric: 'placements-new-count' },
    { ...count, label: { da: 'Ophørte anbringelser', en: 'Ended placements' }, metric: 'placements-ended-count' },
    { ...count, label: { da: 'Unge i efterværn', en: 'Young people in after-care' }, metric: 'aftercare-count' },
    {
      ...internalPart,
      label: { da: 'I efterværn, fortsat anbragt', en: 'In after-care, still placed' },
      metric: 'aftercare-count-placed',
    },
    {
      ...internalPart,
      label: { da: 'I efterværn, alene kontaktperson', en: 'In after-care, contact person only' },
      metric: 'aftercare-count-contact-person',
    },
    {
      ...decimal,
      label: { da: 'Anbragte pr. 1.000 0–17-årige', en: 'Placed per 1,000 aged 0–17' },
      metric: 'placements-per-1000-children',
    },
    { ...decimal, label: { da: 'Gennemsnitsalder, år', en: 'Average age, years' }, metric: 'placements-age-average' },
    {
      ...decimal,
      label: { da: 'Varighed i måneder, gennemsnit', en: 'Time in placement in months, average' },
      metric: 'placements-duration-months-average',
    },
  ],
  note: {
    da: 'Alder og varighed er for dem, der er anbragt den 31. december.',
    en: 'Age and time in placement are of those placed on 31 December.',
  },
}
