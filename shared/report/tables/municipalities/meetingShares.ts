import type { MunicipalityYears } from './municipalityYears.ts'

/** How much of what each municipality was notified of came at a meeting. */
export const meetingShares: MunicipalityYears = {
  key: 'underretningsmoeder-kommune',
  title: { da: 'Underretningsmøder i hver kommune', en: 'Notification meetings in each municipality' },
  unit: { da: 'Andel af kommunens underretninger (%)', en: 'Share of the notifications of the municipality (%)' },
  metric: 'notification-meetings-share-pct',
  format: 'percent',
}
