import type { Bilingual } from '../../../statistics/metric.ts'
import type { ReportInput } from '../../reportInput.ts'
import { breakdownOf, type Category, labelOf } from '../../sentences/categories.ts'
import type { MunicipalityBreakdown } from './municipalityBreakdown.ts'

const whole = (metric: string): MunicipalityBreakdown['total'] => ({
  label: { da: 'Alle', en: 'All' },
  metric,
  dims: () => ({}),
})

const notifications: Bilingual = { da: 'Underretninger', en: 'Notifications' }
const allNotifications = whole('notifications-count')
const ofNotifications: Bilingual = {
  da: 'Andele er af kommunens underretninger.',
  en: 'Shares are of the notifications of the municipality.',
}

/** Dimension, heading and categories as the tables of all municipalities together have them. */
function by(over: string): Pick<MunicipalityBreakdown, 'dimension' | 'heading' | 'categories'> {
  const { dimension, heading, categories } = breakdownOf(over, { file: over, line: 1 })
  return { dimension, heading, categories }
}

function sourcesOfDuty(input: ReportInput): readonly Category[] {
  const { sourceGroups, otherDutyGroup } = input.codeLists
  const sources = sourceGroups.find(({ name }) => name === otherDutyGroup)?.sources ?? []
  return sources.map((name) => ({ value: name, label: labelOf(input, name) }))
}

/** The tables that compare the municipalities within one year. */
export const municipalityBreakdowns: readonly MunicipalityBreakdown[] = [
  {
    ...by('kilde'),
    key: 'underretninger-skaerpet-kommune',
    title: {
      da: 'Andre med skærpet underretningspligt efter kommune',
      en: 'Others with an extended duty, by municipality',
    },
    unit: { da: 'Underretninger fra gruppen', en: 'Notifications from the group' },
    categories: sourcesOfDuty,
    count: 'notifications-source-count',
    share: 'notifications-other-duty-share-pct',
    total: {
      label: { da: 'Alle fra gruppen', en: 'All from the group' },
      metric: 'notifications-source-count',
      dims: ({ codeLists }) => ({ source: codeLists.otherDutyGroup }),
    },
    note: {
      da: 'Andele er af kommunens underretninger fra gruppen.',
      en: 'Shares are of the notifications of the municipality from the group.',
    },
  },
  {
    ...by('aarsag'),
    key: 'underretninger-aarsag-kommune',
    title: { da: 'Underretninger efter årsag og kommune', en: 'Notifications by reason and municipality' },
    unit: notifications,
    count: 'notifications-reason-count',
    share: 'notifications-reason-share-pct',
    total: allNotifications,
    note: ofNotifications,
  },
  {
    ...by('handling'),
    key: 'underretninger-handling-kommune',
    title: {
      da: 'Underretninger efter første handling og kommune',
      en: 'Notifications by first action and municipality',
    },
    unit: notifications,
    count: 'notifications-first-action-count',
    share: 'notifications-first-action-share-pct',
    total: allNotifications,
    note: ofNotifications,
  },
  {
    ...by('gentagelse'),
    key: 'underretninger-gentagelse-kommune',
    title: {
      da: 'Børn efter antal underretninger og kommune',
      en: 'Children by number of notifications and municipality',
    },
    unit: { da: 'Børn', en: 'Children' },
    count: 'notified-children-repeat-count',
    share: 'notified-children-repeat-share-pct',
    total: whole('notified-children-count'),
    note: {
      da: 'Andele er af de fødte børn, der er underrettet om i kommunen.',
      en: 'Shares are of the children already born who were notified about in the municipality.',
    },
  },
  {
    ...by('sted'),
    key: 'anbringelser-sted-kommune',
    title: { da: 'Anbringelsesform efter kommune', en: 'Form of placement by municipality' },
    unit: { da: 'Børn og unge anbragt den 31. december', en: 'Children placed on 31 December' },
    count: 'placements-type-count',
    share: 'placements-type-share-pct',
    total: whole('placements-count'),
    note: { da: 'Andele er af kommunens anbragte.', en: 'Shares are of the placed children of the municipality.' },
  },
]
