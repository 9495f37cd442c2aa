import type { MetricDefinition } from '../metric.ts'
import { changeEntry } from './changeEntry.ts'
import { placementCourseCatalogue } from './placementCourse.ts'
import { common, scope, share } from './placementFields.ts'

const afterCare = {
  ...common,
  unit: 'unge',
  law: 'after-care',
  base: { da: 'Unge i efterværn den 31. december', en: 'Young people in after-care on 31 December' },
} as const

const levels: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'placements-count',
    label: { da: 'Anbragte børn og unge', en: 'Placed children' },
    definition: {
      da: 'Børn og unge, hvis anbringelse er begyndt senest den 31. december og ikke ophørt før den dag. Efterværn alene med kontaktperson er ikke en anbringelse.',
      en: 'Children whose placement began by 31 December and had not ended before that day. After-care with only a contact person is not a placement.',
    },
  },
  {
    ...common,
    id: 'placements-count-2012-definition',
    label: { da: 'Anbragte, opgjort som før 2013', en: 'Placed children, counted as before 2013' },
    definition: {
      da: 'Som anbragte børn og unge, men uden kost- og efterskoler og netværkspleje.',
      en: 'As placed children, but without boarding schools and network foster care.',
    },
  },
  {
    ...common,
    id: 'placements-change-pct',
    kind: 'change',
    unit: '%',
    decimals: 1,
    label: { da: 'Ændring i antal anbragte', en: 'Change in placed children' },
    definition: {
      da: 'Ændring fra det første af de to år til det andet i procent af det første års antal.',
      en: 'Change from the first of the two years to the second, as a percentage of the first number.',
    },
  },
  {
    ...common,
    id: 'placements-type-count',
    dims: [...scope, 'form'],
    label: { da: 'Anbragte efter anbringelsesform', en: 'Placed children by form' },
    definition: {
      da: 'Børn og unge anbragt den 31. december efter anbringelsesform.',
      en: 'Children placed on 31 December by form of placement.',
    },
  },
  {
    ...share,
    id: 'placements-type-share-pct',
    dims: [...scope, 'form'],
    label: { da: 'Anbringelsesformer, andel', en: 'Forms of placement, share' },
    definition: {
      da: 'Anbragte i anbringelsesformen i procent af kommunens anbragte den 31. december.',
      en: 'Children in that form of placement as a percentage of the placed children of the municipality on 31 December.',
    },
  },
  {
    ...share,
    id: 'placements-type-share-change-pp',
    kind: 'points',
    unit: 'pp',
    dims: [...scope, 'form'],
    label: { da: 'Ændring i andel efter anbringelsesform', en: 'Change in share by form' },
    definition: {
      da: 'Forskel mellem de to års uafrundede andele i procentpoint.',
      en: 'Difference between the unrounded shares of the two years, in percentage points.',
    },
  },
  {
    ...common,
    id: 'placements-by-age',
    dims: [...scope, 'age'],
    label: { da: 'Anbragte efter alder', en: 'Placed children by age' },
    definition: {
      da: 'Anbragte efter alder i hele år den 31. december.',
      en: 'Placed children by age in whole years on 31 December.',
    },
  },
  {
    ...common,
    id: 'placements-age-average',
    kind: 'mean',
    unit: 'år',
    decimals: 1,
    label: { da: 'Anbragtes alder, gennemsnit', en: 'Age of placed children, average' },
    definition: {
      da: 'Gennemsnit af de anbragtes alder i hele år den 31. december.',
      en: 'Average age of the placed children in whole years on 31 December.',
    },
  },
  {
    ...share,
    id: 'placements-municipality-share-pct',
    base: { da: 'Alle centrets anbragte den 31. december', en: 'All children of the centre placed on 31 December' },
    label: { da: 'Anbragte fordelt på kommune', en: 'Placed children by municipality' },
    definition: {
      da: 'Kommunens anbragte i procent af alle centrets anbragte den 31. december.',
      en: 'Placed children of the municipality as a percentage of all placed children of the centre on 31 December.',
    },
  },
  {
    ...common,
    id: 'placements-by-sex',
    dims: [...scope, 'sex'],
    label: { da: 'Anbragte efter køn', en: 'Placed children by sex' },
    definition: { da: 'Anbragte den 31. december efter køn.', en: 'Placed children on 31 December by sex.' },
  },
  ...placementCourseCatalogue,
  {
    ...afterCare,
    id: 'aftercare-count',
    label: { da: 'Unge i efterværn', en: 'Young people in after-care' },
    definition: {
      da: 'Unge i efterværn den 31. december, både anbragte og unge med kontaktperson.',
      en: 'Young people in after-care on 31 December, placed or with a contact person.',
    },
  },
  {
    ...afterCare,
    id: 'aftercare-count-placed',
    label: { da: 'Unge i efterværn, anbragte', en: 'Young people in after-care, placed' },
    definition: {
      da: 'Unge i efterværn, som er anbragt den 31. december.',
      en: 'Young people in after-care who are placed on 31 December.',
    },
  },
  {
    ...afterCare,
    id: 'aftercare-count-contact-person',
    label: { da: 'Unge i efterværn, kontaktperson', en: 'Young people in after-care, contact person' },
    definition: {
      da: 'Unge i efterværn med kontaktperson, som ikke er anbragt.',
      en: 'Young people in after-care with a contact person who are not placed.',
    },
  },
  {
    ...share,
    kind: 'rate',
    law: 'after-care',
    id: 'aftercare-share-pct',
    label: { da: 'Efterværn i forhold til anbragte', en: 'After-care relative to placed children' },
    definition: {
      da: 'Alle unge i efterværn sat i forhold til antallet af anbragte. Unge med kontaktperson indgår ikke i de anbragte, så tallet er et forholdstal og ikke en andel.',
      en: 'All young people in after-care relative to placed children. Those with a contact person are not among the placed, so this is a ratio, not a share.',
    },
  },
  {
    ...share,
    law: 'after-care',
    id: 'aftercare-placed-share-pct',
    label: { da: 'Anbragte i efterværn, andel', en: 'Placed children in after-care, share' },
    definition: {
      da: 'Anbragte unge i efterværn i procent af alle anbragte den 31. december.',
      en: 'Placed young people in after-care as a percentage of all placed children on 31 December.',
    },
  },
  {
    ...common,
    id: 'placements-consent-count',
    dims: [...scope, 'consent'],
    label: { da: 'Anbragte efter samtykke', en: 'Placed children by consent' },
    definition: {
      da: 'Børn anbragt den 31. december med samtykke, uden samtykke, og hvor det ikke er oplyst.',
      en: 'Children placed on 31 December with consent, without consent, and where it is not stated.',
    },
  },
  {
    ...common,
    law: 'placement-forced',
    id: 'placements-forced-count',
    unit: 'anbringelser',
    label: { da: 'Anbringelser uden samtykke', en: 'Placements without consent' },
    definition: {
      da: 'Børn og unge anbragt den 31. december uden samtykke. Hvert barn tæller én gang.',
      en: 'Children and young people placed on 31 December without consent. Each child counts once.',
    },
  },
  {
    ...share,
    law: 'placement-forced',
    id: 'placements-forced-share-pct',
    label: { da: 'Andel uden samtykke', en: 'Share without consent' },
    definition: {
      da: 'Anbringelser uden samtykke i procent af kommunens anbragte den 31. december.',
      en: 'Placements without consent as a percentage of the placed children of the municipality on 31 December.',
    },
  },
  {
    ...share,
    law: 'placement-forced',
    id: 'placements-forced-share-change-pp',
    kind: 'points',
    unit: 'pp',
    label: { da: 'Ændring i andel uden samtykke', en: 'Change in share without consent' },
    definition: {
      da: 'Forskel mellem de to års uafrundede andele i procentpoint.',
      en: 'Difference between the unrounded shares of the two years, in percentage points.',
    },
  },
]

const entryOf = (id: string) => levels.find((entry) => entry.id === id)

export const placementCatalogue: readonly MetricDefinition[] = [
  ...levels,
  ...changeEntry(entryOf('aftercare-count'), 'aftercare-change-pct', 'change', {
    da: 'Ændring i unge i efterværn',
    en: 'Change in young people in after-care',
  }),
]
