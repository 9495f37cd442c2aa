import type { CodeLists } from '../../../../shared/domain/codeLists.ts'
import type { EconomyChart } from '../../../../shared/domain/economyChart.ts'
import { goldenEntries } from './goldenMetrics.ts'

/** Values of a dimension in the order of the golden file. */
const valuesOf = (metric: string, dimension: string): readonly string[] =>
  [
    ...new Set(goldenEntries.filter((entry) => entry.metric === metric).flatMap(({ dims }) => dims[dimension] ?? [])),
  ].map(String)

const groups = [
  'Skoler',
  'Daginstitutioner',
  'Sundhedsvæsenet',
  'Andre med skærpet underretningspligt',
  'Familie, naboer og andre borgere',
]
const firstOfGroup = [
  'Folkeskole',
  'Integreret institution',
  'Psykiatrisk hospital / distriktspsykiatrien',
  'Politiet',
  'Familie / slægtning',
]
const sources = valuesOf('notifications-source-count', 'source').filter((name) => !groups.includes(name))
const starts = [...firstOfGroup.map((name) => sources.indexOf(name)), sources.length]

export const goldenCodeLists: CodeLists = {
  notificationTypes: valuesOf('notifications-type-count', 'type'),
  meetingType: 'Underretningsmøde',
  sourceGroups: groups.map((name, index) => ({ name, sources: sources.slice(starts[index], starts[index + 1]) })),
  otherDutyGroup: 'Andre med skærpet underretningspligt',
  reasons: valuesOf('notifications-reason-count', 'reason'),
  firstActions: valuesOf('notifications-first-action-count', 'action'),
  placementForms: valuesOf('placements-type-count', 'form'),
  notPlacementForms: ['Kontaktperson (efterværn)'],
  formsOutside2012Definition: ['Kost-/efterskole', 'Netværkspleje'],
  teams: valuesOf('child-assessments-decided-count', 'team'),
  newPlacementReason: 'Ny anbringelse',
  moveReason: 'Skift af anbringelsessted',
  expenditureAreas: [
    { key: 'prevention', name: 'Forebyggende foranstaltninger' },
    { key: 'placement', name: 'Anbringende foranstaltninger' },
    { key: 'respite', name: 'Aflastning' },
    { key: 'residential-disability', name: 'Døgninstitutioner' },
  ],
  peerMeanName: 'Vestegnen gns.',
  keyFigureNames: {
    notificationsTotal: 'Underretninger i alt',
    notificationsBySource: 'Underretninger efter underretter',
  },
}

const area = (...rows: readonly string[]) => ({ rows })

export const goldenCharts: readonly EconomyChart[] = [
  {
    municipality: 'Ishøj',
    rows: [],
    areas: {
      placement: area('Anbringelsesområdet i alt'),
      prevention: area('Forebyggelse i alt'),
      total: area('Anbringelser + forebyggelser i alt'),
      cash: area('Kontante ydelser i alt'),
    },
    grandTotal: 'Total rådgivning børn & unge',
    refunds: [],
  },
  {
    municipality: 'Vallensbæk',
    rows: [],
    areas: {
      placement: area('I alt plejefam./opholdsstd.', 'I alt døgninstitutioner:'),
      prevention: area('I alt forebyggende foranstaltninger'),
      total: area('I alt plejefam./opholdsstd.', 'I alt døgninstitutioner:', 'I alt forebyggende foranstaltninger'),
      cash: area('Rest'),
    },
    grandTotal: null,
    refunds: [],
  },
]
