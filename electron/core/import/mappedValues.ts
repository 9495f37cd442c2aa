import { fold } from '../../../shared/danish.ts'
import type { ParseContext } from './parsedSheet.ts'

/**
 * The words of one target (a code list, or `profile.field`) that people have given a meaning: folded word → value. What
 * is decided about this import goes before what earlier ones taught.
 */
export function mappedValues(
  { choices, memory }: Pick<ParseContext, 'choices' | 'memory'>,
  target: string,
): ReadonlyMap<string, string> {
  const own = [...memory.values, ...choices.values].filter((choice) => choice.target === target)
  return new Map(own.map(({ text, value }) => [fold(text), value]))
}
