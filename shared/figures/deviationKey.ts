import type { Language } from '../danish.ts'
import type { FigureSpec } from './figureSpec.ts'

export interface DeviationKey {
  readonly role: 'over' | 'under'
  readonly name: string
}

/** What the two fills of a deviation figure mean, in words; empty for every other figure. */
export function deviationKey(spec: FigureSpec, language: Language): readonly DeviationKey[] {
  if (!spec.series.some(({ role }) => role === 'over')) return []
  return language === 'da'
    ? [
        { role: 'over', name: 'Merforbrug' },
        { role: 'under', name: 'Mindreforbrug' },
      ]
    : [
        { role: 'over', name: 'Overspend' },
        { role: 'under', name: 'Underspend' },
      ]
}
