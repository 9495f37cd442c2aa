import type { Language } from '../../danish.ts'
import type { Bilingual } from '../metric.ts'

const YEAR = { da: 'År', en: 'Year' }
const MUNICIPALITY = { da: 'Kommune', en: 'Municipality' }
const SEX = { da: 'Køn', en: 'Sex' }
const MONTH = { da: 'Måned', en: 'Month' }
const AGE = { da: 'Alder', en: 'Age' }
const GROUP = { da: 'Gruppe', en: 'Group' }

/** Fields of stored rows and dimensions of numbers, as people call them. */
const names: Readonly<Record<string, Bilingual>> = {
  year: YEAR,
  month: MONTH,
  period: { da: 'Periode', en: 'Period' },
  municipality: MUNICIPALITY,
  type: { da: 'Form', en: 'Form' },
  source: { da: 'Underretter', en: 'Source' },
  sourceGroup: { da: 'Gruppe af underrettere', en: 'Group of sources' },
  reason: { da: 'Årsag', en: 'Reason' },
  firstAction: { da: 'Første handling', en: 'First action' },
  action: { da: 'Første handling', en: 'First action' },
  ageAtReceipt: { da: 'Alder ved modtagelsen', en: 'Age at receipt' },
  unborn: { da: 'Ufødt barn', en: 'Unborn child' },
  sex: SEX,
  assessedInTime: { da: 'Vurderet inden 24 timer', en: 'Assessed within 24 hours' },
  daysToAction: { da: 'Dage til første handling', en: 'Days to first action' },
  notificationsOfChild: { da: 'Underretninger om barnet i året', en: 'Notifications about the child in the year' },
  responseClass: { da: 'Tid til første handling', en: 'Time to first action' },
  repeat: { da: 'Underretninger om barnet i året', en: 'Notifications about the child in the year' },
  rank: { da: 'Plads', en: 'Rank' },
  age: AGE,
  team: { da: 'Team', en: 'Team' },
  ageAtDecision: { da: 'Alder ved afgørelsen', en: 'Age at the decision' },
  conclusion: { da: 'Afslutning', en: 'Conclusion' },
  form: { da: 'Anbringelsesform', en: 'Form of placement' },
  birthYear: { da: 'Fødselsår', en: 'Year of birth' },
  consent: { da: 'Samtykke', en: 'Consent' },
  afterCare: { da: 'Efterværn', en: 'After-care' },
  startYear: { da: 'Begyndt i', en: 'Begun in' },
  startReason: { da: 'Årsag til begyndelse', en: 'Reason for beginning' },
  endYear: { da: 'Ophørt i', en: 'Ended in' },
  endReason: { da: 'Årsag til ophør', en: 'Reason for ending' },
  endReasonOtherThan: { da: 'Årsag til ophør, undtagen', en: 'Reason for ending, except' },
  inForceDuring: { da: 'I kraft i perioden', en: 'In force during' },
  inForceOn: { da: 'I kraft den', en: 'In force on' },
  notInForceOn: { da: 'Ikke i kraft den', en: 'Not in force on' },
  days: { da: 'Frist', en: 'Time limit' },
  duration: { da: 'Varighed', en: 'Duration' },
  joined: { da: 'Talt sammen', en: 'Counted together' },
  monthsPlaced: { da: 'Måneder i anbringelse', en: 'Months placed' },
  openOn: { da: 'Åben den', en: 'Open on' },
  limitPassedOn: { da: 'Fristen overskredet den', en: 'Limit passed on' },
  line: { da: 'Konto', en: 'Account' },
  kind: { da: 'Art', en: 'Kind of row' },
  group: GROUP,
  area: { da: 'Område', en: 'Area' },
  quantity: { da: 'Størrelse', en: 'Quantity' },
  persons: { da: 'Personer', en: 'Persons' },
  body: { da: 'Instans', en: 'Body' },
  outcome: { da: 'Udfald', en: 'Outcome' },
  payer: { da: 'Betaler', en: 'Payer' },
  provider: { da: 'Tilbud', en: 'Provider' },
  answer: { da: 'Svar', en: 'Answer' },
  status: { da: 'Status', en: 'Status' },
  target: { da: 'Modtager', en: 'Target' },
}

export const fieldName = (field: string, language: Language): string => names[field]?.[language] ?? field
