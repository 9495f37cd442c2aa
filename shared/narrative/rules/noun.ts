import type { MetricKind } from '../../statistics/metric.ts'

const nouns = [
  ['count', /(?:^|[^\p{L}])(?:antallet|antal|the number)(?=$|[^\p{L}])/giu],
  ['share', /(?:^|[^\p{L}])(?:andelen|andel|the share|the proportion)(?=$|[^\p{L}])/giu],
] as const

/** R7: what the words call the thing they speak of: a number or a share, whichever is named last; null for neither. */
export function claimedKind(words: string): 'count' | 'share' | null {
  const last = nouns.map(([kind, noun]) => ({ kind, at: [...words.matchAll(noun)].at(-1)?.index ?? -1 }))
  const [first, second] = last.sort((a, b) => b.at - a.at)
  return !first || first.at < 0 || first.at === second?.at ? null : first.kind
}

/** R7: false where a share is called a number, or a number a share. */
export function fitsKind(words: string, kind: MetricKind): boolean {
  const claimed = claimedKind(words)
  if (claimed === null) return true
  const isShare = kind === 'share' || kind === 'points' || kind === 'overrepresentation'
  return claimed === 'share' ? isShare : !isShare
}
