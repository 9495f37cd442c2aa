import type { MetricDefinition } from '../metric.ts'
import { common, scope } from './notificationFields.ts'
import { common as placed } from './placementFields.ts'

interface Field {
  readonly prefix: string
  readonly dim: string
  readonly of: Pick<MetricDefinition, 'chapter' | 'kind' | 'unit' | 'decimals' | 'base' | 'source'>
  readonly da: string
  readonly en: string
}

const NATIONAL = {
  da: 'i Danmarks Statistiks kategorier efter listen for året. Centrets egne koder er omsat; det, der er delt eller lagt sammen i listen, er også talt sammen.',
  en: 'in the categories of Statistics Denmark by the list of the year. The centre’s own codes are converted; what the list has split or merged is also counted together.',
}

const fields: readonly Field[] = [
  { prefix: 'notifications-national-source', dim: 'source', of: common, da: 'Underretter', en: 'Source' },
  { prefix: 'notifications-national-reason', dim: 'reason', of: common, da: 'Årsag', en: 'Reason' },
  { prefix: 'placements-national-type', dim: 'form', of: placed, da: 'Anbringelsessted', en: 'Place of placement' },
]

/** Local codes counted nationally: what can be set beside StatBank Denmark. */
export const nationalCatalogue: readonly MetricDefinition[] = fields.flatMap(({ prefix, dim, of, da, en }) => {
  const dims = [...scope, dim, 'joined']
  return [
    {
      ...of,
      id: `${prefix}-count`,
      dims,
      label: { da: `${da}, national kategori`, en: `${en}, national category` },
      definition: { da: `${da} ${NATIONAL.da}`, en: `${en} ${NATIONAL.en}` },
    },
    {
      ...of,
      id: `${prefix}-share-pct`,
      kind: 'share',
      unit: '%',
      decimals: 1,
      dims,
      label: { da: `${da}, national kategori, andel`, en: `${en}, national category, share` },
      definition: {
        da: 'Kategoriens andel i procent af alle i kommunen og året.',
        en: 'Share of the category as a percentage of all in the municipality and year.',
      },
    },
    {
      ...of,
      id: `${prefix}-share-change-pp`,
      kind: 'points',
      unit: 'pp',
      decimals: 1,
      dims,
      label: { da: `${da}, national kategori, ændring i andel`, en: `${en}, national category, change in share` },
      definition: {
        da: 'Forskel mellem de to års uafrundede andele i procentpoint. Kun kategorier, som begge års lister har.',
        en: 'Difference between the unrounded shares of the two years, in percentage points. Only categories that the lists of both years have.',
      },
    },
  ]
})
