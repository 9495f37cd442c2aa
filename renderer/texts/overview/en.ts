import type { overviewTexts as danish } from './da.ts'

export const overviewTexts: Record<keyof typeof danish, string> = {
  title: 'Overview {{year}}',
  plainTitle: 'Overview',
  compared: 'Compared with {{year}}. Choose a number to see how it was counted.',
  missingCount_one: '1 thing is missing',
  missingCount_other: '{{total}} things are missing',
  questionableCount_one: '1 thing to check',
  questionableCount_other: '{{total}} things to check',
  changed: 'What changed most',
  changedNone: 'No numbers for {{year}} can be compared with {{before}}.',
  order:
    'The order follows how much a change stands out from chance variation: 20 more of 40 weigh more than 20 more of 400. At most two numbers of one kind are listed.',
  tooSmall_one: '1 number below {{least}} in both years is left out.',
  tooSmall_other: '{{total}} numbers below {{least}} in both years are left out.',
  percentRule: 'Percentages are shown only where the starting number is at least {{least}}.',
  apart: 'Not comparable across a break in the series',
  apartLead: 'The two years were counted differently. These numbers are therefore not part of the order.',
  numbers: 'Main numbers of the year',
  deviations: 'Largest deviations from the budget',
  deviationsLead:
    'Lines whose accounts deviate from the budget by at least DKK 50,000 and at least 5%, by amount. Plus is more spending or less income.',
  missing: 'Missing',
  missingNone: 'Nothing is missing.',
  questionable: 'To check',
  questionableNone: 'There is nothing to check.',
  number: 'Number',
  line: 'Line',
  change: 'Change',
  none: 'no figure',
  explain: 'Explain the number {{value}}: {{label}}, {{column}}',
  go: 'Go to {{screen}}',
  toEconomy: 'See economy',
  empty: 'The project is empty',
  emptyHint:
    'Import the files that the centre has for the year. The overview then shows the numbers of the year, what changed and what is missing. Begin with the list of notifications.',
}
