import { type ImportRule, importRule as rule } from './importRule.ts'

/** CPR numbers and codes. */
export const cprRules = {
  // CPR numbers
  'cpr-form': rule('DQ-01', 'error', 'value', '{rows} har ikke et CPR-nummer{in}', 'No CPR number{in} in {rows}'),
  'cpr-scientific': rule(
    'DQ-01',
    'error',
    'source',
    '{rows} har mistet cifre af CPR-nummeret{in}',
    'Digits of the CPR number lost{in} in {rows}',
  ),
  'cpr-incomplete': rule(
    'DQ-01',
    'error',
    'value',
    '{rows} har kun den første del af et CPR-nummer{in}',
    'Only the first part of a CPR number{in} in {rows}',
  ),
  'cpr-zero-restored': rule(
    null,
    'info',
    'none',
    '{rows} havde mistet et nul forrest i CPR-nummeret',
    'A leading zero of the CPR number put back in {rows}',
  ),
  'cpr-replacement': rule(
    null,
    'info',
    'none',
    '{rows} har et erstatningspersonnummer',
    'A replacement number in {rows}',
  ),
  'cpr-stand-in': rule(
    null,
    'query',
    'value',
    '{rows} har et midlertidigt nummer i stedet for et CPR-nummer',
    'A stand-in for a CPR number in {rows}',
  ),
  'cpr-made-up': rule(null, 'query', 'source', 'Midlertidige numre{in}', 'Temporary numbers{in}'),
  'cpr-check-digits': rule(
    null,
    'info',
    'none',
    'De fleste CPR-numre{in} opfylder ikke kontrollen med modulus 11',
    'Most CPR numbers{in} fail the modulus 11 check',
  ),
  'cpr-in-text': rule(
    null,
    'error',
    'value',
    '{rows} har et CPR-nummer i en tekst{in}',
    'A CPR number in a text{in} in {rows}',
  ),
  'person-in-text': rule(
    null,
    'error',
    'value',
    '{rows} gentager, hvem barnet er{in}',
    'The child’s identity repeated{in} in {rows}',
  ),

  // Codes
  'unknown-code': rule('DQ-09', 'query', 'mapping', '{rows} har en ukendt værdi{in}', 'An unknown value{in} in {rows}'),
  'free-text': rule('DQ-09', 'query', 'mapping', '{rows} har fritekst{in}', 'Free text{in} in {rows}'),
  'code-ended': rule('DQ-09', 'warning', 'mapping', '{rows} bruger en gammel kode{in}', 'An old code{in} in {rows}'),
  'code-not-begun': rule(
    'DQ-09',
    'warning',
    'mapping',
    '{rows} bruger en kode, der er yngre end rækken{in}',
    'A code younger than the row{in} in {rows}',
  ),
  'source-group-differs': rule(
    null,
    'query',
    'value',
    '{rows} har en underretter i en anden gruppe',
    'A notifier of another group in {rows}',
  ),
} as const satisfies Record<string, ImportRule>
