import type { MetricDefinition } from '../metric.ts'
import { common, flow, scope, share } from './placementFields.ts'

const months = { ...common, kind: 'mean', unit: 'måneder', decimals: 1 } as const

const CHAIN = {
  da: 'Tiden regnes i hele måneder fra den dag, barnet blev anbragt; et skift af anbringelsessted afbryder den ikke.',
  en: 'Time is counted in whole months from the day the child was placed; a move to another place does not break it.',
}
const UNKNOWN = {
  da: 'Hvor den første periode i udtrækket selv fortsætter en tidligere, er begyndelsen ukendt.',
  en: 'Where the first period of the extract itself continues an earlier one, the beginning is unknown.',
}

/** What moves: beginnings, endings, moves, and how long placements last. */
export const placementCourseCatalogue: readonly MetricDefinition[] = [
  {
    ...flow,
    id: 'placements-new-count',
    dims: [...scope, 'age'],
    unitByDim: { age: 'børn' },
    label: { da: 'Nye anbringelser', en: 'New placements' },
    definition: {
      da: 'Perioder, der er begyndt i året med startårsagen ny anbringelse. Et skift af anbringelsessted tæller ikke med. Alder er opgjort den 31. december året før.',
      en: 'Periods begun in the year as a new placement. A move to another place does not count. Age is as of 31 December of the year before.',
    },
  },
  {
    ...flow,
    id: 'placements-new-by-age',
    unit: 'børn',
    dims: [...scope, 'age'],
    label: { da: 'Nye anbringelser efter alder', en: 'New placements by age' },
    definition: {
      da: 'Nye anbringelser efter barnets alder den 31. december året før. Et barn med to nye anbringelser tæller to gange.',
      en: 'New placements by the age of the child on 31 December of the year before. A child with two new placements counts twice.',
    },
  },
  {
    ...flow,
    id: 'placements-ended-count',
    label: { da: 'Ophørte anbringelser', en: 'Ended placements' },
    definition: {
      da: 'Perioder, der er ophørt i året. Et skift af anbringelsessted tæller ikke med.',
      en: 'Periods ended in the year. A move to another place does not count.',
    },
  },
  {
    ...flow,
    id: 'placements-moves-count',
    unit: 'skift',
    label: { da: 'Skift af anbringelsessted', en: 'Moves to another place' },
    definition: {
      da: 'Perioder, der er begyndt i året som et skift fra et andet anbringelsessted.',
      en: 'Periods begun in the year as a move from another place of placement.',
    },
  },
  {
    ...flow,
    id: 'placements-moved-children-count',
    unit: 'børn',
    label: { da: 'Børn, der har skiftet anbringelsessted', en: 'Children who moved to another place' },
    definition: {
      da: 'Børn med mindst ét skift af anbringelsessted i året. Hvert barn tæller én gang.',
      en: 'Children with at least one move to another place in the year. Each child counts once.',
    },
  },
  {
    ...flow,
    id: 'placements-during-year-count',
    unit: 'børn',
    label: { da: 'Børn, der har været anbragt i året', en: 'Children placed at some time in the year' },
    definition: {
      da: 'Børn, der har været anbragt mindst én dag i året. Antallet den 31. december er en del af dem.',
      en: 'Children placed on at least one day of the year. Those placed on 31 December are among them.',
    },
  },
  {
    ...flow,
    id: 'placements-entered-children-count',
    unit: 'børn',
    label: { da: 'Børn kommet til siden året før', en: 'Children who entered since the year before' },
    definition: {
      da: 'Børn anbragt den 31. december, som ikke var anbragt i kommunen den 31. december året før. Antallet året før plus dem, der er kommet til, minus dem, der er gået fra, er årets antal.',
      en: 'Children placed on 31 December who were not placed by the municipality on 31 December of the year before. Last year’s number plus those who entered less those who left is this year’s number.',
    },
  },
  {
    ...flow,
    id: 'placements-left-children-count',
    unit: 'børn',
    label: { da: 'Børn gået fra siden året før', en: 'Children who left since the year before' },
    definition: {
      da: 'Børn anbragt den 31. december året før, som ikke er anbragt i kommunen den 31. december.',
      en: 'Children placed on 31 December of the year before who are not placed by the municipality on 31 December.',
    },
  },
  {
    ...common,
    id: 'placements-duration-count',
    dims: [...scope, 'duration'],
    label: { da: 'Anbragte efter anbringelsens varighed', en: 'Placed children by time in placement' },
    definition: {
      da: `Børn anbragt den 31. december efter, hvor længe de har været anbragt. ${CHAIN.da} ${UNKNOWN.da}`,
      en: `Children placed on 31 December by how long they have been placed. ${CHAIN.en} ${UNKNOWN.en}`,
    },
  },
  {
    ...share,
    id: 'placements-duration-share-pct',
    dims: [...scope, 'duration'],
    label: { da: 'Anbringelsens varighed, andel', en: 'Time in placement, share' },
    definition: {
      da: 'Anbragte i klassen i procent af kommunens anbragte den 31. december.',
      en: 'Children in the class as a percentage of the placed children of the municipality on 31 December.',
    },
  },
  {
    ...months,
    id: 'placements-duration-months-average',
    label: { da: 'Anbringelsens varighed, gennemsnit', en: 'Time in placement, average' },
    definition: {
      da: `Måneder, som de anbragte den 31. december i gennemsnit har været anbragt. ${CHAIN.da} Børn med ukendt begyndelse er ikke med.`,
      en: `Months that the children placed on 31 December have been placed on average. ${CHAIN.en} Children with an unknown beginning are left out.`,
    },
  },
  {
    ...months,
    id: 'placements-duration-months-median',
    label: { da: 'Anbringelsens varighed, median', en: 'Time in placement, median' },
    definition: {
      da: 'Halvdelen af de anbragte den 31. december har været anbragt kortere og halvdelen længere. Børn med ukendt begyndelse er ikke med.',
      en: 'Half of the children placed on 31 December have been placed for a shorter time and half for a longer. Children with an unknown beginning are left out.',
    },
  },
  {
    ...flow,
    id: 'placements-ended-duration-count',
    dims: [...scope, 'duration'],
    label: { da: 'Ophørte anbringelser efter varighed', en: 'Ended placements by duration' },
    definition: {
      da: `Anbringelser ophørt i året efter, hvor længe barnet havde været anbragt. ${CHAIN.da} ${UNKNOWN.da}`,
      en: `Placements ended in the year by how long the child had been placed. ${CHAIN.en} ${UNKNOWN.en}`,
    },
  },
  {
    ...flow,
    id: 'placements-ended-duration-share-pct',
    kind: 'share',
    unit: '%',
    decimals: 1,
    dims: [...scope, 'duration'],
    label: { da: 'Ophørte anbringelser efter varighed, andel', en: 'Ended placements by duration, share' },
    definition: {
      da: 'Ophørte anbringelser i klassen i procent af årets ophørte anbringelser.',
      en: 'Ended placements in the class as a percentage of the placements ended in the year.',
    },
  },
  {
    ...flow,
    id: 'placements-ended-duration-months-average',
    kind: 'mean',
    unit: 'måneder',
    decimals: 1,
    label: { da: 'Ophørte anbringelsers varighed, gennemsnit', en: 'Duration of ended placements, average' },
    definition: {
      da: `Måneder, som årets ophørte anbringelser i gennemsnit varede. ${CHAIN.da} Anbringelser med ukendt begyndelse er ikke med.`,
      en: `Months that the placements ended in the year lasted on average. ${CHAIN.en} Placements with an unknown beginning are left out.`,
    },
  },
  {
    ...flow,
    id: 'placements-ended-duration-months-median',
    kind: 'mean',
    unit: 'måneder',
    decimals: 1,
    label: { da: 'Ophørte anbringelsers varighed, median', en: 'Duration of ended placements, median' },
    definition: {
      da: 'Halvdelen af årets ophørte anbringelser varede kortere og halvdelen længere. Anbringelser med ukendt begyndelse er ikke med.',
      en: 'Half of the placements ended in the year were shorter and half longer. Placements with an unknown beginning are left out.',
    },
  },
]
