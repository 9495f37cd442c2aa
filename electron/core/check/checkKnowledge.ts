import type { CheckWords } from '../../../shared/report/check/words/checkWords.ts'
import { type Knowledge, knowledgeOf } from '../../../shared/report/check/words/knowledge.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'
import type { Session } from '../engine/session.ts'

/** What reports are checked against, made once for each set of numbers. */
export function checkKnowledge(words: CheckWords): (session: Session, year: number) => Knowledge {
  const known = new WeakMap<MetricSet, Knowledge>()
  return (session, year) => {
    const metrics = session.metrics(year)
    const found = known.get(metrics)
    if (found) return found
    const { breaks, accountsFinalBy, codes } = session.reference()
    const made = knowledgeOf({
      metrics,
      year,
      municipalities: session.municipalities(),
      words,
      breaks,
      accountsFinalBy,
      meanName: codes.peers.meanName,
    })
    known.set(metrics, made)
    return made
  }
}
