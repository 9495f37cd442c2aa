import type { MetricDefinition } from '../metric.ts'
import { notificationChangesCatalogue } from './notificationChanges.ts'
import { notificationChildrenCatalogue } from './notificationChildren.ts'
import { common, scope, share } from './notificationFields.ts'
import { notificationResponseCatalogue } from './notificationResponse.ts'
import { sources } from './sources.ts'

export const notificationCatalogue: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'notifications-count',
    label: { da: 'Underretninger', en: 'Notifications' },
    definition: {
      da: 'Antal underretninger modtaget i kalenderåret. En underretning om et ufødt barn tæller med.',
      en: 'Notifications received in the calendar year. A notification about an unborn child counts.',
    },
    source: sources.notificationsAndKeyFigures,
  },
  {
    ...common,
    id: 'notifications-change-pct',
    kind: 'change',
    unit: '%',
    decimals: 1,
    label: { da: 'Ændring i antal underretninger', en: 'Change in notifications' },
    definition: {
      da: 'Ændring fra det første af de to år til det andet i procent af det første års antal.',
      en: 'Change from the first of the two years to the second, as a percentage of the first number.',
    },
  },
  {
    ...share,
    id: 'notifications-municipality-share-pct',
    label: { da: 'Underretninger fordelt på kommune', en: 'Notifications by municipality' },
    definition: {
      da: 'Kommunens underretninger i procent af alle centrets underretninger i året.',
      en: 'Notifications of the municipality as a percentage of all notifications of the centre in the year.',
    },
  },
  {
    ...common,
    id: 'notifications-per-month-average',
    kind: 'mean',
    unit: 'underretninger/md',
    label: { da: 'Underretninger pr. måned, gennemsnit', en: 'Notifications per month, average' },
    definition: {
      da: 'Årets underretninger divideret med 12, eller med de begyndte måneder, hvis året ikke var slut ved indlæsningen.',
      en: 'Notifications of the year divided by 12, or by the months begun if the year was not over on import.',
    },
  },
  {
    ...common,
    id: 'notifications-by-month',
    dims: [...scope, 'month'],
    label: { da: 'Underretninger pr. måned', en: 'Notifications by month' },
    definition: {
      da: 'Underretninger efter den måned, de er modtaget i.',
      en: 'Notifications by the month of receipt.',
    },
  },
  {
    ...common,
    id: 'notifications-type-count',
    dims: [...scope, 'type'],
    label: { da: 'Underretninger efter form', en: 'Notifications by form' },
    definition: {
      da: 'Underretninger efter den form, de er modtaget i: skriftlig, telefonisk eller underretningsmøde.',
      en: 'Notifications by the form of receipt: in writing, by telephone, or at a notification meeting.',
    },
  },
  {
    ...common,
    id: 'notification-meetings-count',
    unit: 'møder',
    ofPersons: true,
    label: { da: 'Underretningsmøder', en: 'Notification meetings' },
    definition: {
      da: 'Underretninger modtaget på et møde mellem familien, en institution eller skole og en rådgiver.',
      en: 'Notifications received at a meeting between the family, an institution or school, and an adviser.',
    },
  },
  {
    ...share,
    id: 'notification-meetings-share-pct',
    label: { da: 'Andel modtaget på underretningsmøde', en: 'Share received at a notification meeting' },
    definition: {
      da: 'Underretningsmøder i procent af kommunens underretninger i året.',
      en: 'Notification meetings as a percentage of the notifications of the municipality in the year.',
    },
  },
  {
    ...common,
    id: 'notification-meetings-change-pct',
    kind: 'change',
    unit: '%',
    decimals: 1,
    label: { da: 'Ændring i underretningsmøder', en: 'Change in notification meetings' },
    definition: {
      da: 'Ændring fra det første af de to år til det andet i procent af det første års antal.',
      en: 'Change from the first of the two years to the second, as a percentage of the first number.',
    },
  },
  ...notificationChildrenCatalogue,
  {
    ...common,
    id: 'notifications-source-count',
    dims: [...scope, 'source'],
    label: { da: 'Underretninger efter underretter', en: 'Notifications by source' },
    definition: {
      da: 'Underretninger efter den, der har underrettet, både som gruppe og som den enkelte underretter.',
      en: 'Notifications by who notified, both as a group and as an individual source.',
    },
    source: sources.notificationsAndKeyFigures,
  },
  {
    ...share,
    id: 'notifications-source-share-pct',
    dims: [...scope, 'source'],
    label: { da: 'Underretninger efter underretter, andel', en: 'Notifications by source, share' },
    definition: {
      da: 'Underretninger fra underretteren i procent af kommunens underretninger i året.',
      en: 'Notifications from the source as a percentage of the notifications of the municipality in the year.',
    },
  },
  {
    ...share,
    id: 'notifications-other-duty-share-pct',
    dims: [...scope, 'source'],
    base: {
      da: 'Underretninger fra gruppen andre med skærpet underretningspligt',
      en: 'Notifications from the group of others with an extended duty to notify',
    },
    label: { da: 'Andre med skærpet underretningspligt', en: 'Others with an extended duty to notify' },
    definition: {
      da: 'Underretterens andel af gruppens underretninger i kommunen og året.',
      en: 'Share of the source in the notifications of the group in the municipality and year.',
    },
  },
  {
    ...common,
    id: 'notifications-reason-count',
    dims: [...scope, 'reason'],
    label: { da: 'Underretninger efter årsag', en: 'Notifications by reason' },
    definition: {
      da: 'Underretninger efter den ene årsag, der er registreret.',
      en: 'Notifications by the one reason that is registered.',
    },
  },
  {
    ...share,
    id: 'notifications-reason-share-pct',
    dims: [...scope, 'reason'],
    label: { da: 'Underretninger efter årsag, andel', en: 'Notifications by reason, share' },
    definition: {
      da: 'Underretninger med årsagen i procent af kommunens underretninger. De tre hyppigste årsager vises også samlet.',
      en: 'Notifications with the reason as a percentage of the notifications of the municipality. The three most frequent reasons are also shown together.',
    },
  },
  {
    ...common,
    id: 'notifications-first-action-count',
    dims: [...scope, 'action'],
    label: { da: 'Første handling', en: 'First action' },
    definition: {
      da: 'Underretninger efter den første handling, der er registreret.',
      en: 'Notifications by the first action that is registered.',
    },
  },
  {
    ...share,
    id: 'notifications-first-action-share-pct',
    dims: [...scope, 'action'],
    label: { da: 'Første handling, andel', en: 'First action, share' },
    definition: {
      da: 'Underretninger med handlingen i procent af kommunens underretninger.',
      en: 'Notifications with the action as a percentage of the notifications of the municipality.',
    },
  },
  ...notificationChangesCatalogue,
  ...notificationResponseCatalogue,
  {
    ...common,
    id: 'notifications-per-1000-children',
    kind: 'rate',
    unit: 'pr. 1.000',
    decimals: 1,
    label: { da: 'Underretninger pr. 1.000 børn og unge', en: 'Notifications per 1,000 children' },
    definition: {
      da: 'Årets underretninger, også om ufødte, pr. 1.000 børn og unge på 0–17 år den 1. januar.',
      en: 'Notifications of the year, unborn included, per 1,000 children aged 0–17 on 1 January.',
    },
    source: sources.notificationsAndPopulation,
  },
]
