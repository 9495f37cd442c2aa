import { type ImportRule, importRule as rule } from './importRule.ts'

/** What one row says. */
export const rowRules = {
  'event-before-birth': rule(
    'DQ-03',
    'error',
    'value',
    '{rows} har en dato før barnets fødsel{in}',
    'A date before the birth{in} in {rows}',
  ),
  'end-before-start': rule(
    'DQ-04',
    'error',
    'value',
    '{rows} slutter, før de begynder',
    'An end before the start in {rows}',
  ),
  'end-without-reason': rule(
    'DQ-04',
    'query',
    'value',
    '{rows} har en slutdato uden årsag',
    'An end without a reason in {rows}',
  ),
  'reason-without-end': rule(
    'DQ-04',
    'query',
    'value',
    '{rows} har en ophørsårsag uden slutdato',
    'A reason to end without an end in {rows}',
  ),
  'age-outside-form': rule(
    'DQ-10',
    'query',
    'value',
    '{rows} har en alder uden for ordningens grænser',
    'An age outside the limits in {rows}',
  ),
  'age-unlikely': rule(
    'DQ-10',
    'query',
    'value',
    '{rows} er om en person på 18 år eller mere',
    'A person of 18 or more in {rows}',
  ),
  'respite-days-many': rule(
    'DQ-11',
    'info',
    'source',
    '{rows} har 15 døgn eller mere pr. måned',
    '15 days a month or more in {rows}',
  ),
  'unborn-with-cpr': rule(
    'DQ-12',
    'query',
    'value',
    '{rows} om et ufødt barn har et CPR-nummer',
    'A CPR number for an unborn child in {rows}',
  ),
  'action-before-receipt': rule(
    'DQ-14',
    'query',
    'value',
    '{rows} har en handling før modtagelsen',
    'An action before the receipt in {rows}',
  ),
  'capacity-differs': rule(
    'DQ-19',
    'query',
    'value',
    '{rows} har en kapacitet, der ikke er pladser gange døgn',
    'A capacity that is not places times days in {rows}',
  ),
  'share-above-hundred': rule(
    'DQ-23',
    'warning',
    'value',
    '{rows} har en andel over 100 %',
    'A share above 100% in {rows}',
  ),
} as const satisfies Record<string, ImportRule>
