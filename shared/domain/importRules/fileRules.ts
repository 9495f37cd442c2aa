import { type ImportRule, importRule as rule } from './importRule.ts'

/** How the file is read. */
export const fileRules = {
  'number-ambiguous': rule(
    null,
    'query',
    'answer',
    'Tal som 1.234 er læst på dansk{in}',
    'Numbers such as 1.234 read the Danish way{in}',
  ),
  'date-order-assumed': rule(null, 'query', 'answer', 'Datoer er læst med dagen først{in}', 'Dates read day first{in}'),
  'column-not-used': rule(null, 'info', 'mapping', 'Kolonner, der ikke bruges', 'Columns that are not used'),
  'column-guessed': rule(
    null,
    'query',
    'mapping',
    'Kolonner, der er fundet uden deres navn',
    'Columns found without their name',
  ),
  'sheet-hidden': rule(null, 'info', 'none', 'Skjulte ark', 'Hidden sheets'),
  'sheet-pivot': rule(null, 'info', 'none', 'Ark med en pivottabel', 'Sheets with a pivot table'),
  'rows-hidden': rule(null, 'info', 'none', 'Skjulte rækker', 'Hidden rows'),
  'formulas-empty': rule(null, 'query', 'source', 'Formler uden værdi', 'Formulas without a value'),
  'text-encoding-unsure': rule(null, 'query', 'source', 'Tegnsættet er ikke sikkert', 'The encoding is not certain'),
  'text-repaired': rule(null, 'info', 'none', 'Tegn, der var kodet to gange', 'Characters that were encoded twice'),
  'delimiter-unsure': rule(
    null,
    'query',
    'source',
    'Skilletegnet er ikke sikkert',
    'The character between the columns is not certain',
  ),
  'quote-open': rule(
    null,
    'query',
    'source',
    '{rows} har et citationstegn uden afslutning',
    'A quotation mark is never closed in {rows}',
  ),
  'value-missing': rule(
    null,
    'info',
    'source',
    '{rows} mangler et tal, der er udeladt i kilden',
    'A number left out by the source in {rows}',
  ),
  'area-not-used': rule(null, 'info', 'none', 'Områder, der ikke er kommuner', 'Areas that are no municipalities'),
  'row-not-data': rule(null, 'info', 'none', '{rows} er læst som noter eller summer', 'Notes or sums: {rows}'),
  'quarter-not-used': rule(null, 'info', 'none', 'Kvartaler, der ikke bruges', 'Quarters that are not used'),
} as const satisfies Record<string, ImportRule>
