import type { Language } from '../../../shared/danish.ts'
import { insertableEntries } from '../../../shared/report/insertables/insertables.ts'
import { findSearchable, type Searchable } from '../../../shared/report/insertables/searchable.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'
import type { OpenReport, OpensReport } from '../report/openReport.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

/** What can be put into a chapter, found by its name. */
export function insertableHandlers(
  session: () => Session,
  openReport: OpensReport,
): Pick<Handlers, 'report.insertables'> {
  const known = new WeakMap<MetricSet, Map<string, readonly Searchable[]>>()

  /** The names follow from the numbers, not from the texts: they are collected once for every state of the data. */
  function entriesOf({ input, draft }: OpenReport, language: Language): readonly Searchable[] {
    const collected = known.get(input.metrics) ?? new Map<string, readonly Searchable[]>()
    known.set(input.metrics, collected)
    const key = `${language} ${input.language}`
    const entries = collected.get(key) ?? insertableEntries(input, draft, language)
    collected.set(key, entries)
    return entries
  }

  return {
    'report.insertables': ({ search, language, limit, ...asked }) =>
      findSearchable(entriesOf(openReport(session(), asked), language), search, limit),
  }
}
