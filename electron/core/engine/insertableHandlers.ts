import type { Language } from '../../../shared/danish.ts'
import { insertableEntries } from '../../../shared/report/insertables/insertables.ts'
import { findSearchable, type Searchable } from '../../../shared/report/insertables/searchable.ts'
import type { OpenReport, OpensReport } from '../report/openReport.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

/** What can be put into a chapter, found by its name. The names are collected once for every draft. */
export function insertableHandlers(
  session: () => Session,
  openReport: OpensReport,
): Pick<Handlers, 'report.insertables'> {
  const known: Record<Language, WeakMap<OpenReport, readonly Searchable[]>> = { da: new WeakMap(), en: new WeakMap() }

  function entriesOf(report: OpenReport, language: Language): readonly Searchable[] {
    const entries = known[language].get(report) ?? insertableEntries(report.input, report.draft, language)
    known[language].set(report, entries)
    return entries
  }

  return {
    'report.insertables': ({ search, language, limit, ...asked }) =>
      findSearchable(entriesOf(openReport(session(), asked), language), search, limit),
  }
}
