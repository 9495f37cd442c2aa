import type { Candidate } from '../parsedSheet.ts'

/** What a candidate is where nobody can map columns: the layout tells what stands where. */
export function fixedLayout({
  found,
  wanted,
  missing,
}: Pick<Candidate, 'found' | 'wanted' | 'missing'>): Omit<Candidate, 'profile' | 'parse'> {
  const share = missing.length === 0 ? 1 : Math.min(0.9, found / Math.max(1, wanted))
  return {
    found,
    wanted,
    missing,
    confidence: Math.round(100 * share),
    header: null,
    columns: [],
    fields: [],
    named: false,
  }
}
