import type { MetricDefinition } from '../metric.ts'
import { changeEntry } from './changeEntry.ts'
import { common, scope, share } from './notificationFields.ts'

/** How soon something was done. */
const levels: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'notifications-response-count',
    dims: [...scope, 'responseClass'],
    label: { da: 'Tid til første handling', en: 'Time to first action' },
    definition: {
      da: 'Kalenderdage fra modtagelse til første handling i klasser, der ikke overlapper hinanden. Det er ikke den vurdering inden 24 timer, som loven kræver.',
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
      da: 'Gennemsnitligt antal kalenderdage fra modtagelse til første handling. Underretninger uden en handling er ikke med.',
      en: 'Average number of calendar days from receipt to first action. Notifications without an action are left out.',
    },
  },
  {
    ...common,
    id: 'notifications-within-days-count',
    dims: [...scope, 'days'],
    label: { da: 'Første handling inden for et antal dage', en: 'First action within a number of days' },
    labelWith: { da: 'Første handling {days}', en: 'First action {days}' },
    definition: {
      da: 'Underretninger med første handling samme dag (0), senest dagen efter (1) eller inden for 3, 7, 14 og 30 kalenderdage. Hver klasse omfatter de foregående.',
      en: 'Notifications with the first action on the same day (0), on the next day at the latest (1), or within 3, 7, 14 and 30 calendar days. Each class includes those before it.',
    },
  },
  {
    ...share,
    id: 'notifications-within-days-share-pct',
    dims: [...scope, 'days'],
    label: {
      da: 'Første handling inden for et antal dage, andel',
      en: 'First action within a number of days, share',
    },
    labelWith: { da: 'Første handling {days}, andel', en: 'First action {days}, share' },
    definition: {
      da: 'Underretninger med første handling inden for dagene i procent af alle underretninger, også dem uden handling. Det er ikke vurderingen inden 24 timer, som har sit eget tal, hvor udtrækket oplyser den.',
      en: 'Notifications with the first action within the days as a percentage of all, those without an action included. This is not the assessment within 24 hours, which has a number of its own where the extract states it.',
    },
  },
  {
    ...share,
    id: 'notifications-within-days-share-change-pp',
    kind: 'points',
    unit: 'pp',
    dims: [...scope, 'days'],
    label: {
      da: 'Ændring i andelen med første handling inden for et antal dage',
      en: 'Change in the share with a first action within a number of days',
    },
    labelWith: {
      da: 'Ændring i andelen med første handling {days}',
      en: 'Change in the share with a first action {days}',
    },
    definition: {
      da: 'Forskel mellem de to års uafrundede andele i procentpoint.',
      en: 'Difference between the unrounded shares of the two years, in percentage points.',
    },
  },
  {
    ...common,
    id: 'notifications-without-action-count',
    label: { da: 'Underretninger uden registreret handling', en: 'Notifications without a registered action' },
    definition: {
      da: 'Underretninger uden dato for en første handling, da data blev trukket.',
      en: 'Notifications without a day of a first action at the time of the extract.',
    },
  },
  {
    ...common,
    id: 'notifications-response-days-median',
    kind: 'mean',
    unit: 'dage',
    decimals: 1,
    label: { da: 'Dage til første handling, median', en: 'Days to first action, median' },
    definition: {
      da: 'Halvdelen af underretningerne med en handling fik den inden for færre kalenderdage og halvdelen flere.',
      en: 'Half of the notifications with an action received it within fewer calendar days and half within more.',
    },
  },
  {
    ...share,
    id: 'notifications-assessed-24-hours-share-pct',
    law: 'assessment-24-hours',
    label: { da: 'Vurderet inden 24 timer, andel', en: 'Assessed within 24 hours, share' },
    definition: {
      da: 'Loven kræver, at enhver underretning vurderes inden 24 timer. Andelen er af de underretninger, hvor udtrækket oplyser, om det er sket. Uden den oplysning kan tallet ikke opgøres: Dagen for den første handling er ikke vurderingen.',
      en: 'The law requires every notification to be assessed within 24 hours. The share is of the notifications for which the extract says whether it was. Without that information the number cannot be given: the day of the first action is not the assessment.',
    },
  },
  {
    ...common,
    id: 'notifications-assessed-24-hours-count',
    law: 'assessment-24-hours',
    label: { da: 'Vurderet inden 24 timer', en: 'Assessed within 24 hours' },
    definition: {
      da: 'Underretninger, som ifølge udtrækket er vurderet inden 24 timer.',
      en: 'Notifications that were assessed within 24 hours according to the extract.',
    },
  },
  {
    ...common,
    id: 'notifications-assessed-24-hours-known-count',
    law: 'assessment-24-hours',
    label: { da: 'Underretninger med oplysning om vurdering', en: 'Notifications whose assessment is known' },
    definition: {
      da: 'Underretninger, hvor udtrækket oplyser, om de er vurderet inden 24 timer.',
      en: 'Notifications for which the extract says whether they were assessed within 24 hours.',
    },
  },
]

const entryOf = (id: string) => levels.find((entry) => entry.id === id)

export const notificationResponseCatalogue: readonly MetricDefinition[] = [
  ...levels,
  ...changeEntry(entryOf('notifications-within-14-days-pct'), 'notifications-within-14-days-change-pp', 'points', {
    da: 'Ændring i andelen med første handling inden for 14 dage',
    en: 'Change in the share with the first action within 14 days',
  }),
]
