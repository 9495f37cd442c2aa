import type { FactTable } from '../../domain/factTables.ts'
import type { Bilingual } from '../metric.ts'

/** The tables of stored rows, as people call them. */
export const datasetNames: Readonly<Record<FactTable, Bilingual>> = {
  notification: { da: 'Underretninger', en: 'Notifications' },
  placement: { da: 'Anbringelser', en: 'Placements' },
  assessment: { da: 'Undersøgelser', en: 'Assessments' },
  appeal_ruling: { da: 'Afgørelser', en: 'Rulings' },
  caseload: { da: 'Sagstal', en: 'Caseload' },
  ledger_row: { da: 'Budget og regnskab', en: 'Budget and accounts' },
  population: { da: 'Folketal', en: 'Population' },
  peer_expenditure: { da: 'Udgifter i andre kommuner', en: 'Expenditure of peers' },
  function_account: { da: 'Kommuneregnskaber efter funktion', en: 'Municipal accounts by function' },
  key_figure: { da: 'Nøgletal', en: 'Key figures' },
  respite_enrolment: { da: 'Aflastning', en: 'Respite care' },
  respite_elsewhere: { da: 'Aflastning andre steder', en: 'Respite care elsewhere' },
  respite_capacity: { da: 'Aflastningens pladser', en: 'Places of respite care' },
}
