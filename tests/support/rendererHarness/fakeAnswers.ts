import type { ProjectInfo, RecentProject, ReportOutline } from '../../../shared/contract/engine.ts'

export const sampleProject: ProjectInfo = {
  name: 'Familiecentret Ishøj-Vallensbæk',
  fileName: 'eksempel.aarsrapport',
  sample: true,
  centre: 'Familiecentret Ishøj-Vallensbæk',
  municipalities: ['Ishøj', 'Vallensbæk'],
  years: [2011, 2012, 2013],
  reportYear: 2013,
}

export const emptyProject: ProjectInfo = {
  name: 'Familiecentret Åkanden',
  fileName: 'aakanden.aarsrapport',
  sample: false,
  centre: 'Familiecentret Åkanden',
  municipalities: [],
  years: [],
  reportYear: null,
}

export const recentProjects: readonly RecentProject[] = [
  {
    token: 'r1',
    name: 'Familiecentret Ishøj-Vallensbæk',
    folder: 'M:\\Børn og unge\\Familiecenter\\Årsrapporter\\2013',
    openedAt: '2014-01-20T10:00:00Z',
    exists: true,
  },
  {
    token: 'r2',
    name: 'Familiecentret Ishøj-Vallensbæk 2012',
    folder: 'M:\\Børn og unge\\Familiecenter\\Årsrapporter\\2012',
    openedAt: '2013-02-04T10:00:00Z',
    exists: true,
  },
  {
    token: 'r3',
    name: 'Prøve',
    folder: 'C:\\Brugere\\leder\\Skrivebord',
    openedAt: '2013-01-04T10:00:00Z',
    exists: false,
  },
]

export const outline: ReportOutline = {
  year: 2013,
  title: 'Årsrapport 2013, Familiecentret Ishøj-Vallensbæk',
  chapters: [
    { key: '01', number: '1', title: 'Året kort' },
    { key: '02', number: '2', title: 'Underretninger' },
    { key: '03', number: '3', title: 'Børnefaglige undersøgelser' },
    { key: '04', number: '4', title: 'Anbringelser' },
    { key: '05', number: '5', title: 'Udgifter pr. 1.000 borgere' },
    { key: '06', number: '6', title: 'Økonomi' },
    { key: 'a', number: 'A', title: 'Metode' },
    { key: 'b', number: 'B', title: 'Datakvalitet' },
  ],
  findings: [
    'Regnskabet for Ishøj er foreløbigt: opgjort pr. 20. januar 2014.',
    '12 tal i tabellerne dækker færre end fem børn.',
    'To af filens egne summer afviger fra linjerne under dem.',
  ],
}
