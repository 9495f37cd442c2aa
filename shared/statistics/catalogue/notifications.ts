import type { MetricDefinition } from '../metric.ts'
import { bases, sources } from './sources.ts'

const scope = ['year', 'municipality'] as const

/** Fields that most of the chapter's metrics share; each entry names what differs. */
const common = {
  chapter: 'notifications',
  kind: 'count',
  unit: 'underretninger',
  decimals: 0,
  base: bases.allNotifications,
  source: sources.notifications,
  dims: scope,
} as const satisfies Partial<MetricDefinition>

const share = { ...common, kind: 'share', unit: '%', decimals: 1 } as const

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
      da: 'Ændring fra året før i procent af antallet året før.',
      en: 'Change from the year before as a percentage of the number of that year.',
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
    definition: { da: 'Årets underretninger divideret med 12.', en: 'Notifications of the year divided by 12.' },
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
      da: 'Ændring fra periodens første år til rapportåret i procent af det første års antal.',
      en: 'Change from the first year of the period to the report year, as a percentage of the first number.',
    },
  },
  {
    ...common,
    id: 'notifications-by-age',
    dims: [...scope, 'age', 'rank'],
    unitByDim: { rank: 'år (alder)' },
    base: bases.bornNotifications,
    label: { da: 'Underretninger efter alder', en: 'Notifications by age' },
    definition: {
      da: 'Barnets alder i hele år på modtagelsesdagen. Ufødte vises for sig. Som rang: alderen med flest underretninger, og ved lige mange den laveste alder.',
      en: 'Age of the child in whole years on the day of receipt. Unborn children are shown separately. As a rank: the age with most notifications, and the lower age of equals.',
    },
  },
  {
    ...share,
    id: 'notifications-age-share-pct',
    dims: [...scope, 'age'],
    base: bases.bornNotifications,
    label: { da: 'Aldersfordeling', en: 'Distribution by age' },
    definition: {
      da: 'Underretninger om børn på alderstrinnet i procent af underretninger om fødte børn.',
      en: 'Notifications about children of the age as a percentage of notifications about children already born.',
    },
  },
  {
    ...common,
    id: 'notifications-born-count',
    base: bases.bornNotifications,
    label: { da: 'Underretninger om fødte børn', en: 'Notifications about children already born' },
    definition: {
      da: 'Underretninger i året uden dem, der gælder ufødte børn.',
      en: 'Notifications of the year less those about unborn children.',
    },
  },
  {
    ...common,
    id: 'notified-children-count',
    unit: 'børn',
    base: bases.notifiedChildren,
    label: { da: 'Børn, der er underrettet om', en: 'Children notified about' },
    definition: {
      da: 'Fødte børn med mindst én underretning i året. Hvert barn tæller én gang og er genkendt ved et pseudonym, ikke ved navn eller CPR-nummer.',
      en: 'Children already born, with at least one notification in the year. Each child counts once and is recognised by a pseudonym, not by name or CPR number.',
    },
  },
  {
    ...common,
    id: 'notifications-per-child-average',
    kind: 'mean',
    unit: 'pr. barn',
    decimals: 1,
    base: bases.notifiedChildren,
    label: { da: 'Underretninger pr. barn', en: 'Notifications per child' },
    definition: {
      da: 'Underretninger om fødte børn divideret med antallet af børn, der er underrettet om.',
      en: 'Notifications about children already born divided by the number of children notified about.',
    },
  },
  {
    ...common,
    id: 'notified-children-repeat-count',
    unit: 'børn',
    dims: [...scope, 'repeat'],
    base: bases.notifiedChildren,
    label: { da: 'Børn efter antal underretninger', en: 'Children by number of notifications' },
    definition: {
      da: 'Børn med netop én, netop to, tre eller flere og mere end én underretning i året.',
      en: 'Children with exactly one, exactly two, three or more, and more than one notification in the year.',
    },
  },
  {
    ...share,
    id: 'notified-children-repeat-share-pct',
    dims: [...scope, 'repeat'],
    base: bases.notifiedChildren,
    label: { da: 'Børn efter antal underretninger, andel', en: 'Children by number of notifications, share' },
    definition: {
      da: 'Børn i gruppen i procent af de børn, der er underrettet om.',
      en: 'Children in the class as a percentage of the children notified about.',
    },
  },
  {
    ...share,
    id: 'notified-children-repeat-share-change-pp',
    kind: 'points',
    unit: 'pp',
    dims: [...scope, 'repeat'],
    base: bases.notifiedChildren,
    label: {
      da: 'Ændring i andel børn efter antal underretninger',
      en: 'Change in share of children by number of notifications',
    },
    definition: {
      da: 'Forskel mellem de to års uafrundede andele i procentpoint.',
      en: 'Difference between the unrounded shares of the two years, in percentage points.',
    },
  },
  {
    ...common,
    id: 'notifications-sex-count',
    dims: [...scope, 'sex'],
    base: bases.bornNotifications,
    label: { da: 'Underretninger efter køn', en: 'Notifications by sex' },
    definition: {
      da: 'Underretninger om fødte børn efter barnets køn.',
      en: 'Notifications about children already born by sex of the child.',
    },
  },
  {
    ...share,
    id: 'notifications-sex-share-pct',
    dims: [...scope, 'sex'],
    base: bases.bornNotifications,
    label: { da: 'Kønsfordeling', en: 'Distribution by sex' },
    definition: {
      da: 'Underretninger om henholdsvis drenge og piger i procent af underretninger om fødte børn.',
      en: 'Notifications about boys or girls as a percentage of notifications about children already born.',
    },
  },
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
  {
    ...common,
    id: 'notifications-response-count',
    dims: [...scope, 'responseClass'],
    label: { da: 'Tid til første handling', en: 'Time to first action' },
    definition: {
      da: 'Kalenderdage fra modtagelse til første handling i klasser, der ikke overlapper hinanden. Det er ikke vurderingen inden 24 timer (servicelovens § 155, fra 2024 barnets lovs § 136).',
      en: 'Calendar days from receipt to first action, in classes that do not overlap. This is not the assessment within 24 hours that the law requires.',
    },
  },
  {
    ...share,
    id: 'notifications-response-share-pct',
    dims: [...scope, 'responseClass'],
    label: { da: 'Tid til første handling, andel', en: 'Time to first action, share' },
    definition: {
      da: 'Underretninger i klassen i procent af kommunens underretninger.',
      en: 'Notifications in the class as a percentage of the notifications of the municipality.',
    },
  },
  {
    ...common,
    id: 'notifications-same-day-count',
    label: { da: 'Første handling samme dag', en: 'First action on the same day' },
    definition: {
      da: 'Underretninger med første handling på modtagelsesdagen.',
      en: 'Notifications with the first action on the day of receipt.',
    },
  },
  {
    ...share,
    id: 'notifications-within-14-days-pct',
    decimals: 0,
    label: { da: 'Første handling inden for 14 dage, andel', en: 'First action within 14 days, share' },
    definition: {
      da: 'Underretninger med første handling senest 14 dage efter modtagelsen i procent af alle underretninger. Samme dag er medregnet.',
      en: 'Notifications with the first action no later than 14 days after receipt as a percentage of all notifications. The same day is included.',
    },
  },
  {
    ...common,
    id: 'notifications-response-days-average',
    kind: 'mean',
    unit: 'dage',
    decimals: 1,
    label: { da: 'Dage til første handling, gennemsnit', en: 'Days to first action, average' },
    definition: {
      da: 'Gennemsnitligt antal kalenderdage fra modtagelse til første handling.',
      en: 'Average number of calendar days from receipt to first action.',
    },
  },
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
