import type { Texts } from '../da.ts'

export const yearsFiles: Texts['import']['files'] = {
  notifications: 'Notifications of concern',
  notificationsFrom: 'Extract from the case system, one row per notification',
  placements: 'Placements',
  placementsFrom: 'Extract from the case system, one row per placement and place',
  assessments: 'Child assessments',
  assessmentsFrom: 'Extract from the case system, one row per decision',
  economy: 'Budget and accounts',
  economyFrom: 'Printout from the finance system, one file per municipality',
  expenditure: 'Expenditure per 1,000 citizens',
  expenditureFrom: 'Comparison figures for the municipalities',
  population: 'Population',
  populationFrom: 'StatBank Denmark, population on 1 January by age',
  caseload: 'Caseload',
  caseloadFrom: 'The centre’s monthly count of cases and advisers by team',
  rulings: 'Appeal rulings',
  rulingsFrom: 'The centre’s list of rulings from the appeal bodies',
  respite: 'Respite care',
  respiteFrom: 'Enrolments, other providers and capacity from the respite care unit',
  keyFigures: 'Key figures',
  keyFiguresFrom: 'The centre’s own sheet of figures that no other file contains',
}
