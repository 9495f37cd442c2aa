import { decimalText } from '../cells/decimal.ts'
import { shareAboveHundred } from '../validate/shareAbove.ts'
import { filled, type ListRecord } from './listRecord.ts'

export const keyFigureRecord: ListRecord<'key_figure'> = {
  yearField: 'period',
  rules: [shareAboveHundred('value', 'unit', 'name')],
  build: (fields) => ({
    chapter: filled(fields.text('chapter'), 'chapter'),
    name: filled(fields.text('name'), 'name'),
    group_name: fields.text('group') ?? '',
    period: filled(fields.text('period'), 'period'),
    value: decimalText(filled(fields.number('value'), 'value')),
    unit: filled(fields.text('unit'), 'unit'),
  }),
}
