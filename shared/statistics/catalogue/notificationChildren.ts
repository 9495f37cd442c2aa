import type { MetricDefinition } from '../metric.ts'
import { common, scope, share } from './notificationFields.ts'
import { bases } from './sources.ts'

/** Age, sex and repetition: what is known of born children only. */
export const notificationChildrenCatalogue: readonly MetricDefinition[] = [
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
]
