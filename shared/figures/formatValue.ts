import { formatKroner, formatNumber, formatPercent, formatSigned, type Language } from '../danish.ts'
import type { Fraction } from '../quantities.ts'
import type { ValueFormat } from './figureSpec.ts'

/** A value of a figure or table, as people read it; a dash where there is none. */
export function formatValue(value: Fraction | null, format: ValueFormat, language: Language = 'da'): string {
  if (value === null) return '–'
  switch (format.kind) {
    case 'count':
      return formatNumber(value, 0, language)
    case 'percent':
      return formatPercent(value, format.decimals, language)
    case 'decimal':
      return formatNumber(value, format.decimals, language)
    case 'money':
      return formatKroner(value, language)
    case 'signed':
      return formatSigned(value, format.decimals, language)
  }
}
