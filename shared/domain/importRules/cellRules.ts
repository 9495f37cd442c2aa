import { type ImportRule, importRule as rule } from './importRule.ts'

/** Cells that cannot be read as what their column holds, or only with a remark. */
export const cellRules = {
  'required-missing': rule('DQ-01', 'error', 'value', '{rows} mangler {column}', '{column} missing in {rows}'),
  'date-invalid': rule('DQ-02', 'error', 'value', '{rows} har en ugyldig dato{in}', 'Invalid date{in} in {rows}'),
  'date-serial': rule(
    null,
    'query',
    'value',
    '{rows} har et tal i stedet for en dato{in}',
    'A number for a date{in} in {rows}',
  ),
  'date-null-marker': rule(
    null,
    'info',
    'none',
    '{rows} har en dato, der betyder »ingen dato«{in}',
    'A date that means “no date”{in} in {rows}',
  ),
  'date-implausible': rule(
    'DQ-02',
    'query',
    'value',
    '{rows} har en dato langt fra i dag{in}',
    'A date far from today{in} in {rows}',
  ),
  'date-in-future': rule(
    'DQ-02',
    'query',
    'value',
    '{rows} har en dato i fremtiden{in}',
    'A date in the future{in} in {rows}',
  ),
  'number-invalid': rule(
    null,
    'error',
    'value',
    '{rows} har noget, der ikke er et tal{in}',
    'Not a number{in} in {rows}',
  ),
  'number-marked': rule(
    null,
    'info',
    'none',
    '{rows} har et tal med et mærke{in}',
    'A number with a mark{in} in {rows}',
  ),
  'yes-no-invalid': rule(
    null,
    'error',
    'value',
    '{rows} har hverken Ja eller Nej{in}',
    'Neither Ja nor Nej{in} in {rows}',
  ),
  'period-invalid': rule(
    null,
    'error',
    'value',
    '{rows} har ikke et år eller et skoleår{in}',
    'No year or school year{in} in {rows}',
  ),
  'identifier-invalid': rule(
    null,
    'error',
    'value',
    '{rows} har ikke et gyldigt nummer{in}',
    'No valid number{in} in {rows}',
  ),
  'municipality-unknown': rule(
    null,
    'error',
    'mapping',
    '{rows} har ikke en dansk kommune{in}',
    'No Danish municipality{in} in {rows}',
  ),
} as const satisfies Record<string, ImportRule>
